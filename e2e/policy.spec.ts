import { createHash } from 'node:crypto';
import { sampleOf, samples } from './samples.ts';
import { expect, test } from './test.ts';

/** What every page must say, written out here so that the program that writes policies is not asked. */
const directives: Record<string, RegExp> = {
  'default-src': /^'self'$/,
  'img-src': /^'self' data:$/,
  'script-src': /^'self'( 'sha256-[\w+/]+=*')+$/,
  'style-src': /^'self'$/,
  'base-uri': /^'self'$/,
  'form-action': /^'self'$/,
  'object-src': /^'none'$/,
};

for (const address of samples) {
  test(`${address} says which programs may run, and no more`, async ({ request }) => {
    const html = await (await request.get(address)).text();
    const content = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(html)?.[1] ?? '';
    const found = content
      .split('; ')
      .map((part) => [part.slice(0, part.indexOf(' ')), part.slice(part.indexOf(' ') + 1)]);
    expect(found.map(([name]) => name)).toEqual(Object.keys(directives));
    for (const [name = '', value = ''] of found) expect(value, name).toMatch(directives[name] ?? /^$/);
    // A block of data is no program: browsers run none of it, and the policy says nothing of it.
    const programs = html.replaceAll(/<script type="application\/ld\+json"[^>]*>[\s\S]*?<\/script>/g, '');
    const inline = [...programs.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
      ([, source]) => source ?? '',
    );
    const hashes = inline.map((source) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`);
    expect([...new Set(hashes)].sort()).toEqual((content.match(/'sha256-[^']+'/g) ?? []).sort());
  });
}

test('a program that somebody puts into a page does not run', async ({ browser, baseURL }) => {
  const page = await browser.newPage();
  await page.route(`**${sampleOf('licenses')}`, async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace('</body>', '<script>document.title = "taken"</script></body>');
    await route.fulfill({ response, body: html });
  });
  const refused = page.waitForEvent('console', (message) => /content security policy/i.test(message.text()));
  await page.goto(`${baseURL}${sampleOf('licenses')}`);
  await refused;
  expect(await page.title()).not.toBe('taken');
  await page.close();
});

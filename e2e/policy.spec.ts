import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

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

import { expect, test } from './test.ts';

const samples = [
  ['/', 'website', 'site'],
  ['/licenses/mit/', 'article', 'license'],
  ['/companies/meta/', 'article', 'company'],
  ['/licenses/', 'website', 'site'],
  ['/glossary/', 'website', 'site'],
  ['/timeline/2024/', 'website', 'timeline'],
] as const;

for (const [address, type, kind] of samples)
  test(`a link to ${address} is shown as a ${type} with the picture of ${kind}`, async ({ page, request }) => {
    await page.goto(address);
    const tag = (name: string) => page.locator(`meta[property="${name}"]`);
    await expect(tag('og:type')).toHaveAttribute('content', type);
    const image = (await tag('og:image').getAttribute('content')) ?? '';
    expect(new URL(image).pathname).toBe(`/share/${kind}.png`);
    const answer = await request.get(new URL(image).pathname);
    expect(answer.headers()['content-type']).toBe('image/png');
  });

test('the badge of a license loads as a picture, and the line for it waits closed at the end of the page', async ({
  page,
}) => {
  await page.goto('/licenses/mit/');
  const line = page.locator('details', { hasText: 'Badge for a README' }).locator('code');
  await expect(line).toBeHidden();
  await page.getByText('Badge for a README').press('Enter');
  await expect(line).toHaveText(
    /^\[!\[MIT\]\(https:\/\/\S+\/licenses\/mit\/badge\.svg\)\]\(https:\/\/\S+\/licenses\/mit\/\)$/,
  );
  const width = await page.evaluate(async () => {
    const picture = new Image();
    picture.src = '/licenses/mit/badge.svg';
    await picture.decode();
    return picture.naturalWidth;
  });
  expect(width).toBeGreaterThan(80);
});

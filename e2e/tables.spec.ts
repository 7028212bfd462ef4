import { sampleOf } from './samples.ts';
import { expect, test } from './test.ts';

/** A guide with tables of sentences, and a page whose tables components draw. */
const guide = '/guides/risks/';
const addresses = [guide, sampleOf('models')];
const phone = { width: 390, height: 844 };

for (const address of addresses) {
  test(`${address}: on a phone a table stands row by row, each cell below the name of its column`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(address);
    const table = page.locator('.stacks').first();
    const columns = await table.locator('thead th').allTextContents();
    const cells = table.locator('tbody tr').first().locator('th, td');
    await expect(table.locator('thead')).toBeHidden();
    for (const [at, column] of columns.entries()) {
      const above = await cells.nth(at).evaluate((cell) => getComputedStyle(cell, '::before').content);
      expect(above === `"${column}"`, 'the first cell is what the row is about').toBe(at > 0);
    }
    for (const frame of await page.locator('.scroll:has(.stacks)').all())
      expect(await frame.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
  });
}

test('where there is room, and on paper, it is a table', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(guide);
  const table = page.locator('.stacks').first();
  const isTable = async () => {
    await expect(table.locator('thead')).toBeVisible();
    const [one, other] = await table
      .locator('tbody tr')
      .first()
      .locator('td')
      .evaluateAll((cells) => cells.map((cell) => cell.getBoundingClientRect().top));
    expect(one).toBe(other);
  };
  await isTable();
  await page.setViewportSize({ width: 560, height: 800 });
  await page.emulateMedia({ media: 'print' });
  await isTable();
});

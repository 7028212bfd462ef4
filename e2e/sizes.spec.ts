import { outOfReach } from './reach.ts';
import { sampleOf } from './samples.ts';
import { apply, expectOnScreen, settings } from './sizes.ts';
import { expect, test } from './test.ts';

/** Pages with all there is to lay out; the long run takes one of every kind. */
const addresses = ['/', sampleOf('licenses'), sampleOf('companies'), '/compare/licenses/', '/timeline/2024/'];

for (const address of addresses) {
  test(`${address} keeps everything on the screen, whatever the size of its text and the window`, async ({ page }) => {
    // The table of all licenses is laid out anew for each; on a busy machine that takes its time.
    test.setTimeout(90_000);
    await page.goto(address);
    await expectOnScreen(page);
  });
}

for (const setting of settings) {
  test(`everything in the search can be reached: ${setting.name}`, async ({ page }) => {
    // A window that is turned closes its search, so it has its size first.
    await page.setViewportSize(setting);
    await page.goto('/');
    await apply(page, setting);
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await dialog.getByRole('combobox').fill('llama');
    await expect(dialog.locator('[data-search-result] mark').first()).toBeAttached();
    expect(await outOfReach(page, 'dialog')).toEqual([]);
  });

  test(`everything in the menu can be reached: ${setting.name}`, async ({ page }) => {
    await page.goto('/licenses/llama-4/');
    await apply(page, setting);
    const button = page.getByRole('button', { name: 'Menu' });
    if (await button.isVisible()) await button.click();
    expect(await outOfReach(page, '#menu')).toEqual([]);
  });
}

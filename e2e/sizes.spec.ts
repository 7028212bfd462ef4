import { painted } from './painted.ts';
import { outOfReach } from './reach.ts';
import { sampleOf } from './samples.ts';
import { apply, expectOnScreen, settings } from './sizes.ts';
import { expect, test } from './test.ts';

/** Pages with all there is to lay out; the long run takes one of every kind. */
const addresses = [
  '/',
  '/models/',
  sampleOf('licenses'),
  sampleOf('companies'),
  '/compare/licenses/',
  '/timeline/2024/',
];

for (const address of addresses) {
  test(`${address} keeps everything on the screen, whatever the size of its text and the window`, async ({ page }) => {
    // The table of all licenses is laid out anew for each; on a busy machine that takes its time.
    test.setTimeout(90_000);
    await page.goto(address);
    await expectOnScreen(page);
  });
}

test('everything in the search can be reached in every size', async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto('/');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  for (const setting of settings) {
    await test.step(setting.name, async () => {
      await apply(page, setting);
      // A window that is turned closes its search: not before that has happened is it opened.
      await painted(page);
      await page.keyboard.press('Control+k');
      await dialog.getByRole('combobox').fill('llama');
      await expect(dialog.locator('[data-search-result] mark').first()).toBeAttached();
      expect.soft(await outOfReach(page, 'dialog'), setting.name).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  }
});

/** From this width on the menu stands beside the page, 50rem; below it a button opens it. */
const besideThePage = 800;

test('everything in the menu can be reached in every size', async ({ page }) => {
  test.setTimeout(90_000);
  const button = page.getByRole('button', { name: 'Menu' });
  const menu = page.locator('#menu');
  for (const setting of settings) {
    await test.step(setting.name, async () => {
      await page.setViewportSize(setting);
      await page.goto('/licenses/llama-4/');
      await apply(page, setting);
      if (setting.width < besideThePage) await button.click();
      else await expect(button).toBeHidden();
      await expect(menu).toBeVisible();
      expect.soft(await outOfReach(page, '#menu'), setting.name).toEqual([]);
    });
  }
});

import { samples } from '../samples.ts';
import { expectOnScreen } from '../sizes.ts';
import { test } from '../test.ts';

for (const address of samples) {
  test(`${address} keeps everything on the screen, whatever the size of its text and the window`, async ({ page }) => {
    await page.goto(address);
    await expectOnScreen(page);
  });
}

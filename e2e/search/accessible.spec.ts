import { colorViolationsOn, violationsOn } from '../accessible.ts';
import { abort, holdBack } from '../hold-back.ts';
import { SearchDialog } from '../pages/search.ts';
import { rareWord } from '../samples.ts';
import { expect, test } from '../test.ts';

test('axe finds nothing in the open search, whatever it shows, in light and dark', async ({ page }) => {
  test.setTimeout(120_000);
  const search = new SearchDialog(page);
  const expectClean = async (state: string) => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    expect.soft(await violationsOn(page), state).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect.soft(await colorViolationsOn(page), `${state}, in dark`).toEqual([]);
  };
  const letIn = await holdBack(page, '**/pagefind/**');
  await page.goto('/');
  await search.open();
  await search.input.fill('agpl patent');
  await expect(search.excerpts.first()).not.toBeEmpty();
  await expectClean('names alone');
  letIn();
  await expect(search.headings.first()).not.toBeEmpty();
  await page.keyboard.press('ArrowDown');
  await expectClean('names and texts, one chosen');
  await search.types.filter({ hasText: 'Licenses' }).click();
  await expect(search.dialog.getByLabel('Family')).toBeVisible();
  await expectClean('filtered');
  await search.types.filter({ hasText: 'All' }).click();
  await search.ask(`${rareWord} patents`);
  await expect(search.dividers).toHaveCount(1);
  await expectClean('divided');
  await search.ask('qqxqzzq license');
  await expect(search.empty).toBeVisible();
  await expectClean('a word nobody knows');
  await abort(page, '**/pagefind/**');
  await page.goto('/');
  await search.open();
  await search.ask('agpl');
  await expect(search.status).toContainText('names only');
  await expectClean('names only, after a failure');
});

test('screen readers are told what was found once, after the last key', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await expect(search.announced).toBeAttached();
  const said = await search.announced.evaluateHandle((status) => {
    const words: string[] = [];
    new MutationObserver(() => words.push(status.textContent ?? '')).observe(status, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    return words;
  });
  await search.input.pressSequentially('apache license');
  await expect(search.announced).toHaveText(/^\d+ results/);
  await expect(search.announced).toHaveText((await search.status.textContent()) ?? '');
  expect((await said.jsonValue()).filter(Boolean)).toHaveLength(1);
});

test('what answers without a word of the question is a group of that name', async ({ page }) => {
  await page.goto('/');
  const search = new SearchDialog(page);
  await search.open();
  await search.ask(`${rareWord} patents`);
  const apart = search.dialog.getByRole('group', { name: `Without “${rareWord}”` });
  await expect(apart.getByRole('option').first()).toBeVisible();
  await search.ask('qwertzu patent');
  await expect(search.dialog.getByRole('group', { name: 'What the other words find in texts' })).toContainText(
    'patent',
  );
});

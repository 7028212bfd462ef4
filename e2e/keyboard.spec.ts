import type { Page } from '@playwright/test';
import { blockStorage } from './blocked-storage.ts';
import { holdBack, scripts } from './hold-back.ts';
import { sendKey } from './pages/keyboard.ts';
import { SearchDialog, SearchPage } from './pages/search.ts';
import { SitePage } from './pages/site-page.ts';
import { expect, test } from './test.ts';

const gpl = '/licenses/gpl-3.0/';

/** Opens the search with an answer on the screen. */
async function searchFor(page: Page, words: string): Promise<SearchDialog> {
  const search = new SearchDialog(page);
  await page.goto('/');
  await search.open();
  await search.input.fill(words);
  await expect(search.results.first()).toBeVisible();
  return search;
}

test.describe('the keys that open the search', () => {
  test('are left to the browser with any other modifier', async ({ page }) => {
    await page.goto('/');
    const { dialog } = new SearchDialog(page);
    for (const other of [{ shiftKey: true }, { altKey: true }, { metaKey: true }]) {
      const taken = await sendKey(page.locator('body'), { key: 'K', code: 'KeyK', ctrlKey: true, ...other });
      expect(taken, JSON.stringify(other)).toBe(false);
      await expect(dialog).toBeHidden();
    }
    for (const held of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) {
      expect(await sendKey(page.locator('body'), { key: '/', code: 'Slash', ...held })).toBe(false);
    }
    await expect(dialog).toBeHidden();
  });

  for (const [layout, press, opens] of [
    ['Cyrillic', { key: 'л', code: 'KeyK' }, true],
    ['Greek', { key: 'κ', code: 'KeyK' }, true],
    ['Arabic', { key: 'ن', code: 'KeyK' }, true],
    ['Dvorak, its K', { key: 'k', code: 'KeyV' }, true],
    ['Dvorak, its T', { key: 't', code: 'KeyK' }, false],
  ] as const) {
    test(`are where readers look for them: ${layout}`, async ({ page }) => {
      await page.goto('/');
      expect(await sendKey(page.locator('body'), { ...press, ctrlKey: true })).toBe(opens);
      await expect(new SearchDialog(page).dialog).toBeVisible({ visible: opens });
    });
  }

  test('open it once, however long they are held', async ({ page }) => {
    await page.goto('/');
    const { dialog } = new SearchDialog(page);
    const held = { key: 'k', code: 'KeyK', ctrlKey: true, repeat: true };
    expect(await sendKey(page.locator('body'), held), 'not the browser’s either').toBe(true);
    await expect(dialog).toBeHidden();
  });

  test('are a slash in whatever takes text', async ({ page }) => {
    await page.goto('/');
    const { dialog } = new SearchDialog(page);
    await page.evaluate(() => {
      document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p contenteditable id="note"><b>a</b></p>');
    });
    expect(await sendKey(page.locator('#note b'), { key: '/', code: 'Slash' })).toBe(false);
    await expect(dialog).toBeHidden();
  });

  test('are shown as they are on a Mac, from the first paint', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'platform', { get: () => 'MacIntel' }));
    const { header } = new SitePage(page);
    const letScriptsIn = await holdBack(page, scripts);
    await page.goto('/', { waitUntil: 'commit' });
    await expect(header.getByText('⌘ K')).toBeVisible();
    letScriptsIn();
    const { searchButton } = new SitePage(page);
    await expect(searchButton).toHaveAttribute('aria-keyshortcuts', 'Meta+K /');
    const { dialog } = new SearchDialog(page);
    await page.keyboard.press('Control+k');
    await expect(dialog).toBeHidden();
    await page.keyboard.press('Meta+k');
    await expect(dialog).toBeVisible();
  });

  test('are shown as Ctrl K elsewhere', async ({ page }) => {
    await page.goto('/');
    await expect(new SitePage(page).header.getByText('Ctrl K')).toBeVisible();
  });
});

test.describe('the slash', () => {
  test('can be switched off, for good, and on again', async ({ page }) => {
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.singleKeys.uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(search.dialog).toBeHidden();
    await expect(new SitePage(page).searchButton).toHaveAttribute('aria-keyshortcuts', 'Control+K');

    await page.goto('/licenses/');
    await expect(new SitePage(page).searchButton).toHaveAttribute('aria-keyshortcuts', 'Control+K');
    expect(await sendKey(page.locator('body'), { key: '/', code: 'Slash' })).toBe(false);
    await search.open();
    await expect(search.singleKeys).not.toBeChecked();
    await search.singleKeys.check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(search.dialog).toBeVisible();
  });

  test('can be switched off for a page where nothing can be stored', async ({ page }) => {
    await blockStorage(page);
    await page.goto('/');
    const search = new SearchDialog(page);
    await search.open();
    await search.singleKeys.uncheck();
    await page.keyboard.press('Escape');
    await expect(new SitePage(page).searchButton).toHaveAttribute('aria-keyshortcuts', 'Control+K');
    expect(await sendKey(page.locator('body'), { key: '/', code: 'Slash' })).toBe(false);
  });
});

test.describe('composing a character', () => {
  for (const composing of [{ isComposing: true }, { keyCode: 229 }]) {
    test(`neither moves, nor goes, nor closes: ${Object.keys(composing)}`, async ({ page }) => {
      const search = await searchFor(page, 'gpl 3');
      for (const key of ['ArrowDown', 'Enter', 'Escape']) {
        expect(await sendKey(search.input, { key, ...composing }), key).toBe(false);
      }
      await expect(search.chosen).toHaveCount(0);
      await expect(search.dialog).toBeVisible();
      await expect(page).toHaveURL('/');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(gpl);
    });
  }
});

test.describe('a result', () => {
  for (const [name, open] of [
    ['Ctrl Enter opens it in a new tab', (page: Page) => page.keyboard.press('Control+Enter')],
    ['Shift Enter opens it in a new window', (page: Page) => page.keyboard.press('Shift+Enter')],
    [
      'the middle button opens it in a new tab',
      (page: Page) => new SearchDialog(page).results.first().click({ button: 'middle' }),
    ],
  ] as const) {
    test(`${name}, and the search stays`, async ({ page, context }) => {
      const search = await searchFor(page, 'gpl 3');
      const opened = context.waitForEvent('page');
      await open(page);
      await expect(await opened).toHaveURL(gpl);
      await expect((await opened).locator('main mark').first()).toBeVisible();
      await expect(page).toHaveURL('/');
      await expect(search.dialog).toBeVisible();
    });
  }

  test('the Enter that opened the search does not follow it while it is held', async ({ page }) => {
    const search = await searchFor(page, 'gpl 3');
    expect(await sendKey(search.input, { key: 'Enter', repeat: true })).toBe(true);
    await page.keyboard.press('ArrowDown');
    await expect(search.chosen).toHaveCount(1);
    await expect(page).toHaveURL('/');
  });
});

test.describe('an Enter before the answer is there', () => {
  for (const [late, files] of [
    ['the names come', '**/search/names.bin'],
    ['the program comes', '**/_astro/search-view*.js'],
  ] as const) {
    test(`waits for it: ${late} late`, async ({ page }) => {
      const letIn = await holdBack(page, files);
      await page.goto('/');
      const search = new SearchDialog(page);
      await search.open();
      await search.input.fill('gpl 3');
      await page.keyboard.press('Enter');
      letIn();
      await expect(page).toHaveURL(gpl);
    });
  }

  test('waits on the search page, too', async ({ page }) => {
    const letIn = await holdBack(page, '**/search/names.bin');
    const search = new SearchPage(page);
    await search.open();
    await search.input.fill('gpl 3');
    await page.keyboard.press('Enter');
    letIn();
    await expect(page).toHaveURL(gpl);
  });

  test('follows the answer to what was typed, not the one still on the screen', async ({ page }) => {
    const search = await searchFor(page, 'gpl 3');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('dialog input[type=search]');
      if (!input) throw new Error('There is no field');
      input.value = 'apache';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    });
    await expect(search.dialog).toBeHidden();
    await expect(page).toHaveURL('/licenses/apache-2.0/');
  });

  for (const [name, move] of [
    ['types on', (search: SearchDialog) => search.input.pressSequentially('.0')],
    ['leaves the field', (search: SearchDialog) => search.singleKeys.focus()],
  ] as const) {
    test(`is forgotten when the reader ${name}`, async ({ page }) => {
      const letIn = await holdBack(page, '**/search/names.bin');
      await page.goto('/');
      const search = new SearchDialog(page);
      await search.open();
      await search.input.fill('gpl 3');
      await page.keyboard.press('Enter');
      await move(search);
      letIn();
      await expect(search.results.first()).toHaveAttribute('href', gpl);
      await expect(search.dialog.locator('.excerpt').first()).not.toBeEmpty();
      await expect(page).toHaveURL('/');
    });
  }
});

test('events without a key, as autofill sends them, do no harm', async ({ page }) => {
  const search = await searchFor(page, 'gpl 3');
  await page.evaluate(() => {
    const targets = [window, document, document.body, ...document.querySelectorAll('input, .find, [role=option]')];
    for (const target of targets) {
      target.dispatchEvent(new Event('keydown', { bubbles: true, cancelable: true }));
      target.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ctrlKey: true }));
    }
  });
  await expect(search.dialog).toBeVisible();
});

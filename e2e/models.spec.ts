import { violationsOn } from './accessible.ts';
import { statusOf } from './pages/site-page.ts';
import { expect, test } from './test.ts';

const qwen = '/models/qwen-2.5/';

test.describe('the list of models', () => {
  test('narrows by publisher and answer, keeps both in the address, and Back takes them back', async ({ page }) => {
    await page.goto('/models/');
    const shown = page.locator('main li[data-facet-kind]:visible');
    const all = await shown.count();
    await page.getByLabel('Publisher').selectOption({ label: 'Alibaba Qwen' });
    await expect(page).toHaveURL(/\/models\/\?publisher=alibaba-qwen$/);
    const ofQwen = await shown.count();
    expect(ofQwen).toBeLessThan(all);
    await page.getByLabel('May we: Sell a product built on it?').selectOption({ label: 'No' });
    await expect(page).toHaveURL(/\?publisher=alibaba-qwen&sell=no$/);
    await expect(page.locator(`main li:visible a[href="${qwen}"]`)).toBeVisible();
    expect(await shown.count()).toBeLessThan(ofQwen);
    await expect(statusOf(page)).toContainText(' of ');
    await page.goBack();
    await expect(page).toHaveURL(/\?publisher=alibaba-qwen$/);
    await expect(shown).toHaveCount(ofQwen);
    expect(await violationsOn(page)).toEqual([]);
  });

  test('an address may ask for a publisher whose only line keeps it out of the select', async ({ page }) => {
    await page.goto('/models/');
    const line = page.locator('main li[data-facet-publisher~=one-line]').first();
    const address = (await line.getByRole('link').getAttribute('href')) ?? '';
    const [publisher = ''] = ((await line.getAttribute('data-facet-publisher')) ?? '').split(' ');
    await page.goto(`/models/?Publisher=${publisher.toUpperCase()}`);
    await expect(page.getByLabel('Publisher')).toHaveValue(publisher);
    const shown = page.locator('main li[data-facet-kind]:visible');
    await expect(shown).toHaveCount(1);
    await expect(shown.getByRole('link')).toHaveAttribute('href', address);
    await page.getByLabel('Publisher').selectOption({ label: 'Others, one line each' });
    await expect(shown.locator(`a[href="${address}"]`)).toBeVisible();
    expect(await shown.count()).toBeGreaterThan(1);
  });

  test('a license leads to the lines under it', async ({ page }) => {
    await page.goto('/licenses/apache-2.0/');
    await page.getByRole('link', { name: 'all of them in the list of models' }).click();
    await expect(page).toHaveURL(/\/models\/\?license=apache-2\.0$/);
    await expect(page.getByLabel('License of weights')).toHaveValue('apache-2.0');
    await expect(page.locator('main li[data-facet-kind]:visible a[href="/models/whisper/"]')).toHaveCount(0);
    await expect(page.locator('main li[data-facet-kind]:visible a[href="/models/gpt-oss/"]')).toBeVisible();
  });
});

test('a line says where its sizes differ, each answer leads to its clause, and its license knows it', async ({
  page,
}) => {
  await page.goto(qwen);
  const research = page.locator('.weights-terms dl > div').filter({ hasText: 'Qwen Research' });
  await expect(research).toContainText('3B');
  const sell = page.getByRole('region', { name: 'Answers by release' }).getByRole('row', { name: /^Sell/ });
  await sell.getByRole('link', { name: 'No' }).first().click();
  await expect(page).toHaveURL(/\/licenses\/qwen-research\/#may-sell$/);
  await expect(page.locator('main').getByRole('link', { name: 'Qwen2.5', exact: true })).toHaveAttribute('href', qwen);
});

test('a line says whether it is open source AI, by which of its parts, and the list finds those that are', async ({
  page,
}) => {
  await page.goto('/models/gpt-oss/');
  const terms = page.getByRole('region', { name: 'License of the weights' });
  await expect(terms).toContainText('No: neither training code nor training data is published');
  await expect(page.getByRole('row', { name: /^gpt-oss/ })).toContainText('training code: not published');
  await page.goto('/models/deepseek-r1/');
  await expect(terms.getByRole('listitem').filter({ hasText: 'Llama' })).toContainText('OSI approved no license');
  await page.goto('/models/?open-source-ai=yes');
  const shown = page.locator('main li[data-facet-kind]:visible');
  await expect(shown.getByRole('link', { name: 'Olmo 3' })).toBeVisible();
  await expect(shown.getByRole('link', { name: 'gpt-oss', exact: true })).toHaveCount(0);
});

test('a line says which weights no sentence names, before the answers, and in the list of releases', async ({
  page,
}) => {
  await page.goto('/models/openfold/');
  const terms = page.getByRole('region', { name: 'License of the weights' });
  const link = terms.getByRole('link', { name: 'covers the weights' });
  await expect(terms).toContainText('The license of OpenBind-0 is that of the code repository');
  await expect(page.getByRole('row', { name: /^OpenBind-0/ })).toContainText('weights not named');
  await expect(page.getByRole('row', { name: /^OpenFold3 preview 2/ })).not.toContainText('weights not named');
  await link.click();
  await expect(page).toHaveURL(/\/guides\/what-a-license-covers\/#repository-and-weights$/);
});

test('a gate of one thing stands before the releases that are it', async ({ page }) => {
  await page.goto('/models/llama-3.2/');
  const gates = page.locator('#gates');
  await expect(gates.locator('div', { hasText: 'Territory' })).toContainText('11B, 90B');
  await expect(gates.locator('div', { hasText: 'User cap' })).not.toContainText('11B, 90B');
});

test('a program finds a model by its hub id', async ({ request }) => {
  const models = (await (await request.get('/api/models-by-hub-id.json')).json()) as Record<
    string,
    { licenses: string[]; answers: Record<string, string>; url: string; weightsUnnamed: boolean }
  >;
  const found = models['qwen/qwen2.5-3b-instruct'];
  expect(found).toMatchObject({ licenses: ['qwen-research'], url: qwen, answers: { sell: 'no' } });
  expect(models['qwen/qwen3-vl-2b-instruct']?.weightsUnnamed).toBe(true);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every line is listed, and no filter stands there dead', async ({ page }) => {
    await page.goto('/models/?kind=video');
    await expect(page.locator(`main li a[href="${qwen}"]`)).toBeVisible();
    await expect(page.getByLabel('Publisher')).toBeHidden();
  });
});

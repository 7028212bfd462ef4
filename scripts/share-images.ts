import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../src/machine/browser/find.ts';
import { Refusal } from '../src/machine/explain.ts';
import { kilobytes } from '../src/model/count.ts';
import { shareKinds, sharePicture, shareSize } from '../src/model/share-pictures.ts';
import { digestOf, pictureOf } from '../src/outputs/share/picture.ts';
import { withPalette } from '../src/outputs/share/png.ts';
import { site } from '../src/site.ts';

// Draws the picture of each kind and writes down what it was drawn from. A browser draws: it reads our font as it is.
const executablePath = findBrowser();
if (!executablePath) throw new Refusal('There is no browser to draw with; run npm run browser first.');

const font = readFileSync('public/brygada-1918-600.woff2').toString('base64');
const style = `@font-face{font-family:"Brygada 1918";font-weight:600;src:url(data:font/woff2;base64,${font})}body{margin:0}svg{display:block}`;
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-lcd-text'] });
try {
  const page = await browser.newPage({ viewport: shareSize });
  mkdirSync('public/share', { recursive: true });
  const digests: Record<string, string> = {};
  for (const kind of shareKinds) {
    const svg = pictureOf(kind, site.name);
    await page.setContent(`<!doctype html><style>${style}</style>${svg}`);
    const isOurs = await page.evaluate(async () => (await document.fonts.load('600 96px "Brygada 1918"')).length > 0);
    if (!isOurs) throw new Refusal('The browser could not read public/brygada-1918-600.woff2; use a newer one.');
    const picture = withPalette(await page.screenshot());
    writeFileSync(`public${sharePicture(kind)}`, picture);
    digests[kind] = digestOf(svg);
    console.log(`public${sharePicture(kind)}  ${kilobytes(picture.length)}`);
  }
  writeFileSync('src/outputs/share/drawn.json', `${JSON.stringify(digests, undefined, 2)}\n`);
} finally {
  await browser.close();
}

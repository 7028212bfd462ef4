import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';
import { filesUnder } from '../machine/files.ts';
import type { CssUsage } from './css-usage.ts';

/** Attributes that scripts or the browser change while a page is read: rules naming them stay, whatever the value. */
const states = [
  ...[
    'data-theme',
    'data-scripts',
    'data-open',
    'data-state',
    'data-has-hover',
    'data-filtering',
    'data-deciding',
    'data-has-sidebar',
    'data-has-toc',
  ],
  ...['aria-current', 'aria-expanded', 'aria-selected', 'aria-pressed', 'aria-checked', 'aria-busy', 'aria-hidden'],
  ...['aria-disabled', 'aria-invalid', 'hidden', 'disabled', 'inert', 'popover', 'class', 'style', 'dir'],
];

const read = (folder: string, form: RegExp) =>
  filesUnder(folder, form).map((name) => ({ name, raw: readFileSync(join(folder, name), 'utf8') }));

/**
 * Cuts from the stylesheets in `_astro/` the rules that no page and no script of the built site can meet.
 * File names, layer order and custom properties stay as they are.
 *
 * @param names What stands on the pages; the scripts in `_astro/` are added here.
 */
export async function pruneCss(folder: string, names: CssUsage): Promise<void> {
  for (const { raw } of read(folder, /^_astro\/.*\.js$/)) names.addScript(raw);
  const results = await new PurgeCSS().purge({
    // The pages were read already: PurgeCSS gets one content that stands for all of them.
    content: [{ raw: '', extension: 'html' }],
    extractors: [{ extensions: ['html'], extractor: () => names.extracted() }],
    css: read(folder, /^_astro\/.*\.css$/),
    dynamicAttributes: states,
    // PurgeCSS takes a compound of pseudo-classes or a nested `&` alone for something no page has.
    // `mark` comes in the excerpts of the search index.
    safelist: { standard: [/^:/, /^&/, 'mark'] },
    // It forgets animations used in a later file than the one that defines them.
    keyframes: false,
    variables: false,
    fontFace: false,
  });
  for (const { css, file } of results) if (file) writeFileSync(join(folder, file), css);
}

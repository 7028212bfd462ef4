import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ExtractorResultDetailed, PurgeCSS } from 'purgecss';
import { elements, parsePage } from './html/dom.ts';

/** Attributes that scripts or the browser change while a page is read: rules naming them stay, whatever the value. */
const states = [
  ...[
    'data-theme',
    'data-theme-choice',
    'data-open',
    'data-state',
    'data-has-hover',
    'data-has-sidebar',
    'data-has-toc',
  ],
  ...['aria-current', 'aria-expanded', 'aria-selected', 'aria-pressed', 'aria-checked', 'aria-busy', 'aria-hidden'],
  ...['aria-disabled', 'aria-invalid', 'hidden', 'disabled', 'inert', 'popover', 'class', 'style', 'dir'],
];

/** What the selectors of a stylesheet can meet on a page. */
function namesOnPage(html: string): ExtractorResultDetailed {
  const all = [...elements(parsePage(html))];
  const attributes = all.flatMap((each) => each.attrs);
  const values = (name: string) => attributes.filter((each) => each.name === name).map((each) => each.value);
  return {
    tags: all.map((each) => each.tagName),
    ids: values('id'),
    classes: values('class').flatMap((value) => value.split(/\s+/)),
    attributes: { names: attributes.map((each) => each.name), values: attributes.map((each) => each.value) },
    undetermined: [],
  };
}

/** The words in a script's texts: names of classes and elements it may add. Identifiers in its code are none. */
function wordsOfScript(source: string): string[] {
  const texts = source.match(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? [];
  const members = source.match(/(?<=classList\.\w+\()[^)]*/g) ?? [];
  return [...texts, ...members].flatMap((text) => text.match(/[\w-]+/g) ?? []);
}

function inlineScripts(html: string): string {
  return (html.match(/<script[^>]*>[\s\S]*?<\/script>/g) ?? []).join('\n');
}

const read = (folder: string, pattern: string) =>
  globSync(pattern, { cwd: folder })
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8'));

/**
 * Cuts from the stylesheets in `_astro/` the rules that no page and no script of the built site can meet.
 * File names, layer order and custom properties stay as they are.
 */
export async function pruneCss(folder: string): Promise<void> {
  const pages = read(folder, '**/*.html');
  const scripts = [...read(folder, '_astro/*.js'), ...pages.map(inlineScripts)];
  const results = await new PurgeCSS().purge({
    content: [
      ...pages.map((raw) => ({ raw, extension: 'html' })),
      ...[...new Set(scripts)].map((raw) => ({ raw, extension: 'js' })),
    ],
    css: globSync('_astro/*.css', { cwd: folder })
      .sort()
      .map((file) => ({ name: file, raw: readFileSync(join(folder, file), 'utf8') })),
    extractors: [
      { extensions: ['html'], extractor: namesOnPage },
      { extensions: ['js'], extractor: wordsOfScript },
    ],
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

import { createHash } from 'node:crypto';
import { attr, type Element, inlinePrograms } from '../../outputs/html/dom.ts';
import type { BuiltSite, Page } from './built-site.ts';
import type { Fault } from './fault.ts';

/** What every policy must say, written out here so that the program that writes policies is not asked. */
const wanted: Readonly<Record<string, string>> = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'script-src': "'self'",
  'style-src': "'self'",
  'base-uri': "'self'",
  'form-action': "'self'",
  'object-src': "'none'",
};

type Directives = ReadonlyMap<string, readonly string[]>;

function readPolicy(content: string): Directives {
  return new Map(
    content.split(';').map((part) => {
      const [name = '', ...values] = part.trim().split(/\s+/);
      return [name.toLowerCase(), values] as const;
    }),
  );
}

function placeOf(all: readonly Element[], meta: Element): string[] {
  const early = all
    .slice(0, all.indexOf(meta))
    .filter((each) => ['script', 'style', 'link', 'body'].includes(each.tagName))
    .map((each) => `<${each.tagName}>`);
  return early.length > 0 ? [`the policy stands after ${early[0]}`] : [];
}

const isHash = (value: string) => /^'sha256-[\w+/]+=*'$/.test(value);
const hashOf = (source: string) => `'sha256-${createHash('sha256').update(source).digest('base64')}'`;

/** Each directive says what it must; of scripts also hashes may be allowed, which are judged by themselves. */
function directiveFaults(found: Directives): string[] {
  const names = [...new Set([...Object.keys(wanted), ...found.keys()])];
  return names.flatMap((name) => {
    const values = (found.get(name) ?? []).filter((value) => name !== 'script-src' || !isHash(value)).join(' ');
    const right = wanted[name];
    return values === right ? [] : [`${name} allows ${values || 'nothing'}; it must ${right ? `say ${right}` : 'go'}`];
  });
}

function scriptFaults(page: Page, allowed: readonly string[]): string[] {
  const programs = inlinePrograms(page.elements);
  const hashes = programs.map(hashOf);
  return [
    ...programs
      .filter((source) => !allowed.includes(hashOf(source)))
      .map((source) => `no hash covers the script "${source.trim().slice(0, 40)}"`),
    ...allowed
      .filter((value) => isHash(value) && !hashes.includes(value))
      .map((value) => `${value} is of no script here`),
  ];
}

/** What the policy keeps from working, and what it must never allow. */
function blocked(element: Element): string[] {
  const handlers = element.attrs.filter(({ name }) => /^on[a-z]+$/.test(name));
  const styled = attr(element, 'style');
  const inlineStyle = element.tagName === 'style';
  return [
    ...handlers.map(({ name }) => `the policy blocks ${name}="…" on <${element.tagName}>; use a listener`),
    ...(/^\s*javascript:/i.test(attr(element, 'href') ?? '') ? ['the policy blocks a javascript: link'] : []),
    ...(styled === undefined ? [] : [`style="${styled}" on <${element.tagName}>; use a class`]),
    ...(inlineStyle ? ['the policy blocks a <style> in the page; put it into a stylesheet'] : []),
  ];
}

function messagesOf(page: Page): string[] {
  const meta = page.elements.find((each) => attr(each, 'http-equiv')?.toLowerCase() === 'content-security-policy');
  if (!meta) return ['has no Content-Security-Policy'];
  const policy = readPolicy(attr(meta, 'content') ?? '');
  return [
    ...placeOf(page.elements, meta),
    ...directiveFaults(policy),
    ...scriptFaults(page, policy.get('script-src') ?? []),
    ...page.elements.flatMap(blocked),
  ];
}

/** Each page carries a policy before anything it governs, directive by directive, and it lets the page's own scripts run and no others. */
export function policy(site: BuiltSite): Fault[] {
  return site.pages.flatMap((page) => messagesOf(page).map((message) => ({ file: page.file, check: 'csp', message })));
}

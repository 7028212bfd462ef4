import { attr, type Element, inlinePrograms } from '../../outputs/html/dom.ts';
import { hashOf } from '../../outputs/policy.ts';
import type { Fault } from './fault.ts';
import type { Page, Site } from './site.ts';

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

function scriptFaults(page: Page, allowed: readonly string[]): string[] {
  const unsafe = allowed.filter((value) => value === "'unsafe-inline'" || value === "'unsafe-eval'");
  const uncovered = inlinePrograms(page.elements).filter((source) => !allowed.includes(`'${hashOf(source)}'`));
  return [
    ...unsafe.map((value) => `scripts are allowed ${value}`),
    ...uncovered.map((source) => `no hash covers the script "${source.trim().slice(0, 40)}"`),
  ];
}

/** What the policy keeps from working, and what it must never allow. */
function blocked(element: Element, styles: readonly string[]): string[] {
  const handlers = element.attrs.filter(({ name }) => /^on[a-z]+$/.test(name));
  const styled = attr(element, 'style');
  const inlineStyle = element.tagName === 'style' && !styles.includes("'unsafe-inline'");
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
  const fallback = policy.get('default-src') ?? [];
  const styles = policy.get('style-src-elem') ?? policy.get('style-src') ?? fallback;
  return [
    ...placeOf(page.elements, meta),
    ...(policy.get('style-src-attr')?.includes("'unsafe-inline'")
      ? ["style attributes are allowed 'unsafe-inline'"]
      : []),
    ...scriptFaults(page, policy.get('script-src') ?? fallback),
    ...page.elements.flatMap((element) => blocked(element, styles)),
  ];
}

/** Each page carries a policy before anything it governs, and the policy lets its own scripts run and no others. */
export function policy(site: Site): Fault[] {
  return site.pages.flatMap((page) => messagesOf(page).map((message) => ({ file: page.file, check: 'csp', message })));
}

/** What a key event tells of its key. Those that autofill and extensions make may lack any of it. */
export type KeyPress = Partial<
  Pick<
    KeyboardEvent,
    'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'getModifierState'
  >
> & { keyCode?: number };

/** Where a result opens: in this tab, a new tab or a new window. */
export type Where = 'here' | 'tab' | 'window';

/** What a key means in a field with a list of options. */
export type FieldCommand = 'next' | 'previous' | 'first' | 'last' | 'leave' | { follow: Where };

const fieldCommands: ReadonlyMap<string, FieldCommand> = new Map<string, FieldCommand>([
  ['ArrowDown', 'next'],
  ['ArrowUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['Escape', 'leave'],
  ['Enter', { follow: 'here' }],
  ['Control+Enter', { follow: 'tab' }],
  ['Meta+Enter', { follow: 'tab' }],
  ['Shift+Enter', { follow: 'window' }],
]);

/** Whether the key belongs to an input method that composes a character; 229 is all Safari says of the Enter that ends it. */
const isComposing = (press: KeyPress) => press.isComposing === true || press.keyCode === 229;

/** The modifiers held, then the key: a shortcut is meant only where all of it is the same. */
function chordOf({ ctrlKey, altKey, shiftKey, metaKey }: KeyPress, key: string): string {
  const held = [ctrlKey && 'Control', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'];
  return [...held.filter(Boolean), key].join('+');
}

/**
 * The letter a key stands for in a shortcut: its own on every layout with Latin letters (Dvorak has K elsewhere), else the
 * one that stands in its place on a keyboard that has them.
 */
function letterOf({ key = '', code = '' }: KeyPress): string {
  const isLatin = key === '' || /[\p{ASCII}\p{Script=Latin}]/u.test(key);
  return (isLatin ? key : code.replace(/^Key/, '')).toLowerCase();
}

/** Whether the key is a slash by itself. Shift and AltGr, on a Mac Option too, are how some layouts make one. */
function isSlash(press: KeyPress, isMac: boolean): boolean {
  const makesIt = press.getModifierState?.('AltGraph') === true;
  const held = press.metaKey || (press.ctrlKey && !makesIt) || (press.altKey && !makesIt && !isMac);
  return press.key === '/' && !held;
}

/**
 * Whether a key calls the search from anywhere on a page: ⌘ K on a Mac, where Ctrl K deletes to the end of a line, Ctrl K
 * elsewhere, and the slash where single keys may (not in a field, not where the reader has switched them off).
 */
export function callsSearch(press: KeyPress, { isMac, singleKeys }: { isMac: boolean; singleKeys: boolean }): boolean {
  if (isComposing(press)) return false;
  const chord = chordOf(press, letterOf(press));
  return chord === 'Meta+k' || (chord === 'Control+k' && !isMac) || (singleKeys && isSlash(press, isMac));
}

/** What a key means in a field with options; undefined where it is the field's own or the browser's. */
export function fieldCommandOf(press: KeyPress): FieldCommand | undefined {
  return isComposing(press) ? undefined : fieldCommands.get(chordOf(press, press.key ?? ''));
}

/** Whether a key presses the button that has the focus, as Enter does for links by itself. */
export function isSpace(press: KeyPress): boolean {
  return !isComposing(press) && chordOf(press, press.key ?? '') === ' ';
}

/** Whether a click asks for another tab, another window or a download, which is the browser's to do. */
export function opensElsewhere({ button, ctrlKey, metaKey, altKey, shiftKey }: MouseEvent): boolean {
  return button !== 0 || ctrlKey || metaKey || altKey || shiftKey;
}

/** Whether what an event comes from takes typed text, so that a single key is a character and no shortcut. */
export function takesText(event: Event): boolean {
  const [target] = event.composedPath();
  if (!(target instanceof HTMLElement)) return false;
  const textless = ['button', 'checkbox', 'color', 'file', 'image', 'radio', 'range', 'reset', 'submit'];
  if (target instanceof HTMLInputElement) return !textless.includes(target.type);
  return target.isContentEditable || target.matches('textarea, select, [role=textbox], [role=searchbox]');
}

import type { Locator } from '@playwright/test';

/** A key as no keyboard of a test has it: of another layout, of an input method, held down. */
export type Press = Pick<
  KeyboardEventInit,
  'key' | 'code' | 'keyCode' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'isComposing' | 'repeat'
>;

/** Sends a key. Says whether the page took it for itself, so that the browser does nothing with it. */
export function sendKey(to: Locator, press: Press): Promise<boolean> {
  return to.evaluate((element, { ...init }: Press) => {
    const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true });
    return !element.dispatchEvent(event);
  }, press);
}

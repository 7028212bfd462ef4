/** Widths at which the layout becomes another: the sections stand beside the page, then its contents too. */
const layouts = ['50rem', '72rem'];

/**
 * Calls when what is open over a page should close by itself: when the layout becomes another or the device is turned, and
 * when the page is left, since the browser may keep it as it is for Back.
 */
export function closeOnLeave(close: () => void): void {
  for (const width of layouts) matchMedia(`(min-width: ${width})`).addEventListener('change', close);
  let width = innerWidth;
  matchMedia('(orientation: portrait)').addEventListener('change', () => {
    // A keyboard that comes onto the screen makes the window low, but leaves it as wide: there readers type on.
    if (innerWidth !== width) close();
    width = innerWidth;
  });
  addEventListener('pagehide', close);
}

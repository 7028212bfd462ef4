import { escaped } from '../model/markup.ts';

/** True for an address that a page stands at, false for scripts, styles and data. */
export function isPage(url: string): boolean {
  const path = url.replace(/[?#].*/s, '');
  return !path.includes('/@') && (path.endsWith('/') || !/\.\w+$/.test(path));
}

/**
 * The page that stands for any other while the content has faults. It comes anew when they are mended.
 *
 * @param base Folder of the host, where Vite's script for that stands.
 */
export function faultPage(faults: readonly string[], base: string): string {
  const title = faults.length === 1 ? 'A fault in the content' : `${faults.length} faults in the content`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>${title}</title>
<script type="module" src="${base}@vite/client"></script>
<body style="font: 1rem/1.6 system-ui; margin: 2rem">
<h1>${title}</h1>
<p>No page is shown until it is mended.</p>
<pre style="white-space: pre-wrap">${faults.map(escaped).join('\n')}</pre>
</body>
</html>
`;
}

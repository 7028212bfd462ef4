import { base } from '../site-path.ts';

/**
 * Fetches a JSON file of this site, by its path from the root.
 *
 * @throws where it cannot be fetched or is not there.
 */
export async function fetchJson<Content>(path: string): Promise<Content> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json() as Promise<Content>;
}

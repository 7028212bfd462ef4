import { statSync } from 'node:fs';
import { join } from 'node:path';
import { filesUnder } from '../machine/files.ts';
import { counted } from '../model/count.ts';

/**
 * What whoever publishes the site has to do with a built folder: how much of it goes where.
 *
 * @param address Where the site is to stand, with the closing slash.
 */
export function toUpload(folder: string, address: string): string {
  const files = filesUnder(folder);
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  const amount = `${counted(files.length, 'file')}, ${(bytes / 1e6).toFixed(1)} MB`;
  return `Upload all of ${folder}/ (${amount}) to ${address}; docs/hosting/README.md says what the host has to do.`;
}

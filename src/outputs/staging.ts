import { existsSync, renameSync, rmSync } from 'node:fs';

/** The folder beside a place that a build writes into: what stands in the place stays whole until the build is. */
export function stagingFolder(place: string): string {
  return `${place.replace(/[\\/]+$/, '')}-next`;
}

/** Puts a finished build in its place; what stood there goes. */
export function promote(place: string): void {
  const last = `${place.replace(/[\\/]+$/, '')}-last`;
  rmSync(last, { recursive: true, force: true });
  if (existsSync(place)) renameSync(place, last);
  renameSync(stagingFolder(place), place);
  rmSync(last, { recursive: true, force: true });
}

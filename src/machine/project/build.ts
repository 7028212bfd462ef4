import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Something a build said. */
export interface Line {
  /** Seconds since it began. */
  at: number;
  text: string;
}

/** What a build cost. */
export interface Run {
  /** What it said, and when. */
  lines: Line[];
  seconds: number;
  /** The most memory it held, in megabytes. */
  peak: number;
}

/** Has the build name its peak at its end, in kilobytes; not every system has a `time` that can. */
const tellPeak = `data:text/javascript,${encodeURIComponent(
  `import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, String(process.resourceUsage().maxRSS)));`,
)}`;

/** Builds a project in a process of its own. Throws, with the last of what it said, if that fails. */
export async function runBuild(project: string, env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const begun = performance.now();
  const build = spawn(
    process.execPath,
    ['--import', tellPeak, 'node_modules/astro/bin/astro.mjs', 'build', '--force'],
    { cwd: project, env: { ...process.env, NO_COLOR: '1', ...env }, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] },
  );
  const lines: Line[] = [];
  const listen = (stream: Readable) =>
    createInterface(stream).on('line', (said) => lines.push({ at: (performance.now() - begun) / 1000, text: said }));
  listen(build.stdout as Readable);
  listen(build.stderr as Readable);
  const [peak, [code]] = await Promise.all([text(build.stdio[3] as Readable), once(build, 'close')]);
  if (code !== 0) {
    const last = lines.slice(-20).map((line) => line.text);
    throw new Error(`The build in ${project} failed:\n${last.join('\n')}`);
  }
  return { lines, seconds: (performance.now() - begun) / 1000, peak: Number(peak) / 1024 };
}

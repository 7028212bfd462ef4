// Starts a command of this folder: `node scripts/run.js check` starts check.ts. It is plain JavaScript of an old kind, so
// that a Node which cannot read the commands can say so.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The first Node that runs TypeScript as it is. */
const least = [22, 18];

// Astro would write into the reader's home, and would start a server in the background where it thinks it knows better.
process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.env.ASTRO_DEV_BACKGROUND = '1';

const scripts = dirname(fileURLToPath(import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);

/** @param {string} sentence What is wrong and what to do. */
function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}

async function start() {
  const path = join(scripts, `${process.argv[2]}.ts`);
  // From here on a command sees the arguments it would see if it had been started itself.
  process.argv.splice(1, 2, path);
  const { explain } = await import(pathToFileURL(join(scripts, '../src/machine/explain.ts')).href);
  try {
    await import(pathToFileURL(path).href);
  } catch (error) {
    fail(explain(error));
  }
}

if (major < least[0] || (major === least[0] && minor < least[1])) {
  const found = `Node ${process.versions.node} is too old for this project`;
  fail(
    `${found}; run npm rebuild node --ignore-scripts=false, which brings its own, or install Node ${least.join('.')} or newer.`,
  );
} else if (!existsSync(join(scripts, '../node_modules'))) {
  fail('The packages of this project are not installed; run npm ci.');
} else {
  start();
}

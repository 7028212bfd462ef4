import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { brokenPromises, shapeLines } from '../src/outputs/api/shape.ts';

// Writes down what programs may rely on. What is promised already goes only with a new version.
const file = 'src/outputs/api/published.txt';
const published = existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n') : [];
const now = shapeLines();
const broken = brokenPromises(published, now);
for (const line of broken)
  console.log(`${line}  is published; bring it back, or raise apiVersion in src/outputs/api/version.ts`);
if (broken.length === 0) writeFileSync(file, `${now.join('\n')}\n`);
console.log(
  broken.length === 0 ? `${now.length - 1} fields in ${file}` : `${broken.length} fields are gone; nothing was written`,
);
process.exitCode = broken.length === 0 ? 0 : 1;

import { readFileSync, writeFileSync } from 'node:fs';
import { readContent } from '../src/checks/content/files.ts';
import { checkContent } from '../src/checks/content/index.ts';
import { verdictsIn } from '../src/checks/content/licenses/verdicts.ts';
import { Refusal } from '../src/machine/explain.ts';
import { today } from '../src/model/today.ts';
import { readVerdicts, verdictsFile, writeVerdicts } from '../src/model/verdicts.ts';

// After a release: what every license answers from now on counts as published.
const { faults } = checkContent('.', { today: today() });
if (faults.some(({ warning }) => !warning))
  throw new Refusal('The content has faults; run npm run check and mend them.');

const before = readVerdicts(readFileSync(verdictsFile, 'utf8'));
const now = verdictsIn(readContent('.').entries.filter(({ collection }) => collection === 'licenses'));
writeFileSync(verdictsFile, writeVerdicts(now));
const changed = [...now].filter(([key, verdict]) => before.get(key) !== verdict).length;
console.log(`${now.size} verdicts published, ${changed} of them new or changed.`);

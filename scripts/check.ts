import { parseArgs } from 'node:util';
import { formatCount, formatFault } from '../src/checks/content/fault.ts';
import { checkContent } from '../src/checks/content/index.ts';
import { dayFrom, today } from '../src/model/today.ts';

// npm run check -- [--day YYYY-MM-DD] [folder]: the day that nothing may lie after, today where none is given.
const { values, positionals } = parseArgs({ options: { day: { type: 'string' } }, allowPositionals: true });
const day = values.day === undefined ? today() : dayFrom('--day', values.day);
const { faults, files } = checkContent(positionals[0] ?? process.cwd(), { today: day });
for (const fault of faults) console.log(formatFault(fault));
console.log(formatCount(faults, files));
process.exitCode = faults.some((fault) => !fault.warning) ? 1 : 0;

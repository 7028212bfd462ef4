import { formatCount, formatFault } from '../src/checks/content/fault.ts';
import { checkContent } from '../src/checks/content/index.ts';

const today = new Date().toISOString().slice(0, 10);
const { faults, files } = checkContent(process.argv[2] ?? process.cwd(), { today, whole: true });
for (const fault of faults) console.log(formatFault(fault));
console.log(formatCount(faults, files));
process.exitCode = faults.some((fault) => !fault.warning) ? 1 : 0;

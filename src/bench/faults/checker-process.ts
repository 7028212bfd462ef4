import type { Kept } from '../../checks/content/files.ts';
import { checkContent } from '../../checks/content/index.ts';
import { today } from '../../model/today.ts';
import type { CheckResult } from './checker.ts';

/** A process of its own, begun in a copy of the content: runs the check there whenever it is asked to. */
process.on('message', () => {
  process.send?.(answer());
});

/** Most files stay as they are from one change to the next. */
const kept: Kept = new Map();

function answer(): CheckResult {
  try {
    return { faults: checkContent(process.cwd(), { today: today() }, kept).faults };
  } catch (error) {
    return { crash: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

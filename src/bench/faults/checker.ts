import { checkContent } from '../../checks/content/index.ts';
import type { Answer } from './ask.ts';

/** A process of its own, begun in a copy of the content: runs the check there whenever it is asked to. */
process.on('message', () => {
  process.send?.(answer());
});

function answer(): Answer {
  try {
    const today = new Date().toISOString().slice(0, 10);
    return { faults: checkContent(process.cwd(), { today, whole: true }).faults };
  } catch (error) {
    return { crash: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

import { requireFit } from '../src/machine/folder.ts';
import { toUpload } from '../src/outputs/to-upload.ts';
import { wholeAddress } from '../src/site.ts';

// Builds the site into dist/, or into the folder that is named. Without `force` Astro keeps what older schemas let pass.
requireFit(process.cwd());
const [folder] = process.argv.slice(2);
const { build } = await import('astro');
await build({ force: true, ...(folder && { outDir: folder }) });
console.log(toUpload(folder ?? 'dist', wholeAddress('/')));

import { existsSync } from 'node:fs';
import { Refusal } from '../src/machine/explain.ts';
import { portOf, requireFree } from '../src/machine/port.ts';
import { serveSite } from '../src/preview/server.ts';
import { site } from '../src/site.ts';

// Serves dist/, or the folder that is named.
const [folder = 'dist'] = process.argv.slice(2);
const port = portOf(process.env.PORT);
if (!existsSync(`${folder}/index.html`)) {
  throw new Refusal(`There is no built site in ${folder}/; run npm run build first.`);
}
await requireFree(port);
await serveSite(folder, site.base, port);
console.log(`${site.name} on http://localhost:${port}${site.base}`);

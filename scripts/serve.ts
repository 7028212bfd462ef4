import { requireBuilt } from '../src/machine/built.ts';
import { portOf, requireFree } from '../src/machine/port.ts';
import { serveSite } from '../src/preview/server.ts';
import { site } from '../src/site.ts';

// Serves dist/, or the folder that is named.
const [folder = 'dist'] = process.argv.slice(2);
const port = portOf(process.env.PORT);
requireBuilt(folder);
await requireFree(port);
await serveSite(folder, site.base, port);
console.log(`${site.name} on http://localhost:${port}${site.base}`);

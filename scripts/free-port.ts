import { portOf, requireFree } from '../src/machine/port.ts';

// Says before a long build that the site could not be served after it.
await requireFree(portOf(process.env.PORT));

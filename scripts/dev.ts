import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { startAnew } from '../src/dev/integration.ts';

// Starts the development server, with what Astro's own takes: `npm run dev -- --port 4400`.
let code: unknown = startAnew;
while (code === startAnew) {
  const server = spawn(process.execPath, ['scripts/run.js', 'astro', 'dev', ...process.argv.slice(2)], {
    stdio: 'inherit',
  });
  const stop = () => server.kill();
  process.once('SIGTERM', stop);
  [code] = await once(server, 'exit');
  process.off('SIGTERM', stop);
}
process.exitCode = typeof code === 'number' ? code : 1;

import assert from 'node:assert/strict';
import { execFile, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import { promisify } from 'node:util';
import { examples } from './examples.ts';

const run = promisify(execFile);
const text = 'Yes, “all” of it; the notice stays (clause 1).';
const items = [
  { id: 'mit-0', answers: { sell: { verdict: 'no', text: 'Another.' } } },
  { id: 'mit', answers: { 'keep-source-private': { verdict: 'yes', text } } },
];
const server = createServer(({ url }, answer) => {
  answer.writeHead(url === '/sub/api/licenses.json' ? 200 : 404, { 'content-type': 'application/json' });
  answer.end(JSON.stringify({ items }));
});
before(() => new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready)));
after(() => server.close());

/** How each language runs a program, and what has to be there for it. */
const runners: Record<string, { needs: readonly string[]; arguments: (code: string) => readonly string[] }> = {
  curl: { needs: ['curl', 'jq', 'sh'], arguments: (code) => ['sh', '-c', code] },
  python: { needs: ['python3'], arguments: (code) => ['python3', '-c', code] },
  javascript: { needs: [], arguments: (code) => [process.execPath, '--input-type=module', '-e', code] },
};
const isThere = (program: string) => spawnSync(program, ['--version']).error === undefined;

for (const { id, label } of examples('', '', '')) {
  const runner = runners[id];
  const missing = runner?.needs.filter((program) => !isThere(program)) ?? [];
  const skip = missing.length > 0 && `${missing.join(' and ')} not installed`;
  test(`the example for ${label} prints verdict and sentence`, { skip }, async () => {
    assert.ok(runner, `runners lacks a way to run ${id}`);
    const { port } = server.address() as AddressInfo;
    const example = examples(`http://127.0.0.1:${port}/sub/`, 'mit', 'keep-source-private').find(
      (each) => each.id === id,
    );
    const [program = '', ...rest] = runner.arguments(example?.code ?? '');
    const { stdout } = await run(program, rest);
    assert.equal(stdout, `yes: ${text}\n`);
  });
}

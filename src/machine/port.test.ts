import assert from 'node:assert/strict';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { test } from 'node:test';
import { portOf, requireFree } from './port.ts';

test('a port is a number that a port can have', () => {
  assert.equal(portOf(undefined), 4321);
  assert.equal(portOf('8080'), 8080);
  for (const text of ['', 'abc', '0', '70000', '-1', '80.5', '1e3', ' 80', '0x50'])
    assert.throws(() => portOf(text), {
      message: `PORT is "${text}", which is no port; set it to a number from 1 to 65535, or leave it out.`,
    });
});

test('a port that answers is refused, with another one', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await assert.rejects(requireFree(port), {
    message: `Port ${port} is in use; stop what uses it, or set the variable PORT to another, such as 4322.`,
  });
  server.close();
  await once(server, 'close');
  await requireFree(port);
});

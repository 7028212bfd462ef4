import { connect } from 'node:net';
import { Refusal } from './explain.ts';

/** Both addresses that `localhost` may stand for. */
export const localhosts = ['127.0.0.1', '::1'] as const;

/** The port that a text names, as in the variable `PORT`; 4321 where there is none. Throws a refusal on any other text. */
export function portOf(text: string | undefined): number {
  if (text === undefined) return 4321;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1 && port <= 65_535) return port;
  throw new Refusal(`PORT is "${text}", which is no port; set it to a number from 1 to 65535, or leave it out.`);
}

/** The refusal of a port that another program has. */
export function taken(port: number): Refusal {
  return new Refusal(
    `Port ${port} is in use; stop what uses it, or set the variable PORT to another, such as ${port === 4322 ? 4323 : 4322}.`,
  );
}

/** True where something answers. */
async function answers(host: string, port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const socket = connect({ host, port });
  socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
  return await promise.finally(() => socket.destroy());
}

/** Throws a refusal where something answers on a port of this machine. */
export async function requireFree(port: number): Promise<void> {
  for (const host of localhosts) if (await answers(host, port)) throw taken(port);
}

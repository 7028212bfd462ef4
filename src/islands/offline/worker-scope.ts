/** An event that lasts until what it waits for is done. */
interface Lasting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

/** A page asks for something. */
interface Asking extends Lasting {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

/** A list of what is kept: paths from the folder of the site, each with the SHA-256 of its file, in base64. */
export type KeptList = readonly (readonly [path: string, hash: string])[];

/** As much of a service worker's global scope as ours uses: TypeScript's own types of it exclude those of pages. */
export interface WorkerScope {
  /** What the build writes above the program. */
  readonly keptList: KeptList;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(of: { includeUncontrolled: true }): Promise<readonly { postMessage(message: Progress): void }[]>;
  };
  addEventListener(kind: 'install' | 'activate', hear: (event: Lasting) => void): void;
  addEventListener(kind: 'fetch', hear: (event: Asking) => void): void;
}

/** What the worker tells pages while it fetches: how many files of how many are there. */
export interface Progress {
  readonly kept: number;
  readonly of: number;
}

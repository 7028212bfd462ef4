import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { planFor } from './plan.ts';
import type { WorkerScope } from './worker-scope.ts';

/**
 * The service worker of readers who keep the site: it fetches all files of its list that it has not yet, by their hashes,
 * and answers from them. A newer list becomes a worker of its own, which begins when no page is open: what a reader sees
 * is of one build.
 */

const scope = self as unknown as WorkerScope;

const entries = scope.keptList.map(([url, hash]) => ({ url, revision: hash, integrity: `sha256-${hash}` }));
const all = new PrecacheController();
all.addToCacheList(entries);
const kept = all.getURLsToCacheKeys();

/** Workbox fetches the files of a list one by one: over a slow line a browser would end the worker before the last. */
const concurrency = 8;

let done = 0;

async function tellPages(): Promise<void> {
  done += 1;
  if (done % 20 > 0 && done < entries.length) return;
  const pages = await scope.clients.matchAll({ includeUncontrolled: true });
  for (const page of pages) page.postMessage({ kept: done, of: entries.length });
}

scope.addEventListener('install', (event) => {
  for (let batch = 0; batch < concurrency; batch += 1) {
    const fetcher = new PrecacheController({ plugins: [{ handlerDidComplete: tellPages }] });
    fetcher.addToCacheList(entries.filter((_, at) => at % concurrency === batch));
    fetcher.install(event);
  }
});

scope.addEventListener('activate', (event) => {
  event.waitUntil(all.activate(event).then(() => scope.clients.claim()));
});

/** The page that says what is kept, at the address of what is not. */
async function notKept(): Promise<Response> {
  const page = await all.matchPrecache('./offline/');
  return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
}

async function answer(request: Request): Promise<Response> {
  const plan = planFor(request.url, (url) => kept.has(url));
  if (plan.kind === 'slash') return Response.redirect(plan.url);
  const copy = plan.kind === 'kept' ? await all.matchPrecache(plan.url) : undefined;
  if (copy) return copy;
  try {
    return await fetch(request);
  } catch {
    return request.mode === 'navigate' ? notKept() : Response.error();
  }
}

scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && new URL(url).origin === location.origin) event.respondWith(answer(event.request));
});

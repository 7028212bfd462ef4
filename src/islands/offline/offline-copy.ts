import { base } from '../../site-path.ts';
import { keep, kept } from '../kept.ts';
import { isCacheOf, type Keeping, told } from './told.ts';
import type { Progress } from './worker-scope.ts';

/** Where this device keeps the day on which the reader asked for the copy. */
const sinceKey = 'offline-since';

const scope = new URL(base, location.href).href;
const ours = async () => (await caches.keys()).filter((name) => isCacheOf(scope, name));

/** The registration of our worker, not that of another site on the same host. */
async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  return registration?.scope === scope ? registration : undefined;
}

/** Waits until a worker has fetched all, or given up. */
function settled(worker: ServiceWorker): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = () => (worker.state === 'activated' || worker.state === 'redundant') && resolve();
  worker.addEventListener('statechange', look);
  look();
  return promise;
}

/** `<offline-copy>`: keeps the site on this device when the reader asks for it, says how far it is, and removes it. */
class OfflineCopy extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) void (button.matches('[data-keep]') ? this.keep() : this.forget());
    });
    if (!('serviceWorker' in navigator)) {
      this.show({ kind: 'unable' });
      return;
    }
    void this.look();
  }

  /** Shows how far this device keeps the site; waits for a copy that is coming. */
  private async look(): Promise<void> {
    try {
      const registration = await registered();
      if (registration && !registration.active) await this.wait(registration);
      if ((await registered())?.active) this.show({ kind: 'kept', since: kept(sinceKey) });
      else this.show({ kind: (await ours()).length > 0 ? 'part' : 'nothing' });
    } catch {
      this.show({ kind: 'unable' });
    }
  }

  private async wait({ installing, waiting }: ServiceWorkerRegistration): Promise<void> {
    const worker = installing ?? waiting;
    if (!worker) return;
    this.show({ kind: 'coming', kept: 0, of: 0 });
    // Heard only now: a newer edition that comes later in the background is told of, too, and is nobody's concern.
    const hear = ({ data }: MessageEvent<Progress>) => this.show({ kind: 'coming', ...data });
    navigator.serviceWorker.addEventListener('message', hear);
    await settled(worker);
    navigator.serviceWorker.removeEventListener('message', hear);
  }

  private async keep(): Promise<void> {
    this.show({ kind: 'coming', kept: 0, of: 0 });
    keep(sinceKey, new Date().toISOString().slice(0, 10));
    try {
      await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    } catch {
      keep(sinceKey, null);
      return this.show({ kind: 'part' });
    }
    await this.look();
  }

  private async forget(): Promise<void> {
    await (await registered())?.unregister();
    for (const name of await ours()) await caches.delete(name);
    keep(sinceKey, null);
    await this.look();
  }

  private show(state: Keeping): void {
    const { sentence, keep: label, remove } = told(state);
    const part = <Kind extends HTMLElement>(name: string) => this.querySelector<Kind>(name);
    const [said, bar] = [part('[role="status"]'), part<HTMLProgressElement>('progress')];
    const [keeping, removing] = [part('[data-keep]'), part('[data-remove]')];
    if (!said || !bar || !keeping || !removing) return;
    said.textContent = sentence;
    bar.hidden = state.kind !== 'coming';
    if (state.kind === 'coming' && state.of > 0) bar.value = state.kept / state.of;
    keeping.hidden = label === undefined;
    keeping.textContent = label ?? '';
    removing.hidden = !remove;
  }
}

customElements.define('offline-copy', OfflineCopy);

import { base } from '../../site-path.ts';
import { localDay } from '../local-day.ts';
import { readStored, removeStored, store } from '../storage.ts';
import { type CopyStatus, isCacheOf, textOfStatus } from './copy-status.ts';
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
      if (button) void (button.matches('[data-keep]') ? this.download() : this.discard());
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
      if ((await registered())?.active) this.show({ kind: 'kept', since: readStored(sinceKey) });
      else this.show({ kind: (await ours()).length > 0 ? 'part' : 'none' });
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

  private async download(): Promise<void> {
    this.show({ kind: 'coming', kept: 0, of: 0 });
    store(sinceKey, localDay(new Date()));
    try {
      await navigator.serviceWorker.register(`${base}sw.js`, { scope: base });
    } catch {
      removeStored(sinceKey);
      return this.show({ kind: 'part' });
    }
    await this.look();
  }

  private async discard(): Promise<void> {
    try {
      await (await registered())?.unregister();
      for (const name of await ours()) await caches.delete(name);
    } catch {
      return this.show({ kind: 'stuck' });
    }
    removeStored(sinceKey);
    await this.look();
  }

  private show(status: CopyStatus): void {
    const { sentence, count, keep: label, remove } = textOfStatus(status);
    const part = <Kind extends HTMLElement>(name: string) => this.querySelector<Kind>(name);
    const [said, bar, counted] = [part('[role="status"]'), part<HTMLProgressElement>('progress'), part('.count')];
    const [keeping, removing] = [part('[data-keep]'), part('[data-remove]')];
    if (!said || !bar || !counted || !keeping || !removing) return;
    const pressed = [keeping, removing].find((button) => button === document.activeElement);
    // Said again it would be spoken again.
    if (said.textContent !== sentence) said.textContent = sentence;
    bar.hidden = status.kind !== 'coming';
    if (status.kind === 'coming' && status.of > 0) bar.value = status.kept / status.of;
    counted.textContent = count ?? '';
    keeping.hidden = label === undefined;
    keeping.textContent = label ?? '';
    removing.hidden = !remove;
    // The button that was pressed is gone, and the focus with it.
    if (pressed?.hidden) said.focus();
  }
}

customElements.define('offline-copy', OfflineCopy);

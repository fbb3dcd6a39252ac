import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builds, root } from '../machine/build.ts';
import type { Chromium } from '../machine/chromium.ts';
import { workerOf } from './background.ts';
import { everywhere } from './foreign-page.ts';

/** What the extension's scripts keep running on a page: their own world's calls, counted. */
export interface Counts {
  /** "window click", each as often as it is listened for. Signals of our own are left out. */
  readonly listeners: readonly string[];
  readonly intervals: number;
  readonly timeouts: number;
  readonly frames: number;
  /** "html childList" */
  readonly mutationObservers: readonly string[];
  readonly intersectionObservers: readonly string[];
}

/** Runs in the page, in the extension's world, before any of its scripts. */
function count(): void {
  const named = (target: unknown) => {
    if (target === window) return 'window';
    if (target === document) return 'document';
    if (target instanceof Element) return target.localName;
    return Object.prototype.toString.call(target).slice(8, -1);
  };
  /** Those on elements of ours go with them. */
  const listeners: { name: string; target: EventTarget }[] = [];
  const add = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget | undefined, type, listener, options) {
    const target = this ?? window;
    if (!(target instanceof AbortSignal) && !(target instanceof MessagePort)) {
      const listening = { name: `${named(target)} ${type}`, target };
      listeners.push(listening);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) add.call(signal, 'abort', () => listeners.splice(listeners.indexOf(listening), 1));
    }
    add.call(target, type, listener, options);
  };

  const running = { intervals: new Set<number>(), timeouts: new Set<number>(), frames: new Set<number>() };
  const world = window as unknown as Record<string, (...given: never[]) => number>;
  const wrap = (start: string, stop: string, kept: Set<number>, once: boolean) => {
    const begin = world[start] as (call: (...given: unknown[]) => void, ...rest: unknown[]) => number;
    const end = world[stop] as unknown as (id: number) => void;
    Object.assign(window, {
      [start]: (call: (...given: unknown[]) => void, ...rest: unknown[]) => {
        const id = begin.call(
          window,
          (...given: unknown[]) => {
            if (once) kept.delete(id);
            call(...given);
          },
          ...rest,
        );
        kept.add(id);
        return id;
      },
      [stop]: (id: number) => {
        kept.delete(id);
        end.call(window, id);
      },
    });
  };
  wrap('setInterval', 'clearInterval', running.intervals, false);
  wrap('setTimeout', 'clearTimeout', running.timeouts, true);
  wrap('requestAnimationFrame', 'cancelAnimationFrame', running.frames, true);

  const observed = { mutation: new Map<object, string[]>(), intersection: new Map<object, string[]>() };
  const watch = (prototype: MutationObserver | IntersectionObserver, kept: Map<object, string[]>) => {
    const { observe, disconnect } = prototype as MutationObserver;
    (prototype as MutationObserver).observe = function (target, options) {
      const what = Object.entries(options ?? {}).flatMap(([key, on]) => (on ? key : []));
      kept.set(this, [...(kept.get(this) ?? []), [named(target), ...what].join(' ')]);
      observe.call(this, target, options);
    };
    (prototype as MutationObserver).disconnect = function () {
      kept.delete(this);
      disconnect.call(this);
    };
  };
  watch(MutationObserver.prototype, observed.mutation);
  watch(IntersectionObserver.prototype, observed.intersection);

  Object.assign(window, {
    counted: () => ({
      listeners: listeners
        .filter(({ target }) => !(target instanceof Element) || target.isConnected)
        .map(({ name }) => name)
        .sort(),
      intervals: running.intervals.size,
      timeouts: running.timeouts.size,
      frames: running.frames.size,
      mutationObservers: [...observed.mutation.values()].flat(),
      intersectionObservers: [...observed.intersection.values()].flat(),
    }),
  });
}

/** A copy of the build with one script more, which counts; everything else is the build's own. */
export async function countingCopy(): Promise<string> {
  const folder = join(root, '.output/granted/counting');
  await rm(folder, { recursive: true, force: true });
  await cp(builds.chromium, folder, { recursive: true });
  // Names that a compiler's helpers may put in are none here.
  await writeFile(join(folder, 'counting.js'), `(${count.toString()})();`);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8'));
  const counting = { matches: everywhere, js: ['counting.js'], run_at: 'document_start' };
  await writeFile(
    path,
    JSON.stringify({ ...manifest, host_permissions: everywhere, content_scripts: [counting] }),
  );
  return folder;
}

type Api = typeof import('wxt/browser').browser;

/** What runs now on the page in front. */
export async function countsOf(chromium: Chromium): Promise<Counts> {
  const worker = await workerOf(chromium);
  return worker.evaluate(async () => {
    const { tabs, scripting } = (globalThis as unknown as { chrome: Api }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const [frame] = await scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: () => (window as unknown as { counted(): unknown }).counted(),
    });
    return frame?.result as Counts;
  });
}

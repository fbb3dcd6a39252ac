import type { CDPSession, Page } from 'puppeteer-core';
import type { Row } from './measures.ts';

/** What a page has cost since it began to load, of its own process: ms, bytes, counts. */
export interface PageCost {
  readonly scriptBytes: number;
  readonly compile: number;
  readonly script: number;
  readonly task: number;
  readonly heap: number;
  readonly listeners: number;
  readonly nodes: number;
  readonly shift: number;
  readonly longTasks: number;
}

/** Counts every script that is parsed for a page, of whatever world, from before it loads. */
async function countScripts(session: CDPSession): Promise<() => number> {
  let bytes = 0;
  session.on('Debugger.scriptParsed', ({ url, length }) => {
    if (length && !url.startsWith('pptr:')) bytes += length;
  });
  await session.send('Debugger.enable');
  return () => bytes;
}

async function metrics(session: CDPSession): Promise<Record<string, number>> {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics: all } = await session.send('Performance.getMetrics');
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

/** Opens an address in a page and waits until it has been without a task for a while. */
export async function costOf(page: Page, address: string): Promise<PageCost> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const scripts = await countScripts(session);
  await page.evaluateOnNewDocument(() => {
    const seen = { shift: 0, longTasks: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      seen.longTasks += list.getEntries().length;
    }).observe({ type: 'longtask', buffered: true });
  });
  await page.goto(address);
  await page.waitForNetworkIdle({ idleTime: 1000 });
  const all = await metrics(session);
  const seen = await page.evaluate(
    () => (window as unknown as { seen: { shift: number; longTasks: number } }).seen,
  );
  return {
    scriptBytes: scripts(),
    compile: (all.V8CompileDuration ?? 0) * 1000,
    script: (all.ScriptDuration ?? 0) * 1000,
    task: (all.TaskDuration ?? 0) * 1000,
    heap: all.JSHeapUsedSize ?? 0,
    listeners: all.JSEventListeners ?? 0,
    nodes: all.Nodes ?? 0,
    ...seen,
  };
}

/** ms of work that a page does while nobody touches it for so long. */
export async function idleWork(page: Page, milliseconds: number): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const work = async () => (await metrics(session)).TaskDuration ?? 0;
  // The first reading collects garbage, which is not the page's idling.
  await work();
  const { metrics: before } = await session.send('Performance.getMetrics');
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  const { metrics: after } = await session.send('Performance.getMetrics');
  const of = (all: typeof before) => all.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  return (of(after) - of(before)) * 1000;
}

/** Rows of a table, for each kind of page. */
export function costRows(name: string, costs: readonly PageCost[]): Row[] {
  const row = (what: string, unit: string, of: (cost: PageCost) => number): Row => ({
    what: `page: ${what}, ${name}`,
    unit,
    values: costs.map(of),
  });
  return [
    row('scripts', 'kB', (it) => it.scriptBytes / 1000),
    row('compiling', 'ms', (it) => it.compile),
    row('running scripts', 'ms', (it) => it.script),
    row('all work until idle', 'ms', (it) => it.task),
    row('heap after collection', 'kB', (it) => it.heap / 1000),
    row('listeners', '', (it) => it.listeners),
    row('nodes', '', (it) => it.nodes),
    row('layout shift', '', (it) => it.shift),
    row('long tasks', '', (it) => it.longTasks),
  ];
}

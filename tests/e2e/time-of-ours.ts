import type { Page } from 'puppeteer-core';

interface TimeOfOurs {
  /** How much of the page's main thread went into scripts of the extension, 0 to 1. */
  readonly share: number;
  /** How often they ran. */
  readonly stretches: number;
}

/** Measures what the extension's scripts take of a page's time while something happens, by its CPU profile. */
export async function timeOfOurs(page: Page, happening: () => Promise<void>): Promise<TimeOfOurs> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await happening();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();

  const parents = new Map(profile.nodes.flatMap(({ id, children = [] }) => children.map((it) => [it, id])));
  const urls = new Map(profile.nodes.map(({ id, callFrame }) => [id, callFrame.url]));
  const isOurs = (id: number): boolean => {
    for (let it: number | undefined = id; it !== undefined; it = parents.get(it))
      if (urls.get(it)?.startsWith('chrome-extension:')) return true;
    return false;
  };

  const { samples = [], timeDeltas = [] } = profile;
  const stretches: number[] = [];
  let isGoingOn = false;
  samples.forEach((id, at) => {
    const ms = (timeDeltas[at + 1] ?? 0) / 1000;
    if (isOurs(id)) stretches.push((isGoingOn ? (stretches.pop() ?? 0) : 0) + ms);
    isGoingOn = isOurs(id);
  });
  const ours = stretches.reduce((sum, ms) => sum + ms, 0);
  return {
    share: (ours * 1000) / (profile.endTime - profile.startTime),
    stretches: stretches.length,
  };
}

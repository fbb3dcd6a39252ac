import { welcomePage } from '../e2e/surfaces.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { servePages } from '../pages/serve.ts';
import { calendarPages, type HypothesisTimes, hypothesisFolder, timeHypothesis } from './hypothesis.ts';
import { type Found, median } from './measures.ts';
import { domContentLoaded, noteClicks, type PanelTimes, timePanel } from './panel.ts';

/** The panel beside the hypothesis sidebar, on the same calendar, in turn. */
export async function timePanels(runs: number): Promise<Found> {
  const made: Record<string, { html: string; headers: Record<string, string> }> = {};
  const pages = await servePages(builds.pages, { made, folders: { '/hypothesis/': `${hypothesisFolder}/` } });
  Object.assign(made, calendarPages(pages.origin));
  const withExtension = await startChromium({
    extension: await grantedCopy(builds.chromium, ['http://localhost/*']),
  });
  const without = await startChromium({ extension: builds.chromium });
  await (await welcomePage(without)).close();
  const panel: PanelTimes[] = [];
  const bare: number[] = [];
  const peer: HypothesisTimes[] = [];
  try {
    // One uncounted run each: disk caches, the worker's first start.
    for (let run = 0; run <= runs; run++) {
      const ours = await withExtension.browser.newPage();
      await noteClicks(ours);
      const times = await timePanel(ours, `${pages.origin}/plain`);
      await ours.close();
      const plain = await without.browser.newPage();
      await plain.goto(`${pages.origin}/plain/calendar/?lang=en`);
      const loaded = await domContentLoaded(plain);
      await plain.close();
      const theirs = await without.browser.newPage();
      await noteClicks(theirs);
      const other = await timeHypothesis(theirs, pages.origin);
      await theirs.close();
      if (run === 0) continue;
      panel.push(times);
      bare.push(loaded);
      if (other) peer.push(other);
    }
  } finally {
    await withExtension.close();
    await without.close();
    await pages.close();
  }
  const added = median(panel.map((it) => it.domContentLoaded)) - median(bare);
  return {
    rows: [
      { what: 'panel: click to usable', values: panel.map(({ open }) => open) },
      { what: 'panel: stage switch', values: panel.map(({ stage }) => stage) },
      { what: 'panel: Enter to note on disk and listed', values: panel.map(({ note }) => note) },
      { what: 'composer: key to text on disk', values: panel.flatMap(({ keys }) => keys) },
      { what: 'search: press to first rows', values: panel.map((it) => it.search) },
      { what: 'search: first query to result, loads index', values: panel.map((it) => it.firstQuery) },
      { what: 'search: query to result', values: panel.map((it) => it.query) },
      { what: 'DOMContentLoaded, no extension', values: bare },
      { what: 'DOMContentLoaded, Fairside switched on', values: panel.map((it) => it.domContentLoaded) },
      ...(peer.length > 0 ? peerRows(peer) : []),
    ],
    told: [
      `Fairside adds ${added.toFixed(1)} ms to the median DOMContentLoaded.`,
      ...ratios(
        panel.map(({ open }) => open),
        peer,
      ),
    ],
  };
}

const peerRows = (peer: readonly HypothesisTimes[]) => [
  { what: 'DOMContentLoaded, hypothesis embedded', values: peer.map((it) => it.domContentLoaded) },
  { what: 'hypothesis sidebar: load to drawn', values: peer.map(({ load }) => load) },
  { what: 'hypothesis sidebar: click to shown', values: peer.map(({ open }) => open) },
];

function ratios(opens: readonly number[], peer: readonly HypothesisTimes[]): string[] {
  if (peer.length === 0)
    return ['The hypothesis package did not open its sidebar here; nothing to compare with.'];
  const ours = median(opens);
  const theirs = median(peer.map(({ load, open }) => load + open));
  const click = median(peer.map(({ open }) => open));
  return [
    `Ours, loaded on the click: ${(ours / theirs).toFixed(2)} of the time hypothesis takes to load and open.`,
    `Its sidebar is loaded with every page and waits; measured from its click alone: ${(ours / click).toFixed(2)}.`,
  ];
}

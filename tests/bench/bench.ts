import { cpus } from 'node:os';
import { welcomePage } from '../e2e/surfaces.ts';
import { builds, grantedCopy } from '../machine/build.ts';
import { buildAll } from '../machine/built.ts';
import { startChromium } from '../machine/chromium.ts';
import { servePages } from '../pages/serve.ts';
import queries from '../search/queries.json' with { type: 'json' };
import { timeDelivery } from './delivery.ts';
import { timeHome } from './home.ts';
import { calendarPages, type HypothesisTimes, hypothesisFolder, timeHypothesis } from './hypothesis.ts';
import { median, type Row, table } from './measures.ts';
import { domContentLoaded, noteClicks, type PanelTimes, timePanel } from './panel.ts';
import { timeSearch } from './search.ts';
import { timeWording } from './wording.ts';

/** Queries that were written by someone who had not seen the content. */
const blind = Object.values(queries).map((list) => list.map(([query]) => String(query)));

/** Counted runs of everything, in turn, so that a slow moment of the machine meets all alike. */
const runs = 20;

export async function main(): Promise<number> {
  buildAll();
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
  const home = await timeHome(builds.chromium, runs / 2);
  const delivery = await timeDelivery(runs);
  const wording = await timeWording(5 * runs);
  const rows: Row[] = [
    { what: 'panel: click to usable', values: panel.map(({ open }) => open) },
    { what: 'panel: stage switch', values: panel.map(({ stage }) => stage) },
    { what: 'panel: Enter to note on disk and listed', values: panel.map(({ note }) => note) },
    { what: 'composer: key to text on disk', values: panel.flatMap(({ keys }) => keys) },
    { what: 'search: press to first rows', values: panel.map((it) => it.search) },
    { what: 'search: first query to result, loads index', values: panel.map((it) => it.firstQuery) },
    { what: 'search: query to result', values: panel.map((it) => it.query) },
    { what: `search: one key over 2,000 tips, both languages`, values: timeSearch(blind.flat()) },
    { what: 'DOMContentLoaded, no extension', values: bare },
    { what: 'DOMContentLoaded, Fairside switched on', values: panel.map((it) => it.domContentLoaded) },
    ...delivery,
    ...wording.rows,
    ...home.rows,
    ...(peer.length > 0
      ? [
          { what: 'DOMContentLoaded, hypothesis embedded', values: peer.map((it) => it.domContentLoaded) },
          { what: 'hypothesis sidebar: load to drawn', values: peer.map(({ load }) => load) },
          { what: 'hypothesis sidebar: click to shown', values: peer.map(({ open }) => open) },
        ]
      : []),
  ];
  console.log(
    `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, headless Chromium`,
  );
  console.log(table(rows));
  for (const it of [...home.ratios, ...wording.alerts]) console.log(it);
  const added = median(panel.map((it) => it.domContentLoaded)) - median(bare);
  console.log(`Fairside adds ${added.toFixed(1)} ms to the median DOMContentLoaded.`);
  if (peer.length === 0)
    console.log('The hypothesis package did not open its sidebar here; nothing to compare with.');
  else {
    const ours = median(panel.map(({ open }) => open));
    const theirs = median(peer.map(({ load, open }) => load + open));
    console.log(
      `Ours, loaded on the click: ${(ours / theirs).toFixed(2)} of the time hypothesis takes to load and open.`,
    );
    const click = median(peer.map(({ open }) => open));
    console.log(
      `Its sidebar is loaded with every page and waits; measured from its click alone: ${(ours / click).toFixed(2)}.`,
    );
  }
  return 0;
}

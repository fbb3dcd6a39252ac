import { readFile, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { builds } from '../machine/build.ts';
import { buildAll } from '../machine/built.ts';
import queries from '../search/queries.json' with { type: 'json' };
import { timeDelivery } from './delivery.ts';
import { growthFound, growthPicture } from './growth.ts';
import { timeHome } from './home.ts';
import { longTalk } from './long-talk.ts';
import { type Found, median, p95, table } from './measures.ts';
import { timePages } from './pages.ts';
import { timePanels } from './panels.ts';
import { timeSearch } from './search.ts';
import { timeWording } from './wording.ts';

/** Queries that were written by someone who had not seen the content. */
const blind = Object.values(queries).flatMap((list) => list.map(([query]) => String(query)));

/** Counted runs of everything, in turn, so that a slow moment of the machine meets all alike. */
const runs = 20;

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function talk(): Promise<Found> {
  const samples = await longTalk();
  await writeFile(here('growth.svg'), growthPicture(samples));
  return growthFound(samples);
}

const parts: Readonly<Record<string, () => Promise<Found>>> = {
  panel: () => timePanels(runs),
  pages: () => timePages(runs),
  search: async () => ({
    rows: [{ what: 'search: one key over 2,000 tips, both languages', values: timeSearch(blind) }],
    told: [],
  }),
  delivery: () => timeDelivery(runs),
  wording: () => timeWording(5 * runs),
  home: () => timeHome(builds.chromium, runs),
  talk,
};

/** Adds what was found to what is kept from earlier runs; each part says when and where it was measured. */
async function keep(part: string, { rows, told }: Found, machine: string): Promise<void> {
  const file = here('results.json');
  const kept = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  const rounded = (value: number) => Math.round(value * 1000) / 1000;
  kept[part] = {
    machine,
    on: new Date().toISOString().slice(0, 10),
    rows: rows.map(({ what, unit = 'ms', values }) => ({
      what,
      unit,
      median: rounded(median(values)),
      p95: rounded(p95(values)),
      runs: values.length,
    })),
    told,
  };
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`);
}

/** Measures all parts, or those named: `npm run bench -- panel talk`. */
export async function main(): Promise<number> {
  const [, ...named] = process.argv.slice(2);
  const unknown = named.filter((it) => !(it in parts));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. There are: ${Object.keys(parts).join(', ')}.`);
    return 1;
  }
  buildAll();
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, headless Chromium`;
  console.log(machine);
  for (const part of named.length > 0 ? named : Object.keys(parts)) {
    const found = await parts[part]?.();
    if (!found) continue;
    console.log(`\n${table(found.rows)}`);
    for (const it of found.told) console.log(it);
    await keep(part, found, machine);
  }
  return 0;
}

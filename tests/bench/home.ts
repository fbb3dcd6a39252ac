import type { Page } from 'puppeteer-core';
import { type Chromium, startChromium } from '../machine/chromium.ts';
import { type Found, median, type Row } from './measures.ts';
import { type Size, seed } from './seed.ts';

/** Ten years with one person, and a manager of a whole department, each beside a tenth of it. */
const sizes: readonly Size[] = [
  { people: 20, notes: 10_000, first: { conversations: 50, notes: 1000 } },
  { people: 200, notes: 100_000, first: { conversations: 500, notes: 10_000 } },
];

const queries = ['report', 'late answer', 'cust', '周报', '评审回复', 'person 1', '计划提前', 'r', 'zzz'];

/** What is waited for: today, the people, a person's first screen and all of them, what a search found first and how much in all. */
const screens = [
  '.actions-list li',
  '.people-table tbody tr',
  '.conversation',
  '.side-by-side',
  '.findings li',
  '.found h3 span',
];

/** Notes when a page has first drawn each of the screens: ms since its tab began to load. */
async function noteDrawn(page: Page): Promise<void> {
  await page.evaluateOnNewDocument((selectors) => {
    const drawn: Record<string, number> = {};
    Object.assign(window, { drawn });
    const look = () =>
      requestAnimationFrame(() => {
        for (const it of selectors)
          if (!(it in drawn) && document.querySelector(it)) drawn[it] = performance.now();
        look();
      });
    look();
  }, screens);
}

async function drawn(page: Page, selector: string): Promise<number> {
  const time = await page.waitForFunction(
    (wanted) => (window as unknown as { drawn: Record<string, number> }).drawn[wanted],
    {},
    selector,
  );
  return Number(await time.jsonValue());
}

async function openAt({ browser, id }: Chromium, place: string, selector: string): Promise<[Page, number]> {
  const page = await browser.newPage();
  await noteDrawn(page);
  await page.goto(`chrome-extension://${id}/home.html#/${place}`);
  return [page, await drawn(page, selector)];
}

/** ms from a query until what it finds is drawn, or that nothing is. */
function timeQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('.record-search input');
        if (!field) return;
        const type = (typed: string) => {
          field.value = typed;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        };
        const when = (there: boolean, then: () => void) => {
          const look = () =>
            requestAnimationFrame(() =>
              (document.querySelector('.found') !== null) === there ? then() : look(),
            );
          look();
        };
        type('');
        when(false, () => {
          const start = performance.now();
          when(true, () => resolve(performance.now() - start));
          type(text);
        });
      }),
    query,
  );
}

interface HomeTimes {
  readonly today: number[];
  readonly people: number[];
  readonly person: number[];
  readonly whole: number[];
  readonly query: number[];
  readonly firstRows: number[];
  readonly firstWhole: number[];
}

async function seeded(extension: string, size: Size): Promise<Chromium> {
  const chromium = await startChromium({ extension });
  const page = await chromium.browser.newPage();
  await page.goto(`chrome-extension://${chromium.id}/home.html`);
  await page.waitForSelector('.empty');
  await seed(page, size);
  await page.close();
  return chromium;
}

async function openEach(chromium: Chromium, times: HomeTimes): Promise<void> {
  const [today, onToday] = await openAt(chromium, '', '.actions-list li');
  await today.close();
  const [people, onPeople] = await openAt(chromium, 'people', '.people-table tbody tr');
  await people.close();
  const [person, onPerson] = await openAt(chromium, 'person/person-0', '.conversation');
  times.today.push(onToday);
  times.people.push(onPeople);
  times.person.push(onPerson);
  times.whole.push(await drawn(person, '.side-by-side'));
  await person.close();
}

async function searchIn(chromium: Chromium, times: HomeTimes): Promise<void> {
  const [page] = await openAt(chromium, '', '.actions-list li');
  const begun = await page.evaluate(() => performance.now());
  await page.type('.record-search input', 'plan');
  times.firstRows.push((await drawn(page, '.findings li')) - begun);
  times.firstWhole.push((await drawn(page, '.found h3 span')) - begun);
  for (let run = 0; run < 5; run++)
    for (const query of queries) times.query.push(await timeQuery(page, query));
  await page.close();
}

const nothingYet = (): HomeTimes => ({
  today: [],
  people: [],
  person: [],
  whole: [],
  query: [],
  firstRows: [],
  firstWhole: [],
});

/** Times the home page over both sizes, each in a browser of its own. */
export async function timeHome(extension: string, runs: number): Promise<Found> {
  const browsers: Chromium[] = [];
  let times = sizes.map(nothingYet);
  try {
    for (const size of sizes) browsers.push(await seeded(extension, size));
    for (let run = 0; run <= runs; run++) {
      // In turn, so that a slow moment of the machine meets both sizes alike; the first is not counted.
      for (const [at, chromium] of browsers.entries()) await openEach(chromium, times[at] ?? nothingYet());
      if (run === 0) times = sizes.map(nothingYet);
    }
    for (const [at, chromium] of browsers.entries()) await searchIn(chromium, times[at] ?? nothingYet());
  } finally {
    for (const chromium of browsers) await chromium.close();
  }
  const [small, large] = times as [HomeTimes, HomeTimes];
  const both = (what: string, of: (times: HomeTimes) => number[]): Row[] => [
    { what: `${what}, 20 people, 10,000 notes`, values: of(small) },
    { what: `${what}, 200 people, 100,000 notes`, values: of(large) },
  ];
  const ratio = (what: string, of: (times: HomeTimes) => number[]) =>
    `${what}: ten times the data costs ${(median(of(large)) / median(of(small))).toFixed(2)} of the time.`;
  return {
    rows: [
      ...both('home: tab to today drawn', (it) => it.today),
      ...both('home: tab to people drawn', (it) => it.people),
      { what: 'person: 50 talks, 1,000 notes, first screen', values: small.person },
      { what: 'person: 500 talks, 10,000 notes, first screen', values: large.person },
      { what: 'person: 50 talks, 1,000 notes, everything', values: small.whole },
      { what: 'person: 500 talks, 10,000 notes, everything', values: large.whole },
      ...both('home search: first, rows drawn', (it) => it.firstRows),
      ...both('home search: first, everything read', (it) => it.firstWhole),
      ...both('home search: key to hits drawn', (it) => it.query),
    ],
    told: [
      ratio('Home, today', (it) => it.today),
      ratio('Home, people', (it) => it.people),
      ratio('A person’s page', (it) => it.person),
    ],
  };
}

import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { builds, root } from '../machine/build.ts';
import { startChromium } from '../machine/chromium.ts';
import { labelledIn } from '../wording/labelled.ts';
import type { Found } from './measures.ts';
import type * as Bench from './wording-page.ts';

/** Characters of a note that is checked at once. */
const length = 2000;

const folder = fileURLToPath(new URL('../wording/development/', import.meta.url));

/** The checkers as one script for a page, as `bench`. */
async function script(): Promise<string> {
  const made = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('wording-page.ts', import.meta.url)),
        formats: ['iife'],
        name: 'bench',
      },
    },
  });
  const [output] = [made].flat();
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

async function clean(file: string): Promise<string[]> {
  return (await labelledIn(`${folder}${file}`))
    .filter(({ breaks }) => breaks.length === 0)
    .map(({ text }) => text);
}

/** Notes of so many characters, each of other sentences. */
function notesOf(sentences: readonly string[], count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    let note = '';
    for (let next = at * 7; note.length < length; next++) note += `${sentences[next % sentences.length]} `;
    return note.slice(0, length);
  });
}

/** Checks of whole notes in Chromium beside others', and how often each disturbs a sentence without fault. */
export async function timeWording(runs: number): Promise<Found> {
  const [english, chinese] = await Promise.all([clean('en-za.tsv'), clean('zh-za.tsv')]);
  const { browser, close } = await startChromium({ extension: builds.chromium });
  try {
    const page = await browser.newPage();
    await page.evaluate(`${await script()}; globalThis.bench = bench`);
    const time = (names: Bench.Checker[], texts: string[]) =>
      page.evaluate(
        (which, all) => (globalThis as unknown as { bench: typeof Bench }).bench.timed(which, all),
        names,
        texts,
      );
    const all: Bench.Checker[] = ['ours', 'ours, one key', 'retext-equality', 'write-good'];
    // Once uncounted: patterns are read and the engine warms up.
    await time(all, notesOf(english, 5));
    await time(['ours'], notesOf(chinese, 5));
    const inEnglish = await time(all, notesOf(english, runs));
    const inChinese = await time(['ours'], notesOf(chinese, runs));
    const alerts: string[] = [];
    for (const name of ['ours, without hints', 'ours', 'retext-equality', 'write-good'] as const) {
      const count = await page.evaluate(
        (which, texts) => (globalThis as unknown as { bench: typeof Bench }).bench.alerts(which, texts),
        name,
        english,
      );
      alerts.push(`${name}: ${(count / english.length).toFixed(3)} alerts per clean English text`);
    }
    return {
      rows: [
        { what: 'wording: 2,000 characters of Chinese', values: inChinese.ours ?? [] },
        { what: 'wording: 2,000 characters of English', values: inEnglish.ours ?? [] },
        { what: 'wording: one more key in such a note', values: inEnglish['ours, one key'] ?? [] },
        { what: 'retext-equality: the same', values: inEnglish['retext-equality'] ?? [] },
        { what: 'write-good: the same', values: inEnglish['write-good'] ?? [] },
      ],
      told: alerts,
    };
  } finally {
    await close();
  }
}

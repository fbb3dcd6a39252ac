import { execFileSync } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Book } from '@/utils/wording/book';
import { chinese } from '@/utils/wording/chinese';
import { english } from '@/utils/wording/english';
import { learnt, type Table } from '@/utils/wording/learned/table';
import { type Example, type RuleId, rules, type Severity } from '@/utils/wording/rule';
import { labelledIn } from '../labelled';
import { namesIn } from './names';
import { pack } from './pack';
import { samplesOf, samplesOfExamples } from './samples';
import { train } from './train';

interface Language {
  readonly name: 'en' | 'zh-cn';
  readonly book: Book;
  /** Weights that a rule of each severity keeps. */
  readonly weights: Readonly<Record<Severity, number>>;
  /** What is taken from a rule's score, so that what is said is right as often as it should be. */
  readonly caution: Readonly<Record<Severity, number>>;
}

/** Chosen on set k, by tables learnt without it. */
const languages: readonly Language[] = [
  {
    name: 'en',
    book: english,
    weights: { stop: 1200, warn: 600, hint: 400 },
    caution: { stop: 1, warn: 0.25, hint: 0.25 },
  },
  {
    name: 'zh-cn',
    book: chinese,
    weights: { stop: 600, warn: 400, hint: 250 },
    caution: { stop: 0.5, warn: 0.25, hint: 0.25 },
  },
];

const settings = { passes: 200, decay: 0.05, breachCounts: 2 };

const books = import.meta.glob<{ examples?: readonly Example[] }>(
  ['@/utils/wording/en/*.ts', '@/utils/wording/zh-cn/*.ts'],
  { eager: true },
);

/** Nothing is ever learnt from it: it is what is measured. */
const measured = 'l';

/**
 * Learns both languages' tables from the sets in `development/` but l and from the rules' examples, and writes them
 * to `utils/wording/learned/`. Takes a minute; the same sets give the same tables. `--without k`: not from that set
 * either, to choose settings by it; such tables are not for shipping.
 */
export async function main(): Promise<number> {
  const [, , , flag, given = ''] = process.argv;
  const without = [measured, ...(flag === '--without' ? given.split(',') : [])];
  const here = new URL('../development/', import.meta.url);
  const files = (await readdir(here)).sort();
  for (const { name, book, weights, caution } of languages) {
    const mine = files.filter((it) => it.startsWith(name.slice(0, 2)) && !without.includes(it.slice(3, 4)));
    const texts = (await Promise.all(mine.map((it) => labelledIn(fileURLToPath(new URL(it, here)))))).flat();
    const names = namesIn(
      texts.map(({ text }) => text),
      book,
    );
    const examples = Object.entries(books).flatMap(([file, it]) =>
      file.includes(`/${name}/`) ? (it.examples ?? []) : [],
    );
    const samples = [...samplesOf(texts, learnt, names), ...samplesOfExamples(examples, learnt, names)];
    const model = train(samples, learnt.length, settings);
    const severityOf = (rule: RuleId) => rules[rule].severity;
    const table = pack(model, learnt, (rule) => weights[severityOf(rule)]);
    const bias = table.bias.map((it, at) =>
      Number((it - caution[severityOf(learnt[at] as RuleId)]).toFixed(3)),
    );
    const target = fileURLToPath(new URL(`../../../utils/wording/learned/${name}.ts`, import.meta.url));
    await writeFile(target, written({ ...table, bias }, mine));
    execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', target]);
    console.log(
      `${name}: ${samples.length} texts, ${table.counts.length} features, ${table.of.length} weights`,
    );
  }
  return 0;
}

const written = ({ rules: _, ...table }: Table, sets: readonly string[]) =>
  `import { learnt, type Table } from './table';

/** Learnt by \`npm run wording:learn\` from ${sets.join(' ')} and the rules' examples. */
export const learned: Table = { rules: learnt, ${JSON.stringify(table).slice(1)};
`;

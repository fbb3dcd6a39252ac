import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { learnt, type Table } from '@/utils/wording/learned/table';
import { rules, type Severity } from '@/utils/wording/rule';
import { digestOf, type LanguageName, type Lessons, lessonsOf } from './lessons';
import { pack } from './pack';
import { train } from './train';

interface Language {
  readonly name: LanguageName;
  /** How thrifty a rule of each severity is with weights: the greater, the fewer. */
  readonly thrift: Readonly<Record<Severity, number>>;
  /** What is taken from a rule's score, so that what is said is right as often as it should be. */
  readonly caution: Readonly<Record<Severity, number>>;
}

/** Chosen on sets k and l, by tables learnt without them. */
const languages: readonly Language[] = [
  {
    name: 'en',
    thrift: { stop: 0.2, warn: 0.6, hint: 0.9 },
    caution: { stop: 1.1, warn: 0.6, hint: 0.3 },
  },
  {
    name: 'zh-cn',
    thrift: { stop: 0.4, warn: 0.55, hint: 0.9 },
    caution: { stop: 0.9, warn: 0.6, hint: 0.3 },
  },
];

/**
 * Learns both languages' tables from the sets in `development/` but x and from the rules' examples, and writes them
 * to `utils/wording/learned/`. Takes two minutes; the same sets give the same tables on the same Node. `--without k,l`:
 * not from those sets either, to choose settings by them; such tables are not for shipping, and fail a test.
 */
export async function main(): Promise<number> {
  const [, , , flag, given = ''] = process.argv;
  for (const { name, thrift, caution } of languages) {
    const lessons = await lessonsOf(name, flag === '--without' ? given.split(',') : []);
    const of = (by: Readonly<Record<Severity, number>>) => learnt.map((rule) => by[rules[rule].severity]);
    const table = pack(train([...lessons.samples, ...lessons.lines], of(thrift)), learnt);
    const bias = table.bias.map((it, at) => Number((it - (of(caution)[at] ?? 0)).toFixed(3)));
    const target = fileURLToPath(new URL(`../../../utils/wording/learned/${name}.ts`, import.meta.url));
    await writeFile(target, moduleOf({ ...table, bias }, lessons));
    execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', target]);
    console.log(
      `${name}: ${lessons.samples.length} texts, ${table.counts.length} features, ${table.of.length} weights`,
    );
  }
  return 0;
}

const moduleOf = ({ rules: _, ...table }: Table, { sets, samples }: Lessons) =>
  `import { learnt, type Table } from './table';

/** Learnt by \`npm run wording:learn\` from ${sets.join(' ')} and the rules' examples (${digestOf(samples)}). */
export const learned: Table = { rules: learnt, ${JSON.stringify(table).slice(1)};
`;

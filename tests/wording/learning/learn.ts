import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { learnt, type Table } from '@/utils/wording/learned/table';
import { rules, type Severity } from '@/utils/wording/rule';
import { calibrated } from './calibrate';
import { digestOf, type LanguageName, type Lessons, lessonsOf } from './lessons';
import { pack } from './pack';

interface Language {
  readonly name: LanguageName;
  /** How thrifty a rule of each severity is with weights: the greater, the fewer. */
  readonly thrift: Readonly<Record<Severity, number>>;
  /** How likely a rule of each severity must be broken to be said: the logarithm of the odds, on sets not learnt from. */
  readonly least: Readonly<Record<Severity, number>>;
}

/** Chosen on set x, by tables learnt without it. */
const languages: readonly Language[] = [
  {
    name: 'en',
    thrift: { stop: 0.45, warn: 0.9, hint: 1.2 },
    least: { stop: 0, warn: -0.6, hint: -0.6 },
  },
  {
    name: 'zh-cn',
    thrift: { stop: 0.65, warn: 0.9, hint: 1.2 },
    least: { stop: 0.1, warn: -0.6, hint: -0.4 },
  },
];

/**
 * Learns both languages' tables from the sets in `development/` but the measured ones and from the rules' examples, and writes them
 * to `utils/wording/learned/`. Takes six minutes; the same sets give the same tables on the same Node. `--without x`:
 * not from that set either, to choose settings by it; such tables are not for shipping, and fail a test.
 */
export async function main(): Promise<number> {
  const [, , , flag, given = ''] = process.argv;
  for (const { name, thrift, least } of languages) {
    const lessons = await lessonsOf(name, flag === '--without' ? given.split(',') : []);
    const of = (by: Readonly<Record<Severity, number>>) => learnt.map((rule) => by[rules[rule].severity]);
    const table = pack(calibrated(lessons, of(thrift)), learnt);
    const bias = table.bias.map((it, at) => Number((it - (of(least)[at] ?? 0)).toFixed(3)));
    const target = fileURLToPath(new URL(`../../../utils/wording/learned/${name}.ts`, import.meta.url));
    await writeFile(target, moduleOf({ ...table, bias }, lessons));
    execFileSync(process.execPath, ['node_modules/@biomejs/biome/bin/biome', 'format', '--write', target]);
    console.log(
      `${name}: ${lessons.sets.flatMap(({ samples }) => samples).length} texts, ${table.counts.length} features, ${table.of.length} weights`,
    );
  }
  return 0;
}

const moduleOf = ({ rules: _, ...table }: Table, lessons: Lessons) =>
  `import { learnt, type Table } from './table';

/** Learnt by \`npm run wording:learn\` from ${lessons.sets.map(({ file }) => file).join(' ')} and the rules' examples (${digestOf(lessons)}). */
export const learned: Table = { rules: learnt, ${JSON.stringify(table).slice(1)};
`;

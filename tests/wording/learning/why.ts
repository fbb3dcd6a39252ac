import { createInterface } from 'node:readline';
import { fold } from '@/utils/wording/fold';
import { learned as en } from '@/utils/wording/learned/en';
import { featureOf, featuresOf, partsOf } from '@/utils/wording/learned/features';
import { readerOf, weightsOf } from '@/utils/wording/learned/reader';
import type { Table } from '@/utils/wording/learned/table';
import { learned as zhCn } from '@/utils/wording/learned/zh-cn';
import { tokensOf } from '@/utils/wording/tokens';

/** Rules, and for each of them parts of the sentence, that are printed. */
const most = { rules: 3, parts: 6 };

/** Prints, for each line of standard input, which rules the sentence as a whole speaks for, and by what in it. */
export async function main(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    console.log(line);
    for (const it of reasons(line, /\p{Script=Han}/u.test(line) ? zhCn : en)) console.log(`  ${it}`);
  }
  return 0;
}

function reasons(line: string, table: Table): string[] {
  const tokens = tokensOf(fold(line).text);
  const { starts, counts, of, by: weights } = weightsOf(table);
  const length = Math.sqrt(featuresOf(tokens, undefined).size);
  const parts = [...new Set(partsOf(tokens, undefined))];
  const scores = readerOf(table)(tokens, undefined);
  const likeliest = scores.rules
    .map((rule, at) => [rule, scores.of[at] ?? 0] as const)
    .sort(([, one], [, other]) => other - one);
  return likeliest.slice(0, most.rules).map(([rule, score]) => {
    const by = parts
      .map((part) => {
        const start = starts.get(featureOf(part)) ?? 0;
        const its = of.subarray(start, start + (counts[start] ?? 0)).indexOf(table.rules.indexOf(rule));
        return {
          part,
          by: its < 0 || !starts.has(featureOf(part)) ? 0 : (weights[start + its] ?? 0) / length,
        };
      })
      .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
      .filter((it) => it.by !== 0);
    const said = by.slice(0, most.parts).map((it) => `${it.part} ${it.by > 0 ? '+' : ''}${it.by.toFixed(1)}`);
    return `${rule} ${score.toFixed(1)}: ${said.join(', ')}`;
  });
}

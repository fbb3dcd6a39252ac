import { createInterface } from 'node:readline';
import type { NoteKind } from '@/utils/notes/note';
import { fold } from '@/utils/wording/fold';
import { learned as en } from '@/utils/wording/learned/en';
import { featureOf, featuresOf, partsOf } from '@/utils/wording/learned/features';
import { readerOf, weightsOf } from '@/utils/wording/learned/reader';
import { isChinese, type Said, saidIn } from '@/utils/wording/learned/said';
import type { Table } from '@/utils/wording/learned/table';
import { learned as zhCn } from '@/utils/wording/learned/zh-cn';
import { sentencesOf } from '@/utils/wording/sentences';
import { tokensOf } from '@/utils/wording/tokens';
import type { Worded } from '@/utils/wording/words';
import { lineOf } from '../line';
import { wordsFound } from './words-found';

/** Rules, and for each of them parts of the sentence, that are printed. */
const most = { rules: 3, parts: 6 };

/**
 * Prints, for each sentence of standard input, which rules it speaks for as a whole, and by what in it, the rules that
 * have words in it included; a first column `kind<TAB>` sets the note's kind.
 */
export async function main(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { kind, text } = lineOf(line);
    console.log(text);
    for (const tokens of sentencesOf(tokensOf(fold(text).text))) {
      const said = saidIn(tokens, () => false);
      const table = isChinese(said) ? zhCn : en;
      for (const it of reasons(said, kind, wordsFound(tokens, kind), table)) console.log(`  ${it}`);
    }
  }
  return 0;
}

function reasons(said: Said, kind: NoteKind | undefined, words: readonly Worded[], table: Table): string[] {
  const { starts, counts, of, by: weights } = weightsOf(table);
  const length = Math.sqrt(featuresOf(said, kind, words).size);
  const parts = [...new Set(partsOf(said, kind, words))];
  const scores = readerOf(table)(said, kind, words);
  const likeliest = scores.rules
    .map((rule, at) => ({ rule, at, score: scores.of[at] ?? 0 }))
    .sort((one, other) => other.score - one.score);
  return likeliest.slice(0, most.rules).map(({ rule, at, score }) => {
    const speaking = parts.flatMap((part) => {
      const start = starts.get(featureOf(part));
      if (start === undefined) return [];
      const its = of.subarray(start, start + (counts[start] ?? 0)).indexOf(at);
      return its < 0 ? [] : [{ part, by: (weights[start + its] ?? 0) / length }];
    });
    const strongest = speaking
      .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
      .slice(0, most.parts);
    const told = strongest.map((it) => `${it.part} ${it.by > 0 ? '+' : ''}${it.by.toFixed(1)}`);
    return `${rule} ${score.toFixed(1)}: ${told.join(', ')}`;
  });
}

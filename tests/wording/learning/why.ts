import { createInterface } from 'node:readline';
import type { NoteKind } from '@/utils/notes/note';
import { fold } from '@/utils/wording/fold';
import { learned as en } from '@/utils/wording/learned/en';
import { featureOf, featuresOf, partsOf, signsOfWords } from '@/utils/wording/learned/features';
import { readerOf, weightsOf } from '@/utils/wording/learned/reader';
import { isChinese, type Said, saidIn } from '@/utils/wording/learned/said';
import type { Table } from '@/utils/wording/learned/table';
import { learned as zhCn } from '@/utils/wording/learned/zh-cn';
import { sentencesOf } from '@/utils/wording/sentences';
import { askedOf, signsIn } from '@/utils/wording/structure';
import { type Token, tokensOf } from '@/utils/wording/tokens';
import { lineOf } from '../line';
import { wordsFound } from './words-found';

/** Rules, and for each of them parts of the sentence, that are printed. */
const most = { rules: 3, parts: 6 };

/**
 * Prints, for each sentence of standard input, which rules it speaks for as a whole, and by what in it, the rules that
 * have words in it included; then, of a goal, an action or an agreement, by what in it as a whole. A first column
 * `kind<TAB>` sets the note's kind.
 */
export async function main(): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { kind, text } = lineOf(line);
    console.log(text);
    for (const tokens of sentencesOf(tokensOf(fold(text).text)))
      print(tokens, kind, signsOfWords(wordsFound(tokens, kind)));
    const note = askedOf(text, kind);
    if (note) print(tokensOf(fold(note.content).text), note.kind, signsIn(note.content));
  }
  return 0;
}

function print(tokens: readonly Token[], kind: NoteKind | undefined, signs: readonly string[]): void {
  const said = saidIn(tokens, () => false);
  for (const it of reasons(said, kind, signs, isChinese(said) ? zhCn : en)) console.log(`  ${it}`);
}

function reasons(said: Said, kind: NoteKind | undefined, signs: readonly string[], table: Table): string[] {
  const { starts, counts, of, by: weights } = weightsOf(table);
  const length = Math.sqrt(featuresOf(said, kind, signs).size);
  const parts = [...new Set(partsOf(said, kind, signs))];
  const scores = readerOf(table)(said, kind, signs);
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

import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Language } from '@/utils/locale/language';
import { readSources } from '@/utils/pack/build/read';
import { chinese } from '@/utils/wording/chinese';
import { english } from '@/utils/wording/english';
import { learnt } from '@/utils/wording/learned/table';
import type { Example } from '@/utils/wording/rule';
import { type Labelled, labelledIn } from '../labelled';
import { namesIn } from './names';
import { samplesOf, samplesOfExamples } from './samples';
import type { Sample } from './train';
import { wordsFound } from './words-found';

export type LanguageName = 'en' | 'zh-cn';

export interface Lessons {
  readonly sets: readonly LabelledSet[];
  /** From the rules' examples. */
  readonly examples: readonly Sample[];
  /** From what the panel offers to say: a new line there asks for no new tables. */
  readonly lines: readonly Sample[];
}

export interface LabelledSet {
  readonly file: string;
  /** Nobody has read it who writes patterns. */
  readonly isUnread: boolean;
  readonly samples: readonly Sample[];
}

/** Nothing is ever learnt from these: they are what is measured. */
export const measured: readonly string[] = ['za', 'zb'];
/** Sets that most patterns were written from: what those find there says little of how right they are. */
const written = 'abcdefghij';

const books = { en: english, 'zh-cn': chinese };
const files = import.meta.glob<{ examples?: readonly Example[] }>(
  ['@/utils/wording/en/*.ts', '@/utils/wording/zh-cn/*.ts'],
  { eager: true },
);

/** That the panel holds none of its own lines is a promise, too. */
const timesOfLine = 3;

/** `en-ya.tsv`: `ya`. */
export const setOf = (file: string) => file.slice(3, -4);

/** What the panel itself offers to say breaks no rule: where nobody knows of what kind they are, and as questions. */
export function linesToSay(language: Language): Labelled[] {
  const { tips, moments } = readSources();
  const lines = [...tips.map((it) => it[language].say), ...moments.flatMap((it) => it[language].say)];
  return lines.flatMap((line) =>
    ([undefined, 'question'] as const).map((kind) => ({
      kind,
      text: line.replace(/\{\w+\}/g, '…'),
      breaks: [],
    })),
  );
}

/** What there is to learn a language from: its sets, but the measured ones and those named, the panel's own lines, and its rules' examples. */
export async function lessonsOf(name: LanguageName, without: readonly string[] = []): Promise<Lessons> {
  const here = new URL('../development/', import.meta.url);
  const sets = (await readdir(here))
    .filter((it) => it.startsWith(name.slice(0, 2)) && ![...measured, ...without].includes(setOf(it)))
    .sort();
  const all = await Promise.all(
    sets.map(async (file) => ({
      file,
      isUnread: !written.includes(setOf(file)),
      texts: await labelledIn(fileURLToPath(new URL(file, here))),
    })),
  );
  const names = namesIn(
    all.flatMap(({ texts }) => texts.map(({ text }) => text)),
    books[name],
  );
  const examples = Object.entries(files).flatMap(([file, it]) =>
    file.includes(`/${name}/`) ? (it.examples ?? []) : [],
  );
  return {
    sets: all.map(({ file, isUnread, texts }) => ({
      file,
      isUnread,
      samples: samplesOf(texts, learnt, names, isUnread ? wordsFound : () => []),
    })),
    examples: samplesOfExamples(examples, learnt, names, wordsFound),
    lines: samplesOf(linesToSay(name === 'en' ? 'en' : 'zh-CN'), learnt, names, wordsFound).map((it) => ({
      ...it,
      times: timesOfLine,
    })),
  };
}

/** Tells lessons apart, but for the panel's lines: a table says from which it was learnt. */
export function digestOf({ sets, examples }: Lessons): string {
  const hash = createHash('sha256');
  for (const { features, breaks, times } of [...sets.flatMap(({ samples }) => samples), ...examples])
    hash.update(JSON.stringify([[...features], breaks, times]));
  return hash.digest('hex').slice(0, 16);
}

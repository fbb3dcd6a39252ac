import * as z from 'zod';
import type { Language } from '../../locale/language.ts';
import { slots } from '../../phrasing/saying.ts';

/** What a text may be long in each language: code points in Chinese, words in English. */
export interface Limits {
  readonly 'zh-CN': number;
  readonly en: number;
}

/** Lengths are counted so: Chinese in code points, English in words. */
export function lengthIn(language: Language, text: string): number {
  return language === 'en' ? text.trim().split(/\s+/).length : [...text].length;
}

/** What is wrong with a text apart from its length: its script, its punctuation, its slots. */
export function faultIn(language: Language, text: string): string | undefined {
  if (text !== text.trim() || /\s{2}|\n/.test(text)) return 'has spare white space';
  if (/["'<>]/.test(text)) return 'has straight quotes or angle brackets; use ’ “ ”';
  if (language === 'zh-CN') {
    if (!/\p{Script=Han}/u.test(text)) return 'is not Chinese';
    if (/\p{Script=Han}[,;:!?]/u.test(text)) return 'has half-width punctuation';
  } else if (/\p{Script=Han}|[，。？！：；]/u.test(text)) return 'is not English';
  const unknown = [...text.matchAll(/\{(.*?)\}/g)].find(
    ([, slot]) => !(slots as readonly string[]).includes(slot ?? ''),
  );
  return unknown && `has the unknown slot ${unknown[0]}`;
}

/** A text in one language, of at most so many words or characters. */
export function textIn(language: Language, limits: Limits) {
  const unit = language === 'en' ? 'words' : 'characters';
  return z.string().superRefine((text, context) => {
    const length = lengthIn(language, text);
    const faults = [
      faultIn(language, text),
      length > limits[language] && `is ${length} ${unit} long, at most ${limits[language]} are allowed`,
      text.length === 0 && 'is empty',
    ];
    for (const fault of faults) {
      if (fault) context.addIssue({ code: 'custom', message: `“${text}” ${fault}` });
    }
  });
}

/** The same thing in both languages: a missing one is a mistake. */
export function inBoth<Schema extends z.ZodType>(schema: (language: Language) => Schema) {
  return z.strictObject({ en: schema('en'), 'zh-CN': schema('zh-CN') });
}

/** A text in both languages. */
export function bilingual(limits: Limits) {
  return inBoth((language) => textIn(language, limits));
}

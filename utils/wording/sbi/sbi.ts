import type { Language } from '../../locale/language';
import { type Sketch, sketchParts } from '../../notes/sketch';
import { inChinese } from './chinese';
import { inEnglish } from './english';
import type { Piece } from './piece';

const inLanguage = { en: inEnglish, 'zh-CN': inChinese } as const;

/** Employees' names, and the language whose word order it is in. */
interface How {
  readonly language: Language;
  readonly names?: readonly string[];
}

/** Feedback as it reads so far, with the place of each part that is not said yet. Nothing is added but joints. */
export function pieces(sketch: Sketch, { language, names = [] }: How): Piece[] {
  return inLanguage[language](sketch, { has: () => true, names });
}

/** Feedback as a note: what is not said stays out of it. */
export function sentence(sketch: Sketch, { language, names = [] }: How): string {
  return inLanguage[language](sketch, { has: () => false, names })
    .join('')
    .trim();
}

/** The language of what was written so far; nothing while there is none. */
export function languageOf(sketch: Sketch): Language | undefined {
  const text = sketchParts.map((part) => sketch[part]).join(' ');
  if (/\p{Script=Han}/u.test(text)) return 'zh-CN';
  return /\p{L}/u.test(text) ? 'en' : undefined;
}

import { enByHand } from '../en-by-hand';
import type { Language } from '../language';
import { zhCnByHand } from '../zh-cn-by-hand';

export type GivenWords = typeof enByHand;

/** The words of giving an event by hand. */
export const givenWords: Readonly<Record<Language, GivenWords>> = { en: enByHand, 'zh-CN': zhCnByHand };

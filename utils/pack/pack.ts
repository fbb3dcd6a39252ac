import type { Guide } from '../guide/guide';
import type { Moment } from '../guide/moment';
import type { Rule } from '../guide/rule';
import type { Language } from '../locale/language';
import type { Tip } from '../phrasing/tip';

/** The built-in content in one language. */
export interface Pack {
  readonly language: Language;
  readonly guide: Guide;
  readonly rules: readonly Rule[];
  readonly moments: readonly Moment[];
  /** In the order in which they are offered. */
  readonly tips: readonly Tip[];
}

/** Loads the content in a language; the other language's stays on disk until it is asked for. */
export async function loadPack(language: Language): Promise<Pack> {
  const { default: pack } =
    language === 'en' ? await import('virtual:content/pack-en') : await import('virtual:content/pack-zh-CN');
  return pack;
}

import { en, type Words } from './en';
import type { Language } from './language';
import { zhCn } from './zh-cn';

export type { Words } from './en';

const catalogue: Record<Language, Words> = { en, 'zh-CN': zhCn };

/** All words in one language. Both are in memory, so that switching shows at once. */
export function wordsIn(language: Language): Words {
  return catalogue[language];
}

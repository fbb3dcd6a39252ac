import type { Pack } from '../pack/pack';
import { createSearch, type Search } from './search';

/** Loads the index of a pack's language; the other language's stays on disk. */
export async function loadSearch(pack: Pack): Promise<Search> {
  const { default: index } =
    pack.language === 'en'
      ? await import('virtual:content/search-en')
      : await import('virtual:content/search-zh-CN');
  const texts = new Map<string, string>([
    ...pack.moments.map(
      ({ id, title, chip, say }) => [`moment/${id}`, [title, chip, ...say].join(' ')] as const,
    ),
    ...pack.tips.map(({ id, when, say }) => [`tip/${id}`, `${when} ${say}`] as const),
  ]);
  return createSearch(index, texts);
}

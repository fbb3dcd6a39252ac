import MiniSearch from 'minisearch';
import type { Language } from '../../locale/language.ts';
import { indexOptions } from '../../search/index-options.ts';
import { documentsIn } from './documents.ts';
import type { Sources } from './read.ts';

/** The search index of one language, as JSON. */
export function indexIn(language: Language, sources: Sources): string {
  const index = new MiniSearch(indexOptions);
  index.addAll(documentsIn(language, sources));
  return JSON.stringify(index);
}

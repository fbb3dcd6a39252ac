import MiniSearch from 'minisearch';
import type { Language } from '../../locale/language';
import { indexOptions } from '../../search/index-options';
import { documentsIn } from './documents';
import type { Sources } from './read';

/** The search index of one language, as JSON. */
export function indexIn(language: Language, sources: Sources): string {
  const index = new MiniSearch(indexOptions);
  index.addAll(documentsIn(language, sources));
  return JSON.stringify(index);
}

import type { Options } from 'minisearch';
import { documentFields, type SearchDocument } from './document.ts';
import { folded, queryTokens, tokens } from './tokens.ts';

/** Pinyin is spelled out already: one word is one phrase. */
const spelled = new Set<string>(['py', 'pyi']);

/** How the index is built and asked. The same when the extension is built and when it runs. */
export const indexOptions: Options<SearchDocument> = {
  idField: 'id',
  fields: [...documentFields],
  tokenize: (text, field) => (field && spelled.has(field) ? text.split(' ') : tokens(text)),
  processTerm: folded,
  searchOptions: {
    tokenize: queryTokens,
    boost: { title: 4, words: 4, say: 1, text: 0.4, py: 3, pyi: 2.5 },
    prefix: (term) => /\p{Script=Han}/u.test(term) || term.length > 1,
    // Typing mistakes happen in spelled words; a Chinese character is right or another word.
    // Two letters changed places count as two mistakes.
    fuzzy: (term) => !/\p{Script=Han}/u.test(term) && term.length >= 4 && (term.length >= 6 ? 2 : 1),
    weights: { fuzzy: 0.3, prefix: 0.6 },
  },
};

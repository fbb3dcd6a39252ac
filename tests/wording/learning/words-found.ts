import { compile, together } from '@/utils/wording/book';
import { chinese } from '@/utils/wording/chinese';
import { english } from '@/utils/wording/english';
import { haveFact } from '@/utils/wording/facts';
import type { Token } from '@/utils/wording/tokens';
import { type Worded, wordsIn } from '@/utils/wording/words';
import type { Labelled } from '../labelled';

/** Which rules have words in a sentence. */
export type WordsFound = (tokens: readonly Token[], kind: Labelled['kind']) => readonly Worded[];

const books = together(
  compile({ ...english, learned: undefined }),
  compile({ ...chinese, learned: undefined }),
);

/** As the check finds them, in a sentence by itself that names nobody. */
export const wordsFound: WordsFound = (tokens, kind) =>
  wordsIn(books, {
    tokens,
    kind,
    named: new Set(),
    fact: { here: haveFact(tokens), beside: false },
    steps: { count: 0 },
  });

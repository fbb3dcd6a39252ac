import { fold } from './fold';
import { formsOf } from './forms';
import type { Hit } from './guards';
import type { Steps } from './match';
import type { OwnWord } from './own-word';
import { type Token, tokensOf } from './tokens';

/** What two phrases have in common that are found in the same places: their words as they are compared. */
export function phraseKey(phrase: string): string {
  return tokensOf(fold(phrase).text)
    .map(({ text }) => text)
    .join(' ');
}

interface Node {
  readonly next: Map<string, Node>;
  word?: OwnWord;
}

interface Tree {
  readonly root: Node;
  /** Each form of a word that a phrase has, and the words that it is a form of: "missed" is of "miss". */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}

const isEnglish = ({ type, text }: Token) => type === 'word' && /^[a-z]+$/.test(text);

function grow(list: readonly OwnWord[]): Tree {
  const root: Node = { next: new Map() };
  const words = new Map<string, Set<string>>();
  for (const word of list) {
    let node = root;
    for (const token of tokensOf(fold(word.phrase).text)) {
      const { text } = token;
      for (const form of isEnglish(token) ? formsOf(text) : [text])
        words.set(form, (words.get(form) ?? new Set()).add(text));
      const next: Node = node.next.get(text) ?? { next: new Map() };
      node.next.set(text, next);
      node = next;
    }
    // A phrase of which nothing is left to compare is found nowhere; of two alike the first counts.
    if (node !== root) node.word ??= word;
  }
  return { root, words };
}

const grown = new WeakMap<readonly OwnWord[], Tree>();

function treeOf(list: readonly OwnWord[]): Tree {
  const tree = grown.get(list) ?? grow(list);
  grown.set(list, tree);
  return tree;
}

/** The longest phrase that begins just here. */
function longestAt({ root, words }: Tree, tokens: readonly Token[], start: number, steps: Steps) {
  let nodes = [root];
  let found: { readonly word: OwnWord; readonly hit: Hit } | undefined;
  for (let end = start; end < tokens.length && nodes.length > 0; end++) {
    const after: Node[] = [];
    for (const text of words.get(tokens[end]?.text ?? '') ?? [])
      for (const node of nodes) {
        steps.count += 1;
        const next = node.next.get(text);
        if (!next) continue;
        after.push(next);
        if (next.word) found = { word: next.word, hit: { start, end: end + 1 } };
      }
    nodes = after;
  }
  return found;
}

/**
 * Where phrases of the list stand in a sentence, each once: English words as a whole and in their simple forms,
 * Chinese anywhere. In time proportional to the sentence, however long the list is.
 */
export function ownIn(tokens: readonly Token[], list: readonly OwnWord[], steps: Steps) {
  const tree = treeOf(list);
  const found = new Map<OwnWord, Hit>();
  for (let at = 0; at < tokens.length; ) {
    const one = longestAt(tree, tokens, at, steps);
    if (one && !found.has(one.word)) found.set(one.word, one.hit);
    at = one?.hit.end ?? at + 1;
  }
  return [...found].map(([word, hit]) => ({ word, hit }));
}

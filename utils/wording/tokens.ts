/** A word of letters, one Han character, a number, or a mark. */
export interface Token {
  /** As it is compared. */
  readonly text: string;
  readonly type: 'word' | 'han' | 'number' | 'mark';
  /** UTF-16 units of the folded text. */
  readonly start: number;
  readonly end: number;
}

const units =
  /(?<han>\p{Script=Han})|(?<number>\p{N}+(?:[.,:\/]\p{N}+)*%?)|(?<word>[[\p{L}\p{M}]--\p{Script=Han}]+(?:['\-][[\p{L}\p{M}]--\p{Script=Han}]+)*)|(?<mark>\n|[^\s])/gv;

const full =
  "don't doesn't didn't can't won't isn't wasn't aren't couldn't wouldn't shouldn't hasn't haven't that's he's she's you're they're you'll you've i'm i've";
/** As many write in a hurry, and what it is short for. */
const hasty = new Map([
  ...full.split(' ').map((it) => [it.replace("'", ''), it] as const),
  ['u', 'you'],
  ['ur', 'your'],
]);

/** Space counts for nothing but as an end of words; every line's end is a mark. */
export function tokensOf(text: string): Token[] {
  const found: Token[] = [];
  for (const { 0: written, index, groups = {} } of text.matchAll(units)) {
    const type = groups.han ? 'han' : groups.number ? 'number' : groups.word ? 'word' : 'mark';
    found.push({ text: hasty.get(written) ?? written, type, start: index, end: index + written.length });
  }
  return found;
}

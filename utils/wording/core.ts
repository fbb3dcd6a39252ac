import type { Hit } from './guards';
import type { Token } from './tokens';

const leading = new Set(
  'you he she they it i we his her their your is are was were am be been being a an the so too very just such really simply and'.split(
    ' ',
  ),
);
const trailing = new Set('a an the in at on to of with for from by and as is are was were'.split(' '));
const chineseLead = /^(?:这个人|那个人|这人|就是|真是|是个|是|个|你|您|他|她|我|这|很|太|真)+/u;
const chineseTail = /[的了吧啊呢]+$/u;

/** The words of a hit that say it, without those that only lead to them: `idiot`, not "is an idiot"; 懒, not 这个人很懒. */
export function coreOf(tokens: readonly Token[], { start, end }: Hit): Hit {
  let from = start;
  let to = end;
  const is = (words: ReadonlySet<string>, at: number) => {
    const { text = '', type } = tokens[at] ?? {};
    return type === 'mark' || words.has(text);
  };
  while (from < to && is(leading, from)) from += 1;
  while (from < to && is(trailing, to - 1)) to -= 1;
  const han = tokens.slice(from, to);
  if (han.length > 0 && han.every(({ type }) => type === 'han')) {
    const text = han.map((it) => it.text).join('');
    // Each Han character is a token; those beyond the first plane are two units.
    const lead = [...(chineseLead.exec(text)?.[0] ?? '')].length;
    const tail = [...(chineseTail.exec(text)?.[0] ?? '')].length;
    if (lead + tail < han.length) return { start: from + lead, end: to - tail };
  }
  return from < to ? { start: from, end: to } : { start, end };
}

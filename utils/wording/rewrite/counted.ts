import type { Finding } from '../finding';
import { clauseEnd, type Edit, isHan, sentenceOf } from './text';
import type { RewriteWords } from './words';

const chineseAbsolute =
  /(?:从来|从|永远|总是|总爱|总|老是|老|一直|一贯|(?:每|次)次|天天|时时刻刻|无时无刻不|动不动就?)(?:都|就|也|在)?(未|没有|没|不)?/u;
const englishAbsolute =
  /\b(?:always|constantly|continually|perpetually|forever|invariably|(?:every|each) (?:single )?(?:time|day|week)|all the time|without exception)\b\s?/iu;
const never = /\bnever(?: ever)? ([a-z]+)/iu;
/** Words after which "never" is a plain "not". */
const helpers =
  /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|does|do|did|should|'s|'ve|'re)\s+$/iu;

/** The verb without the "s" of he and she; nothing where it is no such form. */
function bare(verb: string): string | undefined {
  if (/[^aeiou]ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh|o)es$/.test(verb)) return verb.slice(0, -2);
  return /[^s]s$/.test(verb) ? verb.slice(0, -1) : undefined;
}

/** "always late" → "late [how many] of [how many] times"; nothing where the sentence does not bear it. */
export function withoutAbsolute(text: string, finding: Finding, words: RewriteWords): Edit | undefined {
  const sentence = sentenceOf(text, finding);
  // The absolute may stand at the edge of what was found, or within.
  const from = finding.start;
  const said = text.slice(from, sentence.end);
  const chinese = isHan(text[from]) ? chineseAbsolute.exec(said) : null;
  if (chinese) {
    const [whole, no = ''] = chinese;
    const start = from + chinese.index;
    const by = `${words.ofHowMany}${no === '未' ? '没有' : no}`;
    return { start, end: start + whole.length, text: by };
  }
  const absolute = englishAbsolute.exec(said);
  if (absolute) {
    const start = from + absolute.index;
    const rest = start + absolute[0].length;
    const end = clauseEnd(text, rest, sentence.end);
    return { start, end, text: `${text.slice(rest, end).trim()} ${words.ofHowMany}`.trim() };
  }
  const not = never.exec(said);
  if (!not) return undefined;
  const start = from + not.index;
  const rest = start + not[0].length;
  const end = clauseEnd(text, rest, sentence.end);
  const [, verb = ''] = not;
  const before = text.slice(sentence.start, start);
  const stem = bare(verb);
  const plain =
    /\b(?:you|they|we|i)\s+$/i.test(before) && !verb.endsWith('ed') ? `do not ${verb}` : undefined;
  const negated = helpers.test(before) ? `not ${verb}` : stem ? `does not ${stem}` : plain;
  if (!negated) return undefined;
  return { start, end, text: `${negated}${text.slice(rest, end)} ${words.ofHowMany}` };
}

const englishHedges =
  /\b(?:maybe|perhaps|possibly|probably|sort of|kind of|a (?:little )?bit|a little|somewhat|i (?:guess|think|feel|suppose)(?: that)?)\b,? ?/giu;
const chineseHedges =
  /可能(?!性)|好像|似乎|也许|或许|大概(?!率)|稍微|多少有[点些]|有(?:一)?点儿?(?!评)|有些|某种程度上|我(?:个人)?(?:觉得|感觉)/gu;

/** The sentence without its hedges. */
export function withoutHedges(text: string, finding: Finding, words: RewriteWords): Edit | undefined {
  const { start, end } = sentenceOf(text, finding);
  const said = text.slice(start, end);
  const plain = said
    .replace(englishHedges, '')
    .replace(chineseHedges, '')
    .replace(/^[\s,，]+|[\s,，]+(?=[.。!！?？]?$)/gu, '');
  if (plain === said) return undefined;
  if (!/[\p{L}\p{N}]/u.test(plain)) return { start, end, text: words.event };
  return {
    start,
    end,
    text: said[0] === said[0]?.toUpperCase() ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain,
  };
}

import type { Finding } from '../finding';
import { tokensOf } from '../tokens';
import { asBegun, type Edit, isHan, sentenceOf } from './text';

/** What leads up to a verdict and goes with it: "is just such an", 简直是个. */
const englishLead =
  /(?:\b(?:(?:is|are|was|were|am|be|been|being|seems?|looks?|sounds?|acts?|gets?|has|have|had|shows?)|(?:a|an|the|such|so|too|very|really|just|simply|quite|rather|always|like|as|being|acting|of))\s+|'(?:s|re)\s+)+$/iu;
const copula =
  /\b(?:is|are|was|were|am|be|been|being|seems?|looks?|sounds?|acts?|gets?|has|have|had|shows?)\b|'(?:s|re)\b/iu;
const chineseLead =
  /(?:简直|就是|真是|真的|真|是|像|一个|个|这个|这种|那种|很|太|这么|那么|非常|特别|有点|有些|比较|工作|做事|这个人|人|总是)+$/u;
const chineseTail = /^(?:的(?:人|家伙|东西)?|了|着|吧|啊|呢|得很|透了|死了)+/u;

/** What cannot stand without the word that it leads to, and what that word cannot be. */
const owner = /\b(?:his|her|their|your|its|my|our|the|an?)\s+$/iu;
const noNoun = /^\s*(?:[^\p{L}\s]|$|(?:is|was|are|were|has|had|which|that|and|but|for|in|at|on|to|of)\b)/iu;

/** Words that say nothing by themselves: who is meant, and what holds a sentence together. */
const hollow = new Set(
  'you he she they him her them it his their your i we this that these those is are was were am be been being a an the and so just simply really such very but for as of to with in'.split(
    ' ',
  ),
);
const hollowChinese = /[你您他她它我这那个人员工真很太就是的了吧啊呢也都又这种]/gu;

/** Whether something is said beside the phrase. */
function saysMore(rest: string): boolean {
  const tokens = tokensOf(rest.toLowerCase());
  const words = tokens.filter(
    ({ type, text }) => (type === 'word' && !hollow.has(text)) || type === 'number',
  );
  const han = rest.replace(hollowChinese, '').match(/\p{Script=Han}/gu)?.length ?? 0;
  return words.length + han / 2 >= 1.5;
}

/**
 * The sentence without the phrase. Where the phrase was what the sentence says of somebody, `blank` stands for what
 * can be seen instead. Nothing where hardly anything is left.
 */
export function takenOut(text: string, finding: Finding, blank: string): Edit | undefined {
  const sentence = sentenceOf(text, finding);
  const { start, end } = finding;
  const before = text.slice(sentence.start, start);
  const after = text.slice(end, sentence.end);
  if (!saysMore(`${before} ${after}`)) return undefined;
  const chinese = isHan(text[start]);
  const lead = (chinese ? chineseLead : englishLead).exec(before)?.[0] ?? '';
  const tail = chinese ? (chineseTail.exec(after)?.[0] ?? '') : '';
  const goesOn = after.slice(tail.length);
  const dangling = chinese || !noNoun.test(after) ? undefined : owner.exec(before)?.[0];
  if (dangling && !copula.test(lead)) return { start: start - dangling.length, end, text: blank };
  const isVerdict = chinese
    ? lead !== '' || (/[\p{Script=Han}]$/u.test(before) && !isHan(goesOn[0]) && !tail.startsWith('的'))
    : copula.test(lead);
  if (isVerdict) {
    const space = chinese || before.length === lead.length ? '' : before.endsWith(' ') || lead ? '' : ' ';
    return { start: start - lead.length, end: end + tail.length, text: `${space}${blank}` };
  }
  // It only stood beside what is said: gone, with the comma that held it.
  const held = /^\s*[,，、]?\s*/u.exec(goesOn)?.[0].length ?? 0;
  const atStart = before.trim() === '';
  const gone = end + tail.length + (chinese && !atStart && !/[,，、]\s*$/u.test(before) ? 0 : held);
  const spaceToo = noNoun.test(text.slice(gone)) ? (/\s*$/u.exec(before)?.[0].length ?? 0) : 0;
  if (!atStart) return { start: start - spaceToo, end: gone, text: '' };
  const next = text.slice(gone, gone + 1);
  return { start, end: gone + next.length, text: asBegun(text.slice(start, end), next) };
}

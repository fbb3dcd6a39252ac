/** How far around a date we look for what it is about, in UTF-16 units. */
const reach = 60;

/** Since Monday, last Friday, every 20th, the week of 9 November, from 1 December: not when it is due. */
const otherBefore =
  /(?:(?<![a-z])(?:since|from|starting|beginning|as of|after|last|past|every|each|other|previous|prior to|of|except|black|good|ash|version|than|this time|(?:every|each)\s(?:day|week|weekday|month))|自从?|从|上|每|每逢|除了?|去年|前年|(?:上上?|每)个?[周月天日][一二三四五六日天]?|过去|最近|近|[在的]前|早在)的?\s{0,2}(?:the\s)?$/i;
const otherAfter = /^\s?(?:起(?!草)|以来|开始|onwards?\b|ago\b|old\b)/i;

/** "You missed": something that was. Not "you agreed": what was agreed is still to come. */
const toldOf =
  '(?!agreed|promised|committed|decided|wanted|asked|offered|proposed|planned|needed)(?:was|were|did|had|saw|went|made|got|gave|took|came|led|ran|wrote|met|sent|lost|won|fell|rose|said|told|found|left|broke|spoke|held|built|kept|grew|[a-z]{2,15}ed)';
const past = new RegExp(
  `(?<![a-z])(?:i|you|he|she|we|they|it|there)\\s(?:(?:already|also|again|only|still|never|both|just|finally)\\s)?${toldOf}(?![a-z])(?!\\s(?:to|that)(?![a-z]))`,
  'i',
);
const future =
  /(?<![a-z])(?:will|shall|should|must|would|need|needs|going|plan|plans|let's|please|to be|have to|has to)(?![a-z])|'(?:ll|d)(?![a-z])/i;

const hanPast = /已经?(?!知)|曾|(?<![为除不得])了(?![解然])|过(?=[，。；、,;.]|$)/;
const hanFuture = /[把要会将请需]|争取|务必|记得|应|必须|计划|打算/;

/** What stands before the first such sign, or all. */
function upTo(text: string, sign: RegExp): string {
  const at = text.search(sign);
  return at < 0 ? text : text.slice(0, at);
}

/** The rest of the sentence, on both sides. A colon ends one, but not in 1:1 or 10:30. */
function around(text: string, start: number, end: number): [before: string, after: string] {
  const before = text.slice(Math.max(0, start - reach), start);
  const sentence = /(?:[^.:;!?。：；！？\n]|[.:](?!\s))*$/.exec(before)?.[0] ?? '';
  return [sentence, upTo(text.slice(end, end + reach), /[;!?。；！？\n]|[.:](?=\s|$)/)];
}

/** Is the day at this place told of, or a beginning, or one of many, rather than when something is due? */
export function isNotDue(text: string, start: number, end: number): boolean {
  const [before, after] = around(text, start, end);
  if (otherBefore.test(before) || otherAfter.test(after)) return true;
  // The date itself stands between: "you" and "missed" do not meet across it.
  const sentence = `${before}|${after}`;
  if (past.test(sentence) && !future.test(sentence)) return true;
  if (/前$/.test(text.slice(start, end)) || hanFuture.test(sentence)) return false;
  return hanPast.test(upTo(after, /[，,]/));
}

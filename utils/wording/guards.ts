import type { Token } from './tokens';

/** A hit among a sentence's tokens; `end` is the first token after it. */
export interface Hit {
  readonly start: number;
  readonly end: number;
}

const commas = /^[,，、:：;—–]$/u;

const englishNo = new Set(
  'not never no neither nor without cannot hardly isnt wasnt arent dont doesnt didnt rather instead than free'.split(
    ' ',
  ),
);
const chineseNo = /^[不没未非无别勿免]$/u;
/** Words that only look like a no, by the sign before or after it. */
const falseNo: Readonly<Record<string, { before?: RegExp; after?: RegExp }>> = {
  不: { after: /[仅但光只过论管断料免禁时如少]/u, before: /[差要]/u },
  没: { after: /准/u, before: /[淹埋]/u },
  未: { after: /[来免]/u },
  非: { after: /[常洲]/u, before: /[是无]/u },
  无: { after: /[论疑]/u },
  别: { after: /[人的说墅]/u, before: /[特级个区性分类差识派]/u },
};

/** How far a no reaches: words of English, Chinese characters. */
const reach = { word: 6, han: 6 };

/** Whether a no stands before the hit, in its clause: "was not careless", 没有偷懒. */
export function isNegated(tokens: readonly Token[], { start }: Hit): boolean {
  const most = tokens[start]?.type === 'han' ? reach.han : reach.word;
  for (let at = start - 1; at >= Math.max(0, start - most); at--) {
    const { text = '', type } = tokens[at] ?? {};
    if (commas.test(text)) return false;
    if (type === 'word' && (englishNo.has(text) || text.endsWith("n't"))) return true;
    if (type === 'han' && chineseNo.test(text) && !isFalseNo(tokens, at)) return true;
  }
  return false;
}

function isFalseNo(tokens: readonly Token[], at: number): boolean {
  const { before, after } = falseNo[tokens[at]?.text ?? ''] ?? {};
  return Boolean(after?.test(tokens[at + 1]?.text ?? '') || before?.test(tokens[at - 1]?.text ?? ''));
}

const opening = '“「『"';
const closing: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '"': '"' };

/** Where something is quoted, the marks included. What is never closed is not quoted. */
export function quotesIn(tokens: readonly Token[]): Hit[] {
  const found: Hit[] = [];
  let begun: { at: number; mark: string } | undefined;
  for (const [at, { text }] of tokens.entries()) {
    if (begun && text === closing[begun.mark]) {
      found.push({ start: begun.at, end: at + 1 });
      begun = undefined;
    } else if (!begun && text.length === 1 && opening.includes(text)) begun = { at, mark: text };
  }
  return found;
}

const saying = new Set(
  'say says said saying call calls called tell tells told shout shouts shouted yell yells yelled scream screamed write writes wrote reply replied answer answered mutter muttered 说 称 骂 讲 喊 叫 道 吼 嚷 回 写'.split(
    ' ',
  ),
);
/** The manager, or whoever cannot be named: what they say is not somebody else's words. */
const nobodyElse = new Set("i i've we we've one everyone everybody people 我 咱 都 别 家 管".split(' '));
/** What is held with tongs, or said of the thing at hand: 别人说的“混日子”, you call this "work". */
const held = new Set('this that it 的 这 那'.split(' '));
const endOfClause = /^[.。!！?？;；\n]$/u;
const isComma = /^[,，]$/u;

/** How far before the marks a verb of saying stands, and before that who says it, in tokens. */
const nearest = 6;

/** Whether somebody else is said to have said what stands in the marks: 他在会上骂同事“白痴”. */
export function isSpoken(tokens: readonly Token[], { start }: Hit): boolean {
  const before = (end: number, ends: RegExp) => {
    const some = tokens.slice(Math.max(0, end - nearest), end);
    return some.slice(some.findLastIndex(({ text }) => ends.test(text)) + 1);
  };
  const led = before(start, endOfClause);
  const at = led.findLastIndex(({ text }) => saying.has(text));
  if (at < 0 || led.slice(at).some(({ text }) => held.has(text))) return false;
  const speaker = before(start - led.length + at, isComma);
  return speaker.length > 0 && !speaker.some(({ text }) => nobodyElse.has(text));
}

/** A quotation is somebody's words from this many tokens on; less is a word held with tongs. */
const fewestQuoted = { word: 3, han: 6 };
/** The same where it is said who said them. */
const fewestSpoken = { word: 2, han: 4 };

/** Whether enough stands in the marks for somebody’s words; less is a term or irony. */
export function isQuotation(tokens: readonly Token[], quote: Hit): boolean {
  const inside = tokens.slice(quote.start + 1, quote.end - 1);
  const fewest = isSpoken(tokens, quote) ? fewestSpoken : fewestQuoted;
  const words = inside.filter(({ type }) => type === 'word').length;
  const han = inside.filter(({ type }) => type === 'han').length;
  return words >= fewest.word || han >= fewest.han;
}

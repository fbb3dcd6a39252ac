import type { Finding } from './finding';
import { fold } from './fold';
import { type Token, tokensOf } from './tokens';

/**
 * What "keep it" remembers of a finding: its rule and its sentence, as a digest, so that nothing of the words stays
 * behind when the note goes. The same sentence has it as draft, as note and as line of the summary; with another
 * word in it, it asks again.
 */
export function keptKey(text: string, { rule, sentence: [start, end] }: Finding): string {
  return `${rule} ${digest(said(tokensOf(fold(text.slice(start, end)).text)))}`;
}

/** A sentence by its words alone. */
export function said(tokens: readonly Token[]): string {
  return tokens
    .filter(({ type }) => type !== 'mark')
    .map((it) => it.text)
    .join(' ');
}

/** 53 bits (cyrb53, public domain): enough to tell a conversation's sentences apart. */
export function digest(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (2 ** 32 * (other & 0x1fffff) + (one >>> 0)).toString(36);
}

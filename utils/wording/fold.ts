import { simplified } from './simplified';

/** Text as it is compared, and where each of its UTF-16 units stands in the original. */
export interface Folded {
  readonly text: string;
  /** For each unit of `text` its original's first unit; one more for the end. */
  readonly from: readonly number[];
  /** For each unit of `text` the end of its original. */
  readonly to: readonly number[];
}

/** Nothing to the eye: zero-width signs, soft hyphens, marks of direction, variation selectors. */
const unseen = /\u00ad|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/u;

/** Chinese is often typed with the marks of a Latin keyboard: 小朋友,职场不是学校. */
const chineseMarks: Readonly<Record<string, string>> = {
  ',': '，',
  '?': '？',
  '!': '！',
  ':': '：',
  ';': '；',
};
const han = /\p{Script=Han}/u;

const quotes: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '＇': "'" };

/**
 * Full-width letters, capitals, Traditional characters, marks of half width beside a Chinese character, odd
 * apostrophes and what cannot be seen make no difference. Lone surrogates stay as they are.
 */
export function fold(original: string): Folded {
  let text = '';
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  for (const sign of original) {
    const end = at + sign.length;
    if (!unseen.test(sign)) {
      // Signs that belong to one another are few; each by itself keeps every place known.
      const ascii = sign < '\u0080' ? (markIn(text, sign) ?? sign.toLowerCase()) : undefined;
      const plain = ascii ?? quotes[sign] ?? folded(sign);
      for (let unit = 0; unit < plain.length; unit++) {
        from.push(at);
        to.push(end);
      }
      text += plain;
    }
    at = end;
  }
  from.push(at);
  to.push(at);
  return { text, from, to };
}

function markIn(before: string, sign: string): string | undefined {
  const mark = chineseMarks[sign];
  return mark && han.test(before.slice(-1)) ? mark : undefined;
}

/** Signs are few; each is folded once. */
const known = new Map<string, string>();

function folded(sign: string): string {
  let plain = known.get(sign);
  if (plain === undefined) {
    // Marks of Chinese punctuation keep their own form: they say where a clause ends.
    plain = /[，。！？；：（）、…]/u.test(sign) ? sign : sign.normalize('NFKC').toLowerCase();
    plain = simplified.get(plain) ?? plain;
    known.set(sign, plain);
  }
  return plain;
}

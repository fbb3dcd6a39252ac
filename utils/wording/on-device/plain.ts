/** Code points that a rewrite may take: three times its sentence or, where that is short, what a skeleton takes. */
const longest = 600;
const skeleton = 160;

/** What formats, lists, links, cannot be seen, or would choose a note's kind. */
const signs = /^[-–•+＋－=＝!！?？]|[<>`*_#~{}|\\^]|\]\(|https?:|www\.|[^\P{C}\n]/gu;

/** Quotation marks around a whole answer, as models like to put them. */
const around = /^(?:"([^"]*)"|“([^”]*)”|「([^」]*)」)$/;

const ending = /[.!?。！？；;…]["”’」』)）]?$/u;

type Line =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'refused' | 'too long' };

/** A model's answer as one plain line, or why it is none. */
export function plainLine(answer: string, sentence: string): Line {
  const trimmed = answer.trim();
  const inside = around.test(sentence) ? undefined : around.exec(trimmed)?.slice(1).find(Boolean);
  const text = (inside ?? trimmed).trim();
  const most = Math.min(longest, Math.max(skeleton, 3 * [...sentence].length));
  if ([...text].length > most) return { ok: false, why: 'too long' };
  const strange = text.match(signs)?.some((it) => !sentence.includes(it));
  if (!text || strange || /[\n\r\u2028\u2029]/.test(text)) return { ok: false, why: 'refused' };
  return { ok: true, text: asEnded(text, sentence) };
}

/** With a stop where the sentence had one: what follows would else become a part of it. */
function asEnded(text: string, sentence: string): string {
  if (!ending.test(sentence) || ending.test(text)) return text;
  return `${text}${/\p{Script=Han}/u.test(text) ? '。' : '.'}`;
}

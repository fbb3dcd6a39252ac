import type { EditorCase } from './editors.ts';
import type { Line } from './pages/probe.ts';

/** Numbers, bullets and signs before a line, which some editors draw and others hold. */
const lead = /^\s*(\d+[.．]|[-*•]|#+)\s+/;
const squeezed = (text: string) => text.replace(lead, '').replace(/[\s\u200b\ufeff]+/g, '');

/** What is to stand in an editor: the lines put in, and what was there before and behind them. */
export interface Wanted {
  readonly lines: readonly Line[];
  readonly before: string;
  readonly after: string;
  /** A key pressed afterwards. */
  readonly key?: string;
}

/** What is true of an editor's model. */
export interface Judgement {
  /** Every line once and in order; in a line of its own, where there can be more than one. */
  readonly text: boolean;
  readonly formatting: boolean;
  /** What was there stands before and behind it. */
  readonly kept: boolean;
  /** The pressed key stands right behind the last line. */
  readonly caret: boolean;
}

/** A field of one line holds the lines with signs between them. */
const linesIn = (model: readonly Line[], { holds }: EditorCase): readonly Line[] =>
  holds === 'line' ? model.flatMap(({ text }) => text.split(/; ?/).map((it) => ({ text: it }))) : model;

/** All that stands in an editor as one text, without white space and the signs of lists. */
export const joined = (model: readonly Line[], editor: EditorCase): string =>
  linesIn(model, editor)
    .map(({ text }) => squeezed(text))
    .join('');

/** What `joined` is when all is right. */
export const wantedText = ({ lines, before, after, key = '' }: Wanted): string =>
  [before, ...lines.map(({ text }) => text), key, after].map(squeezed).join('');

const times = (text: string, part: string) => text.split(part).length - 1;

export function judge(held: readonly Line[], wanted: Wanted, editor: EditorCase): Judgement {
  const model = linesIn(held, editor);
  const all = joined(model, editor);
  const [before, after] = [squeezed(wanted.before), squeezed(wanted.after)];
  const found = wanted.lines.map((line) => {
    const text = squeezed(line.text);
    const holder = model.findIndex((it) => squeezed(it.text).includes(text));
    return { line, text, at: all.indexOf(text), holder };
  });
  const isOnce = found.every(({ text }) => times(all, text) === 1);
  const isInOrder = found.every(({ at }, index) => index === 0 || at > (found[index - 1]?.at ?? 0));
  const areApart = new Set(found.map(({ holder }) => holder)).size === found.length;
  const { tells = ['heading', 'item'] } = editor;
  const last = found.at(-1)?.text ?? '';
  return {
    text: isOnce && isInOrder && areApart,
    // A first line that joins a line that was there stays what that one was, as with a paste.
    formatting: found.every(
      ({ line, holder }, index) =>
        !line.kind ||
        !tells.includes(line.kind) ||
        model[holder]?.kind === line.kind ||
        (index === 0 && before !== ''),
    ),
    kept: all.startsWith(before) && all.endsWith(after),
    caret: wanted.key !== undefined && all.includes(`${last}${wanted.key}`),
  };
}

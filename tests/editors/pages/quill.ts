import Quill2 from 'quill';
import Quill1 from 'quill1';
import type { Editor, Line } from './probe';

interface Operation {
  readonly insert?: unknown;
  readonly attributes?: { readonly header?: unknown; readonly list?: unknown };
}

/** A delta's line breaks carry what their lines are. */
function linesOf(operations: readonly Operation[]): Line[] {
  const lines: Line[] = [];
  let line = '';
  for (const { insert, attributes } of operations) {
    if (typeof insert !== 'string') continue;
    const kind = attributes?.list ? 'item' : attributes?.header ? 'heading' : undefined;
    const [first = '', ...rest] = insert.split('\n');
    line += first;
    for (const next of rest) {
      lines.push({ text: line, ...(kind && { kind }) });
      line = next;
    }
  }
  return lines;
}

const shown =
  (Quill: typeof Quill2): Editor =>
  (place) => {
    const field = document.createElement('div');
    place.append(field);
    const quill = new Quill(field);
    return {
      lines: () => linesOf(quill.getContents().ops),
      set(text) {
        quill.setText(text);
        quill.history.clear();
      },
    };
  };

export const quill2 = { show: shown(Quill2) };
export const quill1 = { show: shown(Quill1) };

import { Jodit } from 'jodit/es2021/jodit.min.js';
import { htmlLines } from './html-lines';
import { markupOf, type Probe } from './probe';
import 'jodit/es2021/jodit.css';

export function show(place: HTMLElement): Probe {
  const field = document.createElement('textarea');
  place.append(field);
  const editor = Jodit.make(field, { height: 300 });
  return {
    lines: () => htmlLines(editor.value),
    set(text) {
      editor.value = markupOf(text);
      editor.history.clear();
    },
  };
}

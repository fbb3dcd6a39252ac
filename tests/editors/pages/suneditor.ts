import suneditor from 'suneditor';
import { htmlLines } from './html-lines';
import { markupOf, type Probe } from './probe';

export function show(place: HTMLElement): Probe {
  const field = document.createElement('textarea');
  place.append(field);
  const editor = suneditor.create(field, { height: '200px' });
  return {
    lines: () => htmlLines(editor.$.html.get()),
    set: (text) => editor.$.html.set(markupOf(text)),
  };
}

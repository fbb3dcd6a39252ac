import ace from 'ace-code/src/ace.js';
import { type Probe, plainLines } from './probe';

export function show(place: HTMLElement): Probe {
  const field = document.createElement('div');
  field.style.height = '300px';
  place.append(field);
  const editor = ace.edit(field, { useWorker: false });
  return {
    lines: () => plainLines(editor.getValue()),
    set(text) {
      editor.session.setValue(text);
    },
  };
}

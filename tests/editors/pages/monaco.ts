import { editor as monaco } from 'monaco-editor-core/esm/vs/editor/editor.api.js';
import 'monaco-editor-core/esm/vs/editor/editor.all.js';
import { type Probe, plainLines } from './probe';

export function show(place: HTMLElement): Probe {
  const field = document.createElement('div');
  field.style.height = '300px';
  place.append(field);
  const editor = monaco.create(field, { minimap: { enabled: false } });
  return {
    lines: () => plainLines(editor.getValue()),
    set: (text) => editor.setModel(monaco.createModel(text, 'plaintext')),
  };
}

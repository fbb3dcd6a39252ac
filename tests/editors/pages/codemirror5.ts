import CodeMirror from 'codemirror5';
import { type Probe, plainLines } from './probe';
import 'codemirror5/lib/codemirror.css';

export function show(place: HTMLElement): Probe {
  const editor = CodeMirror(place, {});
  return {
    lines: () => plainLines(editor.getValue()),
    set(text) {
      editor.setValue(text);
      editor.clearHistory();
    },
  };
}

import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap } from '@codemirror/view';
import { type Probe, plainLines } from './probe';

export function show(place: HTMLElement): Probe {
  const state = (doc: string) =>
    EditorState.create({ doc, extensions: [history(), keymap.of([...defaultKeymap, ...historyKeymap])] });
  const view = new EditorView({ state: state(''), parent: place });
  return {
    lines: () => plainLines(view.state.doc.toString()),
    set: (text) => view.setState(state(text)),
  };
}

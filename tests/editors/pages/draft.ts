import { ContentState, convertToRaw, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Line, Probe } from './probe';
import 'draft-js/dist/Draft.css';

/* Draft.js stays with the React that it was made for: build.ts gives this file that one. */

const kinds: Record<string, Line['kind']> = {
  'unordered-list-item': 'item',
  'ordered-list-item': 'item',
  'header-one': 'heading',
  'header-two': 'heading',
  'header-three': 'heading',
};

export function show(place: HTMLElement): Probe {
  let state = EditorState.createEmpty();
  let set: (state: EditorState) => void = () => undefined;
  function Page() {
    [state, set] = useState(state);
    return createElement(Editor, { editorState: state, onChange: set, ariaLabel: 'Comment' });
  }
  flushSync(() => createRoot(place).render(createElement(Page)));
  return {
    lines: () =>
      convertToRaw(state.getCurrentContent()).blocks.map(({ text, type }) => {
        const kind = kinds[type];
        return { text, ...(kind && { kind }) };
      }),
    set: (text) => flushSync(() => set(EditorState.createWithContent(ContentState.createFromText(text)))),
  };
}

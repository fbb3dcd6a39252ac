import { createElement, type FunctionComponent, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { Probe } from './probe';

export function show(place: HTMLElement): Promise<Probe> {
  const editor = withHistory(withReact(createEditor()));
  const empty = (text = ''): Descendant[] => [{ children: [{ text }] }];
  const probe: Probe = {
    lines: () => editor.children.map((node) => ({ text: Node.string(node) })),
    select(from, to) {
      ReactEditor.focus(editor);
      Transforms.select(editor, {
        anchor: { path: [0, 0], offset: from },
        focus: { path: [0, 0], offset: to },
      });
    },
    set(text) {
      Transforms.deselect(editor);
      editor.children = empty(text);
      editor.history = { undos: [], redos: [] };
      Editor.normalize(editor, { force: true });
      flushSync(() => editor.onChange());
    },
  };
  return new Promise((resolve) => {
    function Page() {
      const [initialValue] = useState(empty);
      const done = (element: HTMLElement | null) => element && resolve(probe);
      const field = createElement(Editable, { style: { minHeight: '160px' }, 'aria-label': 'Comment' });
      // Its type wants the child among the properties, where the linter wants none.
      const slate = createElement(
        Slate as FunctionComponent<object>,
        { editor, initialValue } as object,
        field,
      );
      return createElement('div', { ref: done }, slate);
    }
    createRoot(place).render(createElement(Page));
  });
}

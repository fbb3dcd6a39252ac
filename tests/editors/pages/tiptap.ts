import { Editor } from '@tiptap/core';
import { EditorState } from '@tiptap/pm/state';
import StarterKit from '@tiptap/starter-kit';
import type { Line, Probe } from './probe';

interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly content?: readonly Node[];
}

const isText = ({ type }: Node) => type === 'text' || type === 'hardBreak';
const textOf = ({ type, text, content = [] }: Node): string =>
  type === 'hardBreak' ? '\n' : (text ?? content.map(textOf).join(''));

/** The lines of a ProseMirror document as JSON. */
export function documentLines(node: Node, inItem = false): Line[] {
  const { type, content = [] } = node;
  if (content.length > 0 && !content.every(isText))
    return content.flatMap((it) => documentLines(it, inItem || type === 'listItem'));
  const kind = inItem ? 'item' : type === 'heading' ? 'heading' : undefined;
  return textOf(node)
    .split('\n')
    .map((text) => ({ text, ...(kind && { kind }) }));
}

export function show(place: HTMLElement): Probe {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    lines: () => documentLines(editor.getJSON()),
    set(text) {
      const { schema, plugins } = editor.state;
      const paragraph = { type: 'paragraph', content: text ? [{ type: 'text', text }] : [] };
      const doc = schema.nodeFromJSON({ type: 'doc', content: [paragraph] });
      editor.view.updateState(EditorState.create({ doc, plugins }));
    },
  };
}

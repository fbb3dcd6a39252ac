import { createEditor } from '@wangeditor/editor';
import { type Line, markupOf, type Probe } from './probe';
import '@wangeditor/editor/dist/css/style.css';

interface Node {
  readonly type?: string;
  readonly text?: string;
  readonly children?: readonly Node[];
}
const textOf = ({ text, children = [] }: Node): string => text ?? children.map(textOf).join('');

export function show(place: HTMLElement): Probe {
  place.style.height = '300px';
  const editor = createEditor({ selector: place, html: '', config: {} });
  return {
    lines: () =>
      (editor.children as readonly Node[]).flatMap((node): Line[] => {
        const kind =
          node.type === 'list-item' ? 'item' : /^header/.test(node.type ?? '') ? 'heading' : undefined;
        return textOf(node)
          .split('\n')
          .map((text) => ({ text, ...(kind && { kind }) }));
      }),
    select(from, to) {
      editor.focus();
      editor.select({ anchor: { path: [0, 0], offset: from }, focus: { path: [0, 0], offset: to } });
    },
    set(text) {
      editor.setHtml(markupOf(text) || '<p><br></p>');
      Object.assign(editor, { history: { undos: [], redos: [] } });
    },
  };
}

import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { ListItemNode, ListNode, registerList } from '@lexical/list';
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import type { Line, Probe } from './probe';

interface Node {
  readonly type: string;
  readonly text?: string;
  readonly children?: readonly Node[];
}

function linesOf({ type, children = [] }: Node): Line[] {
  const isInline = (node: Node) => /^(text|linebreak|tab)$/.test(node.type);
  if (children.length > 0 && !children.every(isInline)) return children.flatMap(linesOf);
  const kind = type === 'listitem' ? 'item' : type === 'heading' ? 'heading' : undefined;
  const text = children.map((node) => (node.type === 'linebreak' ? '\n' : (node.text ?? ''))).join('');
  return text.split('\n').map((line) => ({ text: line, ...(kind && { kind }) }));
}

export function show(place: HTMLElement): Probe {
  const field = document.createElement('div');
  field.contentEditable = 'true';
  field.style.minHeight = '160px';
  place.append(field);
  const editor = createEditor({
    namespace: 'page',
    nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode],
    onError(error) {
      throw error;
    },
  });
  registerRichText(editor);
  registerList(editor);
  const history = createEmptyHistoryState();
  registerHistory(editor, history, 300);
  editor.setRootElement(field);
  return {
    lines: () => linesOf(editor.getEditorState().toJSON().root as Node),
    set(text) {
      editor.update(
        () => {
          const paragraph = $createParagraphNode();
          if (text) paragraph.append($createTextNode(text));
          $getRoot().clear().append(paragraph);
        },
        { discrete: true },
      );
      history.undoStack.length = 0;
      history.current = null;
    },
  };
}

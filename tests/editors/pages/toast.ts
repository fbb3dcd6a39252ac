import { closeHistory } from '@tiptap/pm/history';
import type { EditorView } from '@tiptap/pm/view';
import Editor from '@toast-ui/editor';
import { htmlLines } from './html-lines';
import { plainLines, type Editor as Shown } from './probe';
import '@toast-ui/editor/dist/toastui-editor.css';

const shown =
  (initialEditType: 'wysiwyg' | 'markdown'): Shown =>
  (place) => {
    const editor = new Editor({ el: place, initialEditType, height: '400px', usageStatistics: false });
    return {
      lines: () =>
        initialEditType === 'markdown' ? plainLines(editor.getMarkdown()) : htmlLines(editor.getHTML()),
      set(text) {
        editor.setMarkdown(text);
        // What follows within half a second would be the same step otherwise.
        const { view } = editor.getCurrentModeEditor() as unknown as { view: EditorView };
        view.dispatch(closeHistory(view.state.tr));
      },
    };
  };

export const wysiwyg = { show: shown('wysiwyg') };
export const markdown = { show: shown('markdown') };

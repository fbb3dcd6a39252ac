import type { Line } from './pages/probe.ts';

export interface EditorCase {
  /** As its page knows it. */
  readonly name: string;
  /** What of the document that its page is in is pressed to write in it. */
  readonly press: string;
  /** What it can hold: one line, lines, or lines that are headings and items. */
  readonly holds: 'line' | 'lines' | 'formatted';
  /** What its model tells of a line; all that there is, if left out. */
  readonly tells?: readonly Line['kind'][];
  /** Its history sums up by the clock: what one Ctrl+Z takes back depends on how quick the keys are. */
  readonly undoByClock?: true;
  /** The package that it is of. */
  readonly from?: string;
  /** Stands in a frame of another origin. */
  readonly elsewhere?: true;
}

const content = '#editor [contenteditable]:not([contenteditable="false"])';
const frame = '#editor iframe';

export const fields: readonly EditorCase[] = [
  { name: 'input', press: '#editor input', holds: 'line' },
  { name: 'textarea', press: '#editor textarea', holds: 'lines' },
  { name: 'contenteditable', press: content, holds: 'formatted' },
  { name: 'plaintext-only', press: content, holds: 'lines' },
  { name: 'open shadow root, textarea', press: '#editor text-holder', holds: 'lines' },
  { name: 'open shadow root, contenteditable', press: '#editor text-holder', holds: 'formatted' },
  { name: 'closed shadow root, textarea', press: '#editor text-holder', holds: 'lines' },
  { name: 'closed shadow root, contenteditable', press: '#editor text-holder', holds: 'formatted' },
  { name: 'frame, textarea', press: frame, holds: 'lines' },
  { name: 'frame, contenteditable', press: frame, holds: 'formatted' },
  { name: 'frame, designMode', press: frame, holds: 'formatted' },
  { name: 'textarea', press: '#editor textarea', holds: 'lines', elsewhere: true },
  { name: 'React 19, input', from: 'react', press: '#editor input', holds: 'line' },
  { name: 'React 19, textarea', from: 'react', press: '#editor textarea', holds: 'lines' },
  { name: 'Preact, input', from: 'preact', press: '#editor input', holds: 'line' },
  { name: 'Preact, textarea', from: 'preact', press: '#editor textarea', holds: 'lines' },
  { name: 'Vue 3, input', from: 'vue', press: '#editor input', holds: 'line' },
  { name: 'Vue 3, textarea', from: 'vue', press: '#editor textarea', holds: 'lines' },
];

export const editors: readonly EditorCase[] = [
  { name: 'TipTap', from: '@tiptap/core', press: content, holds: 'formatted' },
  { name: 'TipTap', from: '@tiptap/core', press: content, holds: 'formatted', elsewhere: true },
  { name: 'Lexical', from: 'lexical', press: content, holds: 'formatted' },
  { name: 'Slate', from: 'slate', press: content, holds: 'lines' },
  { name: 'Draft.js', from: 'draft-js', press: content, holds: 'formatted' },
  { name: 'Quill 2', from: 'quill', press: content, holds: 'formatted' },
  { name: 'Quill 1', from: 'quill1', press: content, holds: 'formatted' },
  { name: 'CKEditor 5', from: '@ckeditor/ckeditor5-editor-classic', press: content, holds: 'formatted' },
  { name: 'CKEditor 4', from: 'ckeditor4', press: frame, holds: 'formatted' },
  { name: 'CKEditor 4, inline', from: 'ckeditor4', press: content, holds: 'formatted' },
  { name: 'TinyMCE', from: 'tinymce', press: frame, holds: 'formatted' },
  { name: 'TinyMCE, inline', from: 'tinymce', press: content, holds: 'formatted' },
];

export const moreEditors: readonly EditorCase[] = [
  { name: 'Summernote', from: 'summernote', press: '.note-editable', holds: 'formatted' },
  { name: 'Jodit', from: 'jodit', press: '.jodit-wysiwyg', holds: 'formatted', undoByClock: true },
  { name: 'Trix', from: 'trix', press: 'trix-editor', holds: 'formatted', tells: ['item'] },
  { name: 'wangEditor', from: '@wangeditor/editor', press: content, holds: 'formatted' },
  {
    name: 'Toast UI',
    from: '@toast-ui/editor',
    press: '.toastui-editor-ww-container .ProseMirror',
    holds: 'formatted',
  },
  {
    name: 'Toast UI, Markdown',
    from: '@toast-ui/editor',
    press: '.toastui-editor-md-container .ProseMirror',
    holds: 'lines',
  },
  { name: 'Editor.js', from: '@editorjs/editorjs', press: '.ce-paragraph', holds: 'formatted' },
  { name: 'Medium', from: 'medium-editor', press: content, holds: 'formatted' },
  { name: 'Squire', from: 'squire-rte', press: content, holds: 'formatted' },
  { name: 'SunEditor', from: 'suneditor', press: content, holds: 'formatted' },
  { name: 'CodeMirror 6', from: '@codemirror/view', press: '.cm-content', holds: 'lines' },
  { name: 'CodeMirror 5', from: 'codemirror5', press: '.CodeMirror-lines', holds: 'lines' },
  { name: 'Monaco', from: 'monaco-editor-core', press: '.monaco-editor .view-lines', holds: 'lines' },
  { name: 'Ace', from: 'ace-code', press: '.ace_content', holds: 'lines' },
];

/** What the table calls it. */
export const titleOf = ({ name, elsewhere }: EditorCase): string =>
  elsewhere ? `frame of another origin, ${name}` : name;

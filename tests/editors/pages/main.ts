import { controlled } from './controlled';
import { htmlLines } from './html-lines';
import { native } from './native';
import type { Editor, Probe } from './probe';

/** Everything but the plain fields comes only where it is asked for. */
const rich: Record<string, () => Promise<{ show: Editor }>> = {
  TipTap: () => import('./tiptap'),
  Lexical: () => import('./lexical'),
  Slate: () => import('./slate'),
  'Draft.js': () => import('./draft'),
  'Quill 2': async () => (await import('./quill')).quill2,
  'Quill 1': async () => (await import('./quill')).quill1,
  'CKEditor 5': () => import('./ckeditor5'),
  'CKEditor 4': async () => (await import('./ckeditor4')).framed,
  'CKEditor 4, inline': async () => (await import('./ckeditor4')).inline,
  TinyMCE: async () => (await import('./tinymce')).framed,
  'TinyMCE, inline': async () => (await import('./tinymce')).inline,
  Summernote: () => import('./summernote'),
  Jodit: () => import('./jodit'),
  Trix: () => import('./trix'),
  wangEditor: () => import('./wang'),
  'Toast UI': async () => (await import('./toast')).wysiwyg,
  'Toast UI, Markdown': async () => (await import('./toast')).markdown,
  'CodeMirror 6': () => import('./codemirror'),
  'CodeMirror 5': () => import('./codemirror5'),
  Monaco: () => import('./monaco'),
  Ace: () => import('./ace'),
  'Editor.js': () => import('./editorjs'),
  Medium: async () => ({ show: (await import('./markup-editors')).medium }),
  Squire: async () => ({ show: (await import('./markup-editors')).squire }),
  SunEditor: () => import('./suneditor'),
};

declare global {
  interface Window {
    probe?: Probe;
    htmlLines: typeof htmlLines;
  }
}
window.htmlLines = htmlLines;

const asked = new URLSearchParams(location.search);
const name = asked.get('editor') ?? '';
const elsewhere = asked.get('from');
const place = document.getElementById('editor') as HTMLElement;
if (elsewhere) {
  const frame = document.createElement('iframe');
  frame.src = `${elsewhere}/?editor=${encodeURIComponent(name)}`;
  frame.style.cssText = 'width:100%;height:300px';
  place.append(frame);
} else {
  const plain: Record<string, Editor> = { ...native, ...controlled };
  const show = plain[name] ?? (await rich[name]?.())?.show;
  if (!show) throw new Error(`no editor "${name}"`);
  window.probe = await show(place);
}

import { htmlLines } from './html-lines';
import { type Editor, markupOf } from './probe';

interface Instance {
  getData(): string;
  setData(html: string, options: { callback(): void }): void;
  resetUndo(): void;
  on(name: 'instanceReady', done: () => void): void;
}
interface CKEditor {
  replace(field: HTMLElement, options: object): Instance;
  inline(field: HTMLElement, options: object): Instance;
  disableAutoInline: boolean;
}
declare global {
  var CKEDITOR: CKEditor;
  var CKEDITOR_BASEPATH: string;
}

/** It fetches its parts by itself from where it stands. */
function load(): Promise<unknown> {
  globalThis.CKEDITOR_BASEPATH = '/ckeditor4/';
  const script = document.createElement('script');
  script.src = '/ckeditor4/ckeditor.js';
  document.head.append(script);
  return new Promise((resolve) => script.addEventListener('load', resolve));
}

const shown =
  (how: 'replace' | 'inline'): Editor =>
  async (place) => {
    await load();
    CKEDITOR.disableAutoInline = true;
    const field = document.createElement(how === 'inline' ? 'div' : 'textarea');
    field.contentEditable = how === 'inline' ? 'true' : 'inherit';
    field.style.minHeight = '120px';
    place.append(field);
    const editor = CKEDITOR[how](field, { versionCheck: false });
    await new Promise<void>((resolve) => editor.on('instanceReady', resolve));
    return {
      lines: () => htmlLines(editor.getData()),
      set: async (text) => {
        await new Promise<void>((callback) => editor.setData(markupOf(text), { callback }));
        editor.resetUndo();
      },
    };
  };

export const framed = { show: shown('replace') };
export const inline = { show: shown('inline') };

/* Packages that bring no types of their own, or not where the resolver finds them; only what the pages here use. */

declare module 'ace-code/src/ace.js' {
  interface Ace {
    getValue(): string;
    readonly session: { setValue(text: string): void };
  }
  const ace: { edit(place: HTMLElement, options: { useWorker: boolean }): Ace };
  export default ace;
}

declare module 'draft-js' {
  import type { ComponentType } from 'react';

  export interface Content {
    readonly isContent: true;
  }
  export class EditorState {
    static createEmpty(): EditorState;
    static createWithContent(content: Content): EditorState;
    getCurrentContent(): Content;
  }
  export const ContentState: { createFromText(text: string): Content };
  export function convertToRaw(content: Content): {
    readonly blocks: readonly { readonly text: string; readonly type: string }[];
  };
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    ariaLabel: string;
  }>;
}

declare module 'jodit/es2021/jodit.min.js' {
  export const Jodit: {
    make(
      field: HTMLElement,
      options: { height: number },
    ): { value: string; readonly history: { clear(): void } };
  };
}

declare module 'medium-editor' {
  export default class MediumEditor {
    constructor(field: HTMLElement);
    getContent(): string;
    setContent(html: string): void;
  }
}

declare module 'quill1' {
  import Quill from 'quill';

  export default Quill;
}

declare module 'jquery' {
  const jQuery: (element: HTMLElement) => object;
  export default jQuery;
}

declare module 'summernote/dist/summernote-lite.js';

declare module '@toast-ui/editor' {
  export default class Editor {
    constructor(options: {
      el: HTMLElement;
      initialEditType: 'wysiwyg' | 'markdown';
      height: string;
      usageStatistics: boolean;
    });
    getMarkdown(): string;
    getHTML(): string;
    setMarkdown(text: string): void;
    getCurrentModeEditor(): object;
  }
}

declare module 'codemirror5' {
  interface CodeMirror {
    getValue(): string;
    setValue(text: string): void;
    clearHistory(): void;
  }
  const CodeMirror: (place: HTMLElement, options: object) => CodeMirror;
  export default CodeMirror;
}

import MediumEditor from 'medium-editor';
import Squire from 'squire-rte';
import { htmlLines } from './html-lines';
import { type Editor, markupOf } from './probe';

const field = (place: HTMLElement) => {
  const element = document.createElement('div');
  element.style.minHeight = '160px';
  place.append(element);
  return element;
};

export const medium: Editor = (place) => {
  const editor = new MediumEditor(field(place));
  return { lines: () => htmlLines(editor.getContent()), set: (text) => editor.setContent(markupOf(text)) };
};

export const squire: Editor = (place) => {
  const editor = new Squire(field(place), {
    sanitizeToDOMFragment: (html: string) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      const fragment = document.createDocumentFragment();
      fragment.append(...document.importNode(body, true).childNodes);
      return fragment;
    },
  });
  return { lines: () => htmlLines(editor.getHTML()), set: (text) => editor.setHTML(markupOf(text)) };
};

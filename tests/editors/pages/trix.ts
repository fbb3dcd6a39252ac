import 'trix';
import { htmlLines } from './html-lines';
import { markupOf, type Probe } from './probe';
import 'trix/dist/trix.css';

interface TrixElement extends HTMLElement {
  readonly value: string;
  readonly editor: { loadHTML(html: string): void };
}

export async function show(place: HTMLElement): Promise<Probe> {
  const element = document.createElement('trix-editor') as TrixElement;
  const ready = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
  place.append(element);
  await ready;
  return { lines: () => htmlLines(element.value), set: (text) => element.editor.loadHTML(markupOf(text)) };
}

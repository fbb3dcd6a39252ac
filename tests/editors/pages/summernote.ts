import jQuery from 'jquery';
import { htmlLines } from './html-lines';
import { markupOf, type Probe } from './probe';
import 'summernote/dist/summernote-lite.css';

interface Summernote {
  summernote(options: object): void;
  summernote(ask: 'code'): string;
  summernote(set: 'code', html: string): void;
  summernote(reset: 'commit' | 'reset'): void;
}

export async function show(place: HTMLElement): Promise<Probe> {
  Object.assign(window, { jQuery, $: jQuery });
  await import('summernote/dist/summernote-lite.js');
  const field = document.createElement('div');
  place.append(field);
  const $field = jQuery(field) as unknown as Summernote;
  $field.summernote({ height: 200 });
  return {
    lines: () => htmlLines($field.summernote('code')),
    set: (text) => $field.summernote('code', markupOf(text)),
  };
}

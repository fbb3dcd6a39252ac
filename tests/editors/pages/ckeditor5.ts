import { Bold, Italic } from '@ckeditor/ckeditor5-basic-styles';
import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { htmlLines } from './html-lines';
import { markupOf, type Probe } from './probe';

export async function show(place: HTMLElement): Promise<Probe> {
  const field = document.createElement('div');
  place.append(field);
  const editor = await ClassicEditor.create(field, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Heading, List, Bold, Italic],
    toolbar: ['bold', 'italic', 'heading', 'bulletedList'],
  });
  return { lines: () => htmlLines(editor.getData()), set: (text) => editor.setData(markupOf(text)) };
}

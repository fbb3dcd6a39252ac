import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { reportForm } from '../shared/form-state';

/*
 * A record of a talk as Chinese HR systems and OA forms have it (`facts/sites.md` 8): a table whose head
 * names its fields, a counter of the page's own, a field that only asks by its hint, a rich editor.
 */
const person = new URLSearchParams(location.search).get('person');
if (person) (document.getElementById('person') as HTMLElement).textContent = person;

const form = document.querySelector('form') as HTMLFormElement;
const editor = new Editor({
  element: document.getElementById('comment') as HTMLElement,
  extensions: [StarterKit],
  // As JSON: parsing markup, even none, would need a Trusted Type.
  content: { type: 'doc', content: [{ type: 'paragraph' }] },
  injectCSS: false,
  editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'l-comment' } },
});

const weakness = form.elements.namedItem('weakness') as HTMLTextAreaElement;
const count = document.getElementById('count') as HTMLElement;
weakness.addEventListener('input', () => {
  count.textContent = String(weakness.value.length);
});

reportForm(form, () => editor.getText({ blockSeparator: '\n' }));

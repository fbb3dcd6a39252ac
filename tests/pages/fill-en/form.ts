import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { reportForm } from '../shared/form-state';

/*
 * A review as English HR systems have it (`facts/sites.md` 8): labels by `for`, in the cell before, by
 * `aria-labelledby`, as a hint; a field that React controls, with its counter; an editor without a framework.
 */
const form = document.querySelector('form') as HTMLFormElement;

function NextSteps() {
  const [value, setValue] = useState('');
  return createElement(
    'label',
    null,
    'Next steps',
    createElement('textarea', {
      name: 'steps',
      value,
      onChange: (event: { target: { value: string } }) => setValue(event.target.value),
    }),
    createElement('span', { className: 'counter' }, `${value.length} / 4000`),
  );
}
createRoot(document.getElementById('next-steps') as HTMLElement).render(createElement(NextSteps));

const editor = document.querySelector('.editor') as HTMLElement;
reportForm(form, () => editor.innerText);

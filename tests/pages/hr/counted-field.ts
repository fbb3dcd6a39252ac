import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A field whose value React owns: what does not reach its state is gone at the next render. */
export function mountCounted(place: HTMLElement, label: string, most: number): () => string {
  let current = '';
  function Counted() {
    const [value, setValue] = useState('');
    current = value;
    return createElement(
      'label',
      null,
      label,
      createElement('textarea', {
        name: 'improvement',
        value,
        maxLength: most,
        onChange: (event: { target: { value: string } }) => setValue(event.target.value),
      }),
      createElement('span', { className: 'counter' }, `${value.length} / ${most}`),
    );
  }
  createRoot(place).render(createElement(Counted));
  return () => current;
}

import { h as preactElement, render } from 'preact';
import { useState as usePreactState } from 'preact/hooks';
import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createApp, nextTick, ref, vModelText, h as vueElement, withDirectives } from 'vue';
import { type Editor, plainLines } from './probe';

/* Fields whose text a framework holds: what its state does not know is drawn away with the next change. */

type Name = 'input' | 'textarea';
const style = { boxSizing: 'border-box', width: '100%', minHeight: '120px' } as const;

const react =
  (name: Name): Editor =>
  (place) => {
    let text = '';
    let set: (text: string) => void = () => undefined;
    function Field() {
      [text, set] = useState('');
      const onChange = (event: { target: { value: string } }) => set(event.target.value);
      return createElement(name, { value: text, onChange, style, 'aria-label': 'Comment' });
    }
    flushSync(() => createRoot(place).render(createElement(Field)));
    return { lines: () => plainLines(text), set: (value) => flushSync(() => set(value)) };
  };

const preact =
  (name: Name): Editor =>
  (place) => {
    let text = '';
    let set: (text: string) => void = () => undefined;
    function Field() {
      [text, set] = usePreactState('');
      const onInput = (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
        set(event.currentTarget.value);
      return preactElement(name as 'input', { value: text, onInput, style, 'aria-label': 'Comment' });
    }
    render(preactElement(Field, {}), place);
    return { lines: () => plainLines(text), set: (value) => set(value) };
  };

const vue =
  (name: Name): Editor =>
  (place) => {
    const text = ref('');
    const update = (value: string) => {
      text.value = value;
    };
    const field = () =>
      withDirectives(vueElement(name, { style, 'aria-label': 'Comment', 'onUpdate:modelValue': update }), [
        [vModelText, text.value],
      ]);
    createApp({ render: field }).mount(place);
    return {
      lines: () => plainLines(text.value),
      async set(value) {
        text.value = value;
        await nextTick();
      },
    };
  };

export const controlled = {
  'React 19, input': react('input'),
  'React 19, textarea': react('textarea'),
  'Preact, input': preact('input'),
  'Preact, textarea': preact('textarea'),
  'Vue 3, input': vue('input'),
  'Vue 3, textarea': vue('textarea'),
} satisfies Record<string, Editor>;

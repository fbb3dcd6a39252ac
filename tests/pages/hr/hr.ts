import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { element, pageLanguage } from '../shared/events';
import { mountCounted } from './counted-field';

/*
 * An employee's review form as HR systems have them: a native field, a field that React controls, and a
 * rich editor. `window.formState()` is what the form itself would send; nothing is ever sent.
 */
declare global {
  interface Window {
    formState(): { achievements: string; improvement: string; comment: unknown; submitted: boolean };
  }
}

const language = pageLanguage();
const person =
  new URLSearchParams(location.search).get('person') ?? (language === 'en' ? 'Daniel Okafor' : '李薇');
const words = {
  'zh-CN': {
    system: '人力资源系统',
    title: `年度绩效评估表：${person}`,
    period: '考核周期：2026 年 1 月 – 12 月',
    date: '面谈日期',
    achievements: '主要成绩',
    improvement: '改进方向',
    comment: '综合评语',
    submit: '提交',
  },
  en: {
    system: 'People system',
    title: `Annual performance review: ${person}`,
    period: 'Review period: January – December 2026',
    date: 'Date of the conversation',
    achievements: 'Key achievements',
    improvement: 'Areas to improve',
    comment: 'Overall comment',
    submit: 'Submit',
  },
}[language];

document.documentElement.lang = language;
document.title = words.title;

const achievements = element('textarea', { name: 'achievements' });
const counted = element('div');
const editorPlace = element('div', { class: 'editor' });
const form = element(
  'form',
  { autocomplete: 'off' },
  element('label', {}, words.date, element('input', { type: 'date', name: 'date' })),
  element('label', {}, words.achievements, achievements),
  counted,
  element('div', {}, element('strong', { id: 'comment' }, words.comment), editorPlace),
  element('p', {}, element('button', { type: 'submit' }, words.submit)),
);
document
  .getElementById('page')
  ?.append(
    element('header', { class: 'top' }, element('strong', {}, words.system)),
    element('main', {}, element('h1', {}, words.title), element('p', {}, words.period), form),
  );

let submitted = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  submitted = true;
});

const editor = new Editor({
  element: editorPlace,
  extensions: [StarterKit],
  // As JSON: parsing markup, even none, would need a Trusted Type.
  content: { type: 'doc', content: [{ type: 'paragraph' }] },
  injectCSS: false,
  editorProps: { attributes: { role: 'textbox', 'aria-multiline': 'true', 'aria-labelledby': 'comment' } },
});
const improvement = mountCounted(counted, words.improvement, 4000);

window.formState = () => ({
  achievements: achievements.value,
  improvement: improvement(),
  comment: editor.getJSON(),
  submitted,
});

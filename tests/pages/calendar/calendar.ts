import { Calendar } from '@fullcalendar/core';
import zhCn from '@fullcalendar/core/locales/zh-cn';
import timeGrid from '@fullcalendar/timegrid';
import {
  type DemoEvent,
  element,
  events,
  guestList,
  joinLink,
  manager,
  pageLanguage,
  timeLine,
} from '../shared/events';

/* A calendar like many: a day's grid of FullCalendar's own widgets, a popover on the event one opens. */

declare const trustedTypes: {
  createPolicy(name: string, rules: { createHTML(html: string): string }): unknown;
};
// FullCalendar sets markup as text; a page that enforces Trusted Types lets its own widget do so.
trustedTypes.createPolicy('default', { createHTML: (html) => html });

const language = pageLanguage();
const words = {
  'zh-CN': { title: '日历', details: '打开日程详情', close: '关闭' },
  en: { title: 'Calendar', details: 'Open event details', close: 'Close' },
}[language];

document.documentElement.lang = language;
document.title = words.title;
const grid = element('div');
document
  .getElementById('page')
  ?.append(
    element(
      'header',
      { class: 'top' },
      element('strong', {}, words.title),
      element('span', { class: 'account' }, `${manager.name} ${manager.email}`),
    ),
    element('main', {}, grid),
  );

let popover: HTMLElement | undefined;
let opener: HTMLElement | undefined;

function close(): void {
  popover?.remove();
  popover = undefined;
  opener?.focus();
}

function open(event: DemoEvent, from: HTMLElement): void {
  popover?.remove();
  opener = from;
  const button = element('button', { type: 'button', class: 'close', 'aria-label': words.close }, '×');
  button.addEventListener('click', close);
  popover = element(
    'div',
    { role: 'dialog', 'aria-labelledby': 'event-title', class: 'popover', tabindex: '-1' },
    element('h2', { id: 'event-title' }, event.title),
    element('p', { class: 'when' }, timeLine(event, language)),
    guestList(event, language),
    ...joinLink(event, language),
    element('p', {}, element('a', { href: `../event/?id=${event.id}&lang=${language}` }, words.details)),
    button,
  );
  document.body.append(popover);
  popover.focus();
}

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') close();
});

new Calendar(grid, {
  plugins: [timeGrid],
  locale: language === 'en' ? 'en' : zhCn,
  initialView: 'timeGridDay',
  headerToolbar: { start: 'title', end: 'today prev,next' },
  slotMinTime: '09:00',
  slotMaxTime: '18:00',
  height: 'auto',
  eventInteractive: true,
  events: events.map(({ id, title, start, end }) => ({ id, title, start, end })),
  eventClick({ event, el, jsEvent }) {
    jsEvent.preventDefault();
    const chosen = events.find(({ id }) => id === event.id);
    if (chosen) open(chosen, el);
  },
}).render();

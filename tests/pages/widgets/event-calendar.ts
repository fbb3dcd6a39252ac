import { createCalendar, TimeGrid } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import type { Widget } from './main';
import { day, meetings } from './words';

/** Grid only; the clicked entry itself holds the time in `<time datetime>`. */
export const show: Widget = (place, language) => {
  createCalendar(place, [TimeGrid], {
    view: 'timeGridDay',
    date: day,
    locale: language,
    slotMinTime: '08:00',
    events: meetings[language].map(({ id, title, start, end }) => ({ id, title, start, end })),
  });
};

import { Calendar } from '@fullcalendar/core';
import zhCn from '@fullcalendar/core/locales/zh-cn';
import timeGrid from '@fullcalendar/timegrid';
import type { Widget } from './main';
import { day, meetings } from './words';

/** Grid only; the clicked entry has its time, the column its day. */
export const show: Widget = (place, language) => {
  new Calendar(place, {
    plugins: [timeGrid],
    locale: language === 'en' ? 'en' : zhCn,
    initialView: 'timeGridWeek',
    initialDate: day,
    slotMinTime: '08:00',
    height: 700,
    events: meetings[language].map(({ id, title, start, end }) => ({ id, title, start, end })),
  }).render();
};

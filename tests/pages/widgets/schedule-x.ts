import 'temporal-polyfill/global';
import { createCalendar, createViewDay } from '@schedule-x/calendar';
import '@schedule-x/theme-default/dist/index.css';
import type { Widget } from './main';
import { day, meetings } from './words';

/** Grid only; the clicked entry has its title, time and people, the column its day. */
export const show: Widget = (place, language) => {
  const zone = Temporal.Now.timeZoneId();
  createCalendar({
    views: [createViewDay()],
    locale: language === 'en' ? 'en-US' : 'zh-CN',
    selectedDate: Temporal.PlainDate.from(day),
    timezone: zone as 'UTC',
    dayBoundaries: { start: '08:00', end: '18:00' },
    events: meetings[language].map(({ id, title, start, end, people }) => ({
      id,
      title,
      start: Temporal.PlainDateTime.from(start).toZonedDateTime(zone),
      end: Temporal.PlainDateTime.from(end).toZonedDateTime(zone),
      people: [...people],
    })),
  }).render(place);
};

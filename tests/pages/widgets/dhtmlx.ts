import { scheduler } from 'dhtmlx-scheduler';
import 'dhtmlx-scheduler/codebase/dhtmlxscheduler.css';
import type { Widget } from './main';
import { day, meetings, words } from './words';

/** Its own popup; guests as the application's template writes them into it. */
export const show: Widget = (place, language) => {
  scheduler.plugins({ quick_info: true });
  scheduler.i18n.setLocale(language === 'en' ? 'en' : 'cn');
  scheduler.config.first_hour = 8;
  scheduler.config.header = ['day', 'date'];
  scheduler.templates.quick_info_content = (_start: Date, _end: Date, event: { details?: string }) =>
    `<b>${words[language].guests}</b> <span>${event.details}</span>`;
  scheduler.init(place, new Date(`${day}T00:00`), 'day');
  scheduler.parse(
    meetings[language].map(({ id, title, start, end, people }) => ({
      id,
      text: title,
      start_date: new Date(start),
      end_date: new Date(end),
      details: people.join(', '),
    })),
  );
};

import moment from 'moment';
import 'moment/locale/zh-cn';
import { createElement } from 'react';
import { Calendar, momentLocalizer } from 'react-big-calendar';
import 'react-big-calendar/lib/css/react-big-calendar.css';
import { createRoot } from 'react-dom/client';
import type { Widget } from './main';
import { modal } from './popups';
import { day, meetings } from './words';

/** Grid only; the application opens a modal dialog. */
export const show: Widget = (place, language) => {
  moment.locale(language === 'en' ? 'en' : 'zh-cn');
  createRoot(place).render(
    createElement(Calendar, {
      localizer: momentLocalizer(moment),
      culture: language === 'en' ? 'en' : 'zh-cn',
      defaultView: 'week',
      defaultDate: new Date(`${day}T08:00`),
      scrollToTime: new Date(`${day}T08:00`),
      events: meetings[language].map(({ id, title, start, end }) => ({
        id,
        title,
        start: new Date(start),
        end: new Date(end),
      })),
      onSelectEvent: (event: object) => {
        const meeting = meetings[language].find(({ id }) => 'id' in event && event.id === id);
        if (meeting) modal(meeting, language);
      },
    }),
  );
};

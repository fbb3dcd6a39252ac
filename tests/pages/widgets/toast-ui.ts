import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/dist/toastui-calendar.css';
import type { Widget } from './main';
import { day, meetings, written } from './words';

/** Its own popup; in Chinese with the date as an application would write it there. */
export const show: Widget = (place, language) => {
  const calendar = new Calendar(place, {
    defaultView: 'day',
    usageStatistics: false,
    useDetailPopup: true,
    week: { hourStart: 8, hourEnd: 18, taskView: false, eventView: ['time'] },
    ...(language === 'zh-CN' && {
      template: {
        popupDetailDate: ({ id }) => {
          const meeting = meetings[language].find((it) => it.id === id);
          return meeting ? written(meeting, language) : '';
        },
      },
    }),
  });
  calendar.setDate(day);
  calendar.createEvents(
    meetings[language].map(({ id, title, start, end, people }) => ({
      id,
      calendarId: 'work',
      title,
      start,
      end,
      attendees: [...people],
      location: language === 'en' ? 'Berlin' : '三楼小会议室',
    })),
  );
};

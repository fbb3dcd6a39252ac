import { createApp, h } from 'vue';
import VueCal from 'vue-cal';
import 'vue-cal/dist/i18n/zh-cn.es.js';
import 'vue-cal/dist/vuecal.css';
import type { Widget } from './main';
import { card } from './popups';
import { day, meetings } from './words';

/** Grid only; the application opens a card without a heading. */
export const show: Widget = (place, language) => {
  createApp({
    render: () =>
      h(VueCal, {
        activeView: 'day',
        selectedDate: day,
        timeFrom: 8 * 60,
        timeTo: 18 * 60,
        locale: language === 'en' ? 'en' : 'zh-cn',
        events: meetings[language].map(({ id, title, start, end }) => ({
          id,
          title,
          start: new Date(start),
          end: new Date(end),
        })),
        onEventClick: (event: { id: string }) => {
          const meeting = meetings[language].find(({ id }) => id === event.id);
          if (meeting) card(meeting, language);
        },
      }),
  }).mount(place);
};

import { DayPilot } from '@daypilot/daypilot-lite-javascript';
import type { Widget } from './main';
import { popover } from './popups';
import { day, meetings } from './words';

/** Grid only; the application opens a popover without a role. */
export const show: Widget = (place, language) => {
  const calendar = new DayPilot.Calendar(place, {
    viewType: 'Day',
    startDate: day,
    locale: language === 'en' ? 'en-us' : 'zh-cn',
    events: meetings[language].map(({ id, title, start, end }) => ({ id, text: title, start, end })),
    onEventClicked: ({ e }: { e: { id(): string | number } }) => {
      const meeting = meetings[language].find(({ id }) => id === e.id());
      if (meeting) popover(meeting, language);
    },
  });
  calendar.init();
};

import { shortDay, wholeDay } from '@/utils/locale/format';
import type { Day } from '@/utils/meeting/day';
import { dayFrom, dayOf, type IsoDay, startOf } from '@/utils/meeting/iso-day';
import { useServices } from '../panel/services';
import { useLanguage } from '../words';

export interface Days {
  readonly today: IsoDay;
  /** "Fri, 4 Dec", with the year where it is another than this one. */
  said(day: IsoDay): string;
}

/** Today where the manager is, and days in the language of this window. */
export function useDays(): Days {
  const language = useLanguage();
  const { now } = useServices();
  const today = dayOf(now());
  return {
    today,
    said: (day) => (day.slice(0, 4) === today.slice(0, 4) ? shortDay : wholeDay)(startOf(day), language),
  };
}

/** The day on which a text was read: its words count from there. */
export function dayAsRead(moment: number): Day {
  return dayFrom(dayOf(moment)) as Day;
}

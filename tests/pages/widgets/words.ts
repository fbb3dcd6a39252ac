/** The meeting that every widget shows, with two others around it. All people are invented. */
export interface Meeting {
  readonly id: string;
  readonly title: string;
  /** Local times, ISO 8601 without a zone. */
  readonly start: string;
  readonly end: string;
  readonly people: readonly string[];
}

export type WidgetLanguage = 'en' | 'zh-CN';

export const day = '2026-09-28';

const at = (time: string) => `${day}T${time}:00`;

export const meetings: Record<WidgetLanguage, readonly Meeting[]> = {
  en: [
    { id: '1', title: 'Stand-up', start: at('09:00'), end: at('09:30'), people: ['Zoë Brown', 'Bo Lee'] },
    {
      id: '2',
      title: 'Performance review: Lin Wei',
      start: at('10:30'),
      end: at('11:15'),
      people: ['Ana Manager', 'Lin Wei'],
    },
    { id: '3', title: '1:1 Bo', start: at('14:00'), end: at('15:00'), people: ['Ana Manager', 'Bo Lee'] },
  ],
  'zh-CN': [
    { id: '1', title: '晨会', start: at('09:00'), end: at('09:30'), people: ['李薇', '王磊'] },
    { id: '2', title: '绩效面谈：林伟', start: at('10:30'), end: at('11:15'), people: ['陈晨', '林伟'] },
    { id: '3', title: '一对一 王磊', start: at('14:00'), end: at('15:00'), people: ['陈晨', '王磊'] },
  ],
};

/** The one that is clicked. */
export const clicked = '2';

export const words = {
  en: { starts: 'Starts', ends: 'Ends', guests: 'Guests', details: 'Event details', close: 'Close' },
  'zh-CN': { starts: '开始时间', ends: '结束时间', guests: '参与者', details: '日程详情', close: '关闭' },
} as const;

/** When a meeting is, as the browser writes it in the page's language. */
export function written({ start, end }: Meeting, language: WidgetLanguage): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' }).formatRange(
    new Date(start),
    new Date(end),
  );
}

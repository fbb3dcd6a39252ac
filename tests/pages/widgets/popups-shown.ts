/** What each widget opens after a press on an entry; nothing: the entry itself is all there is. */
export const popupOf = {
  'toast-ui': '.toastui-calendar-popup-container',
  dhtmlx: '.dhx_cal_quick_info',
  daypilot: '.floating',
  'vue-cal': '.floating',
  'react-big-calendar': 'dialog',
  fullcalendar: undefined,
  'schedule-x': undefined,
  'event-calendar': undefined,
} as const;

export type WidgetName = keyof typeof popupOf;
export const widgetNames = Object.keys(popupOf) as WidgetName[];

/** Under a modal dialog nothing else of the page takes a press, nor does anything of ours. */
export const isModal = (widget: WidgetName): boolean => popupOf[widget] === 'dialog';

import type { WidgetLanguage } from './words';

/** Shows a widget in an element, in a language. */
export type Widget = (place: HTMLElement, language: WidgetLanguage) => void;

const widgets: Record<string, () => Promise<{ show: Widget }>> = {
  daypilot: () => import('./daypilot'),
  dhtmlx: () => import('./dhtmlx'),
  'event-calendar': () => import('./event-calendar'),
  fullcalendar: () => import('./fullcalendar'),
  'react-big-calendar': () => import('./react-big-calendar'),
  'schedule-x': () => import('./schedule-x'),
  'toast-ui': () => import('./toast-ui'),
  'vue-cal': () => import('./vue-cal'),
};

const asked = new URLSearchParams(location.search);
const language: WidgetLanguage = asked.get('lang') === 'en' ? 'en' : 'zh-CN';
document.documentElement.lang = language;
const place = document.getElementById('widget');
const widget = await widgets[asked.get('widget') ?? '']?.();
if (place) widget?.show(place, language);

import type { EventReading } from '../../meeting/reading';
import type { Page, Site } from '../site';
import { tidy } from '../visible-text';
import { eventOn } from './event-on-page';

/*
 * Zoom in the browser, once in the call: `.meeting-app`, in the page or in its frame `#webclient`, as
 * attested in 2026 by bots and extensions in use. It shows neither times nor, where attested, people.
 */
const meeting = /^\/wc\/(?:join\/)?(\d{9,11})(?:\/|$)/;

function inCall({ document }: Page): boolean {
  const frame = document.querySelector<HTMLIFrameElement>('iframe#webclient');
  // The frame has the page's origin; of any other the document is null.
  return [document, frame?.contentDocument].some((it) => it?.querySelector('.meeting-app'));
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const zoomExamples = [
  'https://app.zoom.us/wc/12345678901/join',
  'https://app.zoom.us/wc/join/12345678901',
  'https://us02web.zoom.us/wc/123456789/start',
];

export const zoom: Site<EventReading> = {
  id: 'zoom',
  isHere: ({ protocol, host, pathname }) =>
    protocol === 'https:' && /(^|\.)zoom\.us$/.test(host) && meeting.test(pathname),
  surface: (page) => (inCall(page) ? page.document.body : undefined),
  read(_, page) {
    const number = meeting.exec(page.url.pathname)?.[1];
    const title = tidy(page.document.title.slice(0, 300)).replace(/\s[-|–]\sZoom$/, '');
    return eventOn('zoom', page, {
      title: /^Zoom\b/.test(title) ? number : title,
      link: number && `https://zoom.us/j/${number}`,
      call: true,
    });
  },
};

import type { EventReading, Miss } from '../../meeting/reading';
import type { Page, Site } from '../site';
import { tidy, visibleText } from '../visible-text';
import { eventOn } from './event-on-page';

/*
 * Tencent Meeting's page of one meeting, and its join page. Attested (greasyfork 528517): the form's texts,
 * of which the fourth is the start and the fifth the end. That the first is the subject is a guess; people
 * are not attested.
 */
const details = '/user-center/user-meeting-list/detailed-meeting-info';
const join = /^\/dm\/\w+$/;
const texts = '.met-form__item .met-form__text';
/** `2026年09月28日 10:30`; any order that begins with the year is clear. */
const moment = /^\d{4}\D\d{1,2}\D\d{1,2}\D{1,3}\d{1,2}:\d\d/;
const invitation = /https:\/\/(?:meeting\.tencent|voovmeeting)\.com\/dm\/\w+/;

function readDetails(surface: Element, page: Page): EventReading | Miss {
  const [subject = '', , , start = '', end = '', ...rest] = [...surface.querySelectorAll(texts)]
    .slice(0, 30)
    .map(visibleText);
  if (!moment.test(start) || !moment.test(end) || moment.test(subject)) {
    return { miss: 'tencent: no times where they used to be' };
  }
  return eventOn('tencent', page, {
    title: subject,
    when: `${start} - ${end}`,
    link: invitation.exec(rest.join(' '))?.[0],
  });
}

/** Addresses it serves; tested as addresses that no other site serves. Apart, so that no page carries them. */
export const tencentExamples = [
  'https://meeting.tencent.com/user-center/user-meeting-list/detailed-meeting-info',
  'https://meeting.tencent.com/dm/AbCdEf123456',
  'https://voovmeeting.com/dm/AbCdEf123456',
];

export const tencent: Site<EventReading> = {
  id: 'tencent',
  isHere: ({ protocol, host, pathname }) =>
    protocol === 'https:' &&
    /^(meeting\.tencent|voovmeeting)\.com$/.test(host) &&
    (pathname === details || join.test(pathname)),
  surface: ({ document, url }) =>
    join.test(url.pathname) || document.querySelector(texts) ? document.body : undefined,
  read: (surface, page) =>
    join.test(page.url.pathname)
      ? eventOn('tencent', page, {
          title: tidy(page.document.title.slice(0, 300)),
          link: page.url.origin + page.url.pathname,
          call: true,
        })
      : readDetails(surface, page),
};

import { element } from '../shared/events';
import { type Meeting, type WidgetLanguage, words, written } from './words';

/*
 * What applications put over a grid that has no popup of its own: three kinds, none with addresses.
 */

type Popup = (meeting: Meeting, language: WidgetLanguage) => void;

/** A popover without a role: heading, time range, names separated by commas after a label. */
export const popover: Popup = (meeting, language) => {
  document.body.append(
    element(
      'div',
      { class: 'floating' },
      element('h3', {}, meeting.title),
      element('div', {}, written(meeting, language)),
      element(
        'div',
        {},
        element('b', {}, words[language].guests),
        element('span', {}, meeting.people.join(', ')),
      ),
      element('button', { type: 'button' }, words[language].close),
    ),
  );
};

/** A modal dialog headed "Event details", with start and end in labelled blocks and pictured guests. */
export const modal: Popup = (meeting, language) => {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  const row = (label: string, text: string) =>
    element('div', {}, element('label', {}, label), element('p', {}, text));
  const dialog = element(
    'dialog',
    { 'aria-labelledby': 'details' },
    element('h2', { id: 'details' }, words[language].details),
    element('p', { class: 'name' }, meeting.title),
    row(words[language].starts, format.format(new Date(meeting.start))),
    row(words[language].ends, format.format(new Date(meeting.end))),
    element(
      'ul',
      {},
      ...meeting.people.map((name) =>
        element(
          'li',
          {},
          element('span', { class: 'avatar', 'aria-hidden': 'true' }, name.slice(0, 1)),
          element('span', {}, name),
        ),
      ),
    ),
    element('button', { type: 'button' }, words[language].close),
  );
  document.body.append(dialog);
  dialog.showModal();
};

/** A card without heading or role in which only the size of the letters tells the title. */
export const card: Popup = (meeting, language) => {
  const [date, time] = [{ dateStyle: 'long' }, { timeStyle: 'short' }] as const;
  const format = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options);
  document.body.append(
    element(
      'div',
      { class: 'floating' },
      element('span', {}, format(date).format(new Date(meeting.start))),
      element('div', { class: 'name' }, meeting.title),
      element(
        'div',
        {},
        format(time).format(new Date(meeting.start)),
        element('span', {}, ' – '),
        format(time).format(new Date(meeting.end)),
      ),
      element(
        'div',
        { class: 'attendees' },
        ...meeting.people.map((name) => element('div', { class: 'attendee' }, name)),
      ),
      element('button', { type: 'button' }, '×'),
    ),
  );
};

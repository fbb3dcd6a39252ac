import { element, events, guestList, joinLink, pageLanguage, timeLine } from '../shared/events';

/* An event's own page. It states the event for machines, as invitation pages do. */
const language = pageLanguage();
document.documentElement.lang = language;
const event = events.find(({ id }) => id === new URLSearchParams(location.search).get('id')) ?? events[0];

if (event) {
  document.title = event.title;
  const stated = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.title,
    startDate: event.start.toISOString(),
    endDate: event.end.toISOString(),
    attendee: event.guests.map(({ name, email }) => ({ '@type': 'Person', name, email })),
  };
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  // A text node: setting a script's text would need a Trusted Type.
  data.append(JSON.stringify(stated));
  document.head.append(data);
  document
    .getElementById('page')
    ?.append(
      element(
        'main',
        {},
        element('h1', {}, event.title),
        element('p', { class: 'when' }, timeLine(event, language)),
        guestList(event, language),
        ...joinLink(event, language),
      ),
    );
}

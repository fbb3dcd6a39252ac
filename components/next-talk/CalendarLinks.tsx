import { upcomingWords } from '@/utils/locale/areas/upcoming';
import { type Calendar, calendarLink, calendars, type Invitation } from '@/utils/next-talk/calendar-links';
import { LeavingLink } from '../cover/LeavingLink';
import { useWordsOf } from '../words';

/** Links that open a calendar's own form, filled. Which of them hold less than what is shown is said. */
export function CalendarLinks({ event }: { event: Invitation }) {
  const upcoming = useWordsOf(upcomingWords);
  const links = calendars.map((calendar) => ({ calendar, ...calendarLink(calendar, event) }));
  const names = (held: 'cut' | 'none') =>
    links
      .filter(({ agenda }) => agenda === held)
      .map(({ calendar }: { calendar: Calendar }) => upcoming.calendar[calendar])
      .join(upcoming.and);
  return (
    <div class="calendar-links">
      <p class="small" id="calendar-links">
        {upcoming.links}
      </p>
      <ul aria-labelledby="calendar-links">
        {links.map(({ calendar, href }) => (
          <li key={calendar}>
            <LeavingLink href={href} bare={new URL('/', href).href}>
              {upcoming.calendar[calendar]}
            </LeavingLink>
          </li>
        ))}
      </ul>
      <p class="small">{upcoming.linkLeaves}</p>
      <div class="small" role="status">
        {names('cut') && <p>{upcoming.cut(names('cut'))}</p>}
        {names('none') && <p>{upcoming.without(names('none'))}</p>}
      </div>
    </div>
  );
}

import { homeWords } from '@/utils/locale/areas/home';
import { useWordsOf } from '../../words';
import { hashOf } from '../route';

/** Before there is anything: the first thing to do. */
export function EmptyToday() {
  const home = useWordsOf(homeWords);
  return (
    <section class="empty">
      <h3>{home.today.emptyHeading}</h3>
      <ol>
        <li>{home.today.emptyCalendar}</li>
        <li>{home.today.emptyTab}</li>
        <li>{home.today.emptyNotes}</li>
      </ol>
      <p class="small">
        <a href={hashOf({ place: 'people' })}>{home.today.emptyByHand}</a>
      </p>
    </section>
  );
}

import { pointsWords } from '@/utils/locale/areas/points';
import type { Day } from '@/utils/meeting/day';
import { dayFrom } from '@/utils/meeting/iso-day';
import type { Note } from '@/utils/notes/note';
import { missingOf, smart, smartLetters } from '@/utils/notes/smart';
import { useWordsOf } from '../words';
import { useDays } from './useDays';

function useSmart(note: Note) {
  const { today } = useDays();
  return smart(note, dayFrom(today) as Day);
}

/** The five letters, those lit that a goal meets. */
export function SmartLetters({ note }: { note: Note }) {
  const points = useWordsOf(pointsWords);
  const met = useSmart(note);
  return (
    <ul class="smart">
      {smartLetters.map((letter) => {
        const said = met[letter] ? points.goal.met(points.goal.letters[letter]) : points.goal.missing[letter];
        return (
          <li key={letter} class={met[letter] ? 'met' : ''} title={said}>
            <span aria-hidden="true">{letter}</span>
            <span class="hidden">{said}</span>
          </li>
        );
      })}
    </ul>
  );
}

/** What could still be said of a goal. */
export function SmartHints({ note }: { note: Note }) {
  const points = useWordsOf(pointsWords);
  const missing = missingOf(useSmart(note));
  if (missing.length === 0) return <p class="small">{points.goal.whole}</p>;
  return (
    <div class="small">
      <p>{points.goal.hint}</p>
      <ul class="hints-list">
        {missing.map((letter) => (
          <li key={letter}>{points.goal.missing[letter]}</li>
        ))}
      </ul>
    </div>
  );
}

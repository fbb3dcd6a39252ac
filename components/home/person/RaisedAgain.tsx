import { useMemo } from 'preact/hooks';
import { peopleWords } from '@/utils/locale/areas/people';
import type { Note } from '@/utils/notes/note';
import { recurring } from '@/utils/people/recurring';
import { useShown } from '../../cover/shown';
import { useWordsOf } from '../../words';
import { hashOf } from '../route';

interface Props {
  readonly notes: readonly Note[];
  readonly personId: string;
}

/** Points to improve that came up in several conversations. */
export function RaisedAgain({ notes, personId }: Props) {
  const people = useWordsOf(peopleWords);
  const shown = useShown();
  const points = useMemo(() => recurring(notes), [notes]);
  if (points.length === 0) return null;
  return (
    <section>
      <h3 class="heading">{people.recurring.heading}</h3>
      <p class="small">{people.recurring.explain}</p>
      <ul class="recurring">
        {points.map((point) => (
          <li key={point.notes[0]?.id}>
            <span class="chip">
              {people.recurring.times(new Set(point.notes.map((it) => it.conversationId)).size)}
            </span>
            <ul>
              {point.notes.map((note) => (
                <li key={note.id}>
                  <a href={hashOf({ place: 'person', id: personId, at: note.id })}>{shown.note(note)}</a>{' '}
                  <time class="small" dateTime={new Date(note.at).toISOString()}>
                    {people.goals.day(note.at)}
                  </time>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

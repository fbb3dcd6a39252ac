import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { homeWords } from '@/utils/locale/areas/home';
import { startOf } from '@/utils/meeting/iso-day';
import type { Note } from '@/utils/notes/note';
import { mostCounted } from '@/utils/search/scan';
import type { Found, Findings as Group } from '@/utils/session/record-search';
import { useShown } from '../../cover/shown';
import { useWords, useWordsOf } from '../../words';
import { PersonLink } from '../PersonLink';
import { hashOf } from '../route';
import { useHome } from '../services';
import type { Readiness } from './useFindings';

interface SectionProps<Row> {
  readonly heading: string;
  readonly group: Group<Row>;
  /** Not all is read: how many there are is not known yet. */
  readonly isReading: boolean;
  draw(row: Row): ComponentChildren;
}

function Section<Row extends { readonly id: string }>({
  heading,
  group,
  isReading,
  draw,
}: SectionProps<Row>) {
  const home = useWordsOf(homeWords);
  if (group.count === 0) return null;
  return (
    <section>
      <h3 class="heading">
        {heading}{' '}
        {!isReading && (
          <span>{home.search.ofAll(group.rows.length, group.count, group.count >= mostCounted)}</span>
        )}
      </h3>
      <ul class="findings">
        {group.rows.map((row) => (
          <li key={row.id}>{draw(row)}</li>
        ))}
      </ul>
    </section>
  );
}

function NoteHit({ note }: { note: Note }) {
  const words = useWords();
  const home = useWordsOf(homeWords);
  const { search } = useHome();
  const conversation = search.conversation(note.conversationId);
  const person = search.person(conversation?.personId);
  const shown = useShown();
  const text = shown.note(note);
  return (
    <>
      {person ? (
        <a href={hashOf({ place: 'person', id: person.id, at: note.id })}>{text}</a>
      ) : (
        <span>{text}</span>
      )}
      <span class="small">
        {[words.noteKind[note.kind], person && shown.name(person, person.id), home.today.at(note.at)]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </>
  );
}

interface Props {
  readonly found: Found | undefined;
  readonly readiness: Readiness;
  /** A link was followed, also one to where this page is already. */
  onFollow(): void;
}

/** What was found, in place of the page. */
export function Findings({ found, readiness, onFollow }: Props) {
  const words = useWords();
  const home = useWordsOf(homeWords);
  const { search } = useHome();
  const shown = useShown();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ target }: Event) => target instanceof Element && target.closest('a') && onFollow();
    const links = list.current;
    links?.addEventListener('click', follow);
    return () => links?.removeEventListener('click', follow);
  }, [onFollow]);
  const total = found
    ? found.people.count + found.conversations.count + found.notes.count + found.evidence.count
    : 0;
  const nameOf = (personId: string) => {
    const person = search.person(personId);
    return person && shown.name(person, personId);
  };
  const isReading = readiness !== 'ready';
  const counted = found && !isReading && home.search.heading(total, total >= mostCounted);
  const said = readiness === 'failed' ? home.search.failed : counted;
  return (
    <div class="found" ref={list}>
      <h2 class="place-heading">
        <span role="status">{said || home.search.loading}</span>
      </h2>
      {found && !isReading && total === 0 && <p>{home.search.none}</p>}
      {found && (
        <>
          <Section
            heading={home.search.people}
            group={found.people}
            isReading={isReading}
            draw={(person) => <PersonLink person={person} />}
          />
          <Section
            heading={home.search.conversations}
            group={found.conversations}
            isReading={isReading}
            draw={({ id, personId, kind, meeting }) => (
              <>
                <PersonLink person={search.person(personId)} at={id} />
                <span class="small">
                  {words.kind[kind]} · {home.today.at(meeting.start)}
                </span>
              </>
            )}
          />
          <Section
            heading={home.search.notes}
            group={found.notes}
            isReading={isReading}
            draw={(note) => <NoteHit note={note} />}
          />
          <Section
            heading={home.search.evidence}
            group={found.evidence}
            isReading={isReading}
            draw={({ quote, on, personId }) => (
              <>
                <a
                  href={personId ? hashOf({ place: 'person', id: personId }) : hashOf({ place: 'evidence' })}
                >
                  {shown.text(quote)}
                </a>
                <span class="small">
                  {[nameOf(personId), home.search.day(startOf(on))].filter(Boolean).join(' · ')}
                </span>
              </>
            )}
          />
        </>
      )}
    </div>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { peopleWords } from '@/utils/locale/areas/people';
import type { Note } from '@/utils/notes/note';
import { isToCome } from '@/utils/people/timeline';
import type { PersonPage, PersonWhole } from '@/utils/session/person';
import { useWords, useWordsOf } from '../../words';
import { useHome } from '../services';
import { ConversationNotes } from './ConversationNotes';

interface RowProps {
  readonly conversation: Conversation;
  readonly open: boolean;
  readonly notes: readonly Note[] | undefined;
  /** A note in it that is to be seen. */
  readonly noteId: string | undefined;
  onToggle(): void;
}

function Row({ conversation, open, notes, noteId, onToggle }: RowProps) {
  const words = useWords();
  const people = useWordsOf(peopleWords);
  const { now, goOn } = useHome();
  const [failed, setFailed] = useState(false);
  const { id, kind, stage, meeting, finishedAt } = conversation;
  const reached = () => {
    if (finishedAt !== undefined) return people.page.finished;
    return isToCome(conversation, now()) && stage === 'preparation'
      ? people.page.toCome
      : people.page.upTo(words.stage[stage]);
  };
  return (
    <li class="conversation">
      <button type="button" aria-expanded={open} aria-controls={`notes-${id}`} onClick={onToggle}>
        <b>{words.kind[kind]}</b>
        <time class="small" dateTime={new Date(meeting.start).toISOString()}>
          {people.list.day(meeting.start)}
        </time>
        <span class="small">{reached()}</span>
      </button>
      <div id={`notes-${id}`} hidden={!open}>
        {open && (
          <>
            <ConversationNotes conversationId={id} known={notes} noteId={noteId} />
            <button
              type="button"
              class="link"
              onClick={() => void goOn(conversation).then((done) => setFailed(!done))}
            >
              {people.page.continue}
            </button>
            <p role="alert" class="small">
              {failed && people.page.continueFailed}
            </p>
          </>
        )}
      </div>
    </li>
  );
}

interface Props {
  readonly page: PersonPage;
  readonly whole: PersonWhole | undefined;
  /** The conversation, or the note, that is to be seen. */
  readonly at: string | undefined;
}

/** All conversations with somebody, the newest first; each opens in its place. */
export function Conversations({ page, whole, at }: Props) {
  const people = useWordsOf(peopleWords);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [all, setAll] = useState(false);
  /** The conversation that the address means, or that has the note it means. */
  const meant = useMemo(() => {
    if (at === undefined) return undefined;
    if (page.conversations.some(({ id }) => id === at)) return at;
    const holding = [...(whole?.notes ?? [])].find(
      ([id, notes]) => id === at || notes.some((it) => it.id === at),
    );
    return holding?.[0];
  }, [at, page, whole]);
  useEffect(() => {
    if (meant) setOpened((before) => new Set([...before, meant]));
  }, [meant]);

  const isOlder = meant !== undefined && !page.conversations.some(({ id }) => id === meant);
  const shown = (all || isOlder) && whole ? whole.conversations : page.conversations;
  const toggle = (id: string) =>
    setOpened((before) => new Set(before.has(id) ? [...before].filter((it) => it !== id) : [...before, id]));
  return (
    <section class="conversations">
      <h3 class="heading">{people.page.conversations}</h3>
      {page.count === 0 && <p class="small">{people.page.noTalks}</p>}
      <ul>
        {shown.map((conversation) => (
          <Row
            key={conversation.id}
            conversation={conversation}
            open={opened.has(conversation.id)}
            notes={whole?.notes.get(conversation.id)}
            noteId={conversation.id === meant ? at : undefined}
            onToggle={() => toggle(conversation.id)}
          />
        ))}
      </ul>
      {shown.length < page.count && (
        <button type="button" class="link" disabled={!whole} onClick={() => setAll(true)}>
          {people.page.all(page.count)}
        </button>
      )}
    </section>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { stages } from '@/utils/guide/stages';
import { homeWords } from '@/utils/locale/areas/home';
import { peopleWords } from '@/utils/locale/areas/people';
import { inOrder, inStage, type Note } from '@/utils/notes/note';
import { prefixes } from '@/utils/notes/prefix';
import { useShown } from '../../cover/shown';
import { useWords, useWordsOf } from '../../words';
import { useHome } from '../services';

interface Props {
  readonly conversationId: string;
  /** Its notes where they are read already; else they are read now. */
  readonly known: readonly Note[] | undefined;
  /** The note that is to be seen. */
  readonly noteId: string | undefined;
}

/** What was noted in a conversation, stage by stage, to be read. */
export function ConversationNotes({ conversationId, known, noteId }: Props) {
  const words = useWords();
  const home = useWordsOf(homeWords);
  const people = useWordsOf(peopleWords);
  const services = useHome();
  const shown = useShown();
  const [read, setRead] = useState<readonly Note[]>();
  const [failed, setFailed] = useState(false);
  const meant = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (known) return;
    let wanted = true;
    services.notes(conversationId).then(
      (found) => wanted && setRead(found),
      () => wanted && setFailed(true),
    );
    return () => {
      wanted = false;
    };
  }, [services, conversationId, known]);
  const found = known ?? read;
  const notes = useMemo(() => found && inOrder(found), [found]);
  useEffect(() => {
    if (notes && noteId) meant.current?.scrollIntoView({ block: 'center' });
  }, [notes, noteId]);

  if (!notes) return <div role="alert">{failed && <p class="notice warn">{home.trouble.refused}</p>}</div>;
  if (notes.length === 0) return <p class="small">{people.page.noNotes}</p>;
  const noted = stages.filter((stage) => inStage(notes, stage).length > 0);
  return (
    <>
      {noted.map((stage) => (
        <section key={stage}>
          <h4 class="small">{words.stage[stage]}</h4>
          <ul class="read-notes">
            {inStage(notes, stage).map((note) => (
              <li
                key={note.id}
                ref={note.id === noteId ? meant : null}
                class={`${note.kind}${note.id === noteId ? ' meant' : ''}`}
              >
                <span class="sign" title={words.noteKindMeaning[note.kind]} aria-hidden="true">
                  {[...prefixes[note.kind]][0]}
                </span>
                <p>
                  <span class="hidden">{words.labelled(words.noteKind[note.kind], '')}</span>
                  {shown.note(note)}
                  {note.kind === 'private' && <span class="chip">{words.noteKind.private}</span>}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

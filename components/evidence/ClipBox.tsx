import { useEffect, useRef, useState } from 'preact/hooks';
import type { Evidence } from '@/utils/evidence/evidence';
import { isShortened, quoteOf } from '@/utils/evidence/quote';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import type { ClipOutcome, ClipRefusal } from '@/utils/messages/clip-outcome';
import type { PageSelection } from '@/utils/messages/page-selection';
import type { PersonRecord } from '@/utils/people/person-record';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';
import { PersonSelect } from './PersonSelect';

/** How a clip went, as the popup speaks of it. */
type Told = { readonly kept: Evidence; readonly again: boolean } | { readonly refused: ClipRefusal };

export interface ClipServices {
  /** Those spoken with last first. */
  readonly people: readonly PersonRecord[];
  /** How the last clip in this tab went, if that was not long ago. */
  readonly last: ClipOutcome | undefined;
  /** What is selected in the page; undefined where no extension may read. */
  read(): Promise<PageSelection | undefined>;
  keep(personId: string): Promise<ClipOutcome>;
  find(id: string): Promise<Evidence | undefined>;
  assign(id: string, personId: string): Promise<Evidence | undefined>;
  /** Takes it back, and speaks no more of it. */
  takeBack(id: string): Promise<void>;
  /** The place of all evidence. */
  openEvidence(): void;
}

/** In the popup: what was just kept, with the way back; else the page's selection, to be kept. */
export function ClipBox(services: ClipServices) {
  const words = useWords();
  const evidence = useWordsOf(evidenceWords);
  const { people, last, read, keep, find, assign, takeBack, openEvidence } = services;
  const [told, setTold] = useState<Told>();
  const [failed, setFailed] = useState(false);
  const [selected, setSelected] = useState('');
  const [personId, setPersonId] = useState('');
  const undo = useRef<HTMLButtonElement>(null);
  const { text } = useShown();

  const tell = async (outcome: ClipOutcome | undefined): Promise<void> => {
    if (!outcome) return;
    if ('refused' in outcome) return setTold(outcome);
    const kept = await find(outcome.kept);
    if (kept) setTold({ kept, again: outcome.again });
  };
  /** What could not be done is said, and shown as it was: also in a select that was changed. */
  const attempt = (work: Promise<void>): Promise<void> =>
    work.then(
      () => setFailed(false),
      () => {
        setFailed(true);
        setTold((it) => it && { ...it });
      },
    );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, as the popup opens
  useEffect(() => {
    void attempt(tell(last));
    void read().then((selection) => setSelected(quoteOf(selection?.text ?? '')));
  }, []);

  const kept = told && 'kept' in told ? told.kept : undefined;
  const offered = selected && selected !== kept?.quote ? selected : '';
  return (
    <section class="clip-box" aria-label={evidence.clip.keep} hidden={!told && !offered && !failed}>
      <div role="status">
        {failed && <p class="notice warn">{words.trouble.notDone}</p>}
        {told && 'refused' in told && <p class="notice warn">{evidence.clip.refused[told.refused]}</p>}
        {told && 'kept' in told && (
          <p class="small">
            <b>{told.again ? evidence.clip.again : evidence.clip.kept}</b>{' '}
            {isShortened(told.kept.quote) && evidence.clip.shortened}
          </p>
        )}
      </div>
      {kept && (
        <>
          <blockquote dir="auto">{text(kept.quote)}</blockquote>
          <PersonSelect
            label={evidence.field.person}
            people={people}
            value={kept.personId}
            nobody={evidence.field.nobody}
            onChoose={(chosen) =>
              void attempt(assign(kept.id, chosen).then((it) => setTold(it && { kept: it, again: false })))
            }
          />
          <p class="row-links">
            <button
              ref={undo}
              type="button"
              class="link small"
              onClick={() => void attempt(takeBack(kept.id).then(() => setTold(undefined)))}
            >
              {words.undo}
            </button>
            <button type="button" class="link small" onClick={openEvidence}>
              {evidence.clip.all}
            </button>
          </p>
        </>
      )}
      {told && 'refused' in told && (
        <p class="row-links">
          <button type="button" class="link small" onClick={openEvidence}>
            {evidence.clip.byHand}
          </button>
        </p>
      )}
      {offered && (
        <>
          <blockquote dir="auto">{text(offered)}</blockquote>
          <PersonSelect
            label={evidence.field.person}
            people={people}
            value={personId}
            nobody={evidence.field.nobody}
            onChoose={setPersonId}
          />
          <button
            type="button"
            class="button"
            onClick={() => void attempt(keep(personId).then(tell)).then(() => undo.current?.focus())}
          >
            {evidence.clip.selection}
          </button>
        </>
      )}
    </section>
  );
}

import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import type { Evidence } from '@/utils/evidence/evidence';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { useShown } from '../cover/shown';
import { useWordsOf } from '../words';
import { EvidenceRow } from './EvidenceRow';
import { nameIn } from './PersonSelect';
import { useEvidence } from './services';

/** So many people have a key of their own. */
const most = 5;

const rowsOf = (list: HTMLElement | null) => [...(list?.children ?? [])] as HTMLElement[];
const firstButton = (row: HTMLElement | undefined) =>
  row?.querySelector<HTMLElement>('.whose button') ?? row?.querySelector<HTMLElement>('.edit');

/** What is kept for nobody yet: one press, or one key, says whose it is. */
export function Inbox({ without }: { without: string }) {
  const evidence = useWordsOf(evidenceWords);
  const { live } = useEvidence();
  const people = useStore(live.$people);
  const shown = useShown();
  const kept = useStore(live.$inbox);
  const waiting = kept?.filter(({ id }) => id !== without);
  const quick = people.slice(0, most);
  const list = useRef<HTMLUListElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  /** Ids of those on their way to the disk: what is pressed meanwhile is for the others. */
  const going = useRef(new Set<string>());

  const assign = async (it: Evidence, personId: string) => {
    if (going.current.has(it.id)) return;
    going.current.add(it.id);
    // At once: the next key is for the next one.
    const rows = rowsOf(list.current);
    const at = waiting?.indexOf(it) ?? 0;
    const isLeft = (_: HTMLElement, row: number) => !going.current.has(waiting?.[row]?.id ?? '');
    const next = rows.slice(at + 1).find((row, past) => isLeft(row, at + 1 + past)) ?? rows.findLast(isLeft);
    (firstButton(next) ?? heading.current)?.focus();
    await live.assign(it, personId);
    going.current.delete(it.id);
  };
  const onKey = (it: Evidence) => (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if ((event.target as HTMLElement).matches('input, select, textarea')) return;
    // Held, a key would give away one after the other.
    if (event.repeat && /^(?:\d|Enter| )$/.test(event.key)) return event.preventDefault();
    const person = quick[Number(event.key) - 1];
    if (person) void assign(it, person.id);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) firstButton(rowsOf(list.current)[(waiting?.indexOf(it) ?? 0) + step])?.focus();
    if (person || step) event.preventDefault();
  };

  if (!waiting) return null;
  return (
    <section aria-labelledby="inbox">
      <h2 id="inbox" ref={heading} tabIndex={-1}>
        {evidence.inbox.heading} <span class="small">{waiting.length || ''}</span>
      </h2>
      {waiting.length === 0 ? (
        <div class="small">
          <p>{evidence.inbox.empty}</p>
          <p>{evidence.inbox.how}</p>
        </div>
      ) : (
        <>
          {quick.length > 0 && (
            <p class="small">
              {quick.length > 1 ? evidence.inbox.keys(quick.length) : evidence.inbox.oneKey}
            </p>
          )}
          <ul class="evidence-list" ref={list}>
            {waiting.map((it) => (
              <EvidenceRow key={it.id} piece={it} people={people} onKey={onKey(it)}>
                {people.length > 0 && (
                  <fieldset class="whose">
                    <legend class="hidden">
                      {evidence.inbox.whose} {shown.text(it.quote)}
                    </legend>
                    {quick.map((person, at) => (
                      <button
                        key={person.id}
                        type="button"
                        aria-keyshortcuts={`${at + 1}`}
                        onClick={() => void assign(it, person.id)}
                      >
                        <span class="digit" aria-hidden="true">
                          {at + 1}
                        </span>{' '}
                        {nameIn(people, person, shown, evidence)}
                      </button>
                    ))}
                    {people.length > most && (
                      <select
                        aria-label={evidence.inbox.other}
                        value=""
                        onChange={(event) => void assign(it, event.currentTarget.value)}
                      >
                        <option value="">{evidence.inbox.other}</option>
                        {people.slice(most).map((person) => (
                          <option key={person.id} value={person.id}>
                            {nameIn(people, person, shown, evidence)}
                          </option>
                        ))}
                      </select>
                    )}
                  </fieldset>
                )}
              </EvidenceRow>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { fillWords } from '@/utils/locale/areas/fill';
import { insertionWords } from '@/utils/locale/areas/insertion';
import type { Person } from '@/utils/meeting/person';
import type { FieldSeen } from '@/utils/messages/fields';
import type { FieldChoice, FieldDraft } from '@/utils/summary/field-drafts';
import { useShown } from '../cover/shown';
import { useWordsOf } from '../words';
import { Existing } from './Existing';
import { FieldResult } from './FieldResult';
import { TooLong } from './TooLong';
import type { Done } from './useFields';

interface Props {
  readonly draft: FieldDraft;
  readonly label: string;
  readonly person: Person;
  readonly seen: FieldSeen | undefined;
  readonly done: Done | undefined;
  readonly choice: FieldChoice;
  /** The labels of fields whose text goes on here. */
  readonly from: string;
  /** Fields in which it may go on. */
  readonly others: readonly { readonly mark: string; readonly label: string }[];
  readonly children: ComponentChildren;
  onChoose(change: FieldChoice): void;
}

/** One field: what stands there, what will, how long it is, and what became of it. */
export function FieldCard(props: Props) {
  const { draft, label, person, seen, done, choice, from, others, children, onChoose } = props;
  const fill = useWordsOf(fillWords);
  const insertion = useWordsOf(insertionWords);
  const { text } = useShown();
  const id = useId();
  const there = seen?.ok ? seen.text : '';
  const result = done?.fields.get(draft.field.mark);
  const counter =
    draft.field.limit === undefined
      ? fill.count(draft.length)
      : fill.counter(draft.length, draft.field.limit);
  return (
    <li aria-labelledby={id} class={draft.how === 'leave' ? 'left-alone' : undefined}>
      <div class="fill-head">
        <h4 id={id}>{label}</h4>
        <span class={draft.over > 0 ? 'small counter over' : 'small counter'}>{counter}</span>
      </div>
      {children}
      {from && <p class="small">{fill.goesOn(from)}</p>}
      {!result && draft.isThere && <p class="small">{fill.isThere}</p>}
      {seen && !seen.ok && <p class="notice warn">{insertion.reason[seen.reason]}</p>}
      {result && done && (
        <FieldResult result={result} did={done.did} rendering={draft.rendering} kind={draft.field.kind} />
      )}
      {!result && there.trim() !== '' && (
        <Existing
          text={text(there, person)}
          name={id}
          how={draft.how}
          onChoose={(how) => onChoose({ how })}
        />
      )}
      {!result && draft.how !== 'leave' && (
        <>
          {there.trim() !== '' && <p class="small">{fill.will}</p>}
          {draft.rendering.text ? (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its box is scrolled by keys
            <div class="fill-text" tabIndex={0}>
              {text(draft.rendering.text, person)}
            </div>
          ) : (
            <p class="small">{fill.empty}</p>
          )}
          <TooLong
            draft={draft}
            choice={choice}
            hard={seen?.ok === true && seen.hard}
            others={others}
            onChoose={onChoose}
          />
        </>
      )}
    </li>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fillWords } from '@/utils/locale/areas/fill';
import type { Person } from '@/utils/meeting/person';
import type { FormField } from '@/utils/meeting/reading';
import type { LiveFieldMap } from '@/utils/session/field-map';
import type { Summary } from '@/utils/summary/compose';
import { type FieldChoice, type FieldDraft, fieldDrafts, mayGoOnIn } from '@/utils/summary/field-drafts';
import { type FieldMap, saidFor, withoutLabel, withSaid } from '@/utils/summary/field-map';
import type { FillPlan } from '@/utils/summary/plan';
import type { SummaryWords } from '@/utils/summary/render';
import type { SectionId } from '@/utils/summary/section';
import type { Composed } from '../summary/useSummary';
import { useWordsOf } from '../words';
import { FieldCard } from './FieldCard';
import { FieldSections } from './FieldSections';
import { FillButtons } from './FillButtons';
import type { Fields } from './useFields';

interface Props {
  readonly given: {
    readonly summary: Summary;
    readonly plan: FillPlan;
    readonly fields: readonly FormField[];
    readonly words: SummaryWords;
  };
  readonly composed: Composed;
  readonly person: Person;
  readonly map: FieldMap | null;
  readonly live: LiveFieldMap | undefined;
  readonly fields: Fields;
  labelOf(field: FormField): string;
  nameOf(id: SectionId): string;
  onLook(): void;
  onClose(): void;
}

/** The fields as they were looked at, by mark; those that can be written in. */
function nowOf(fields: Fields) {
  return new Map(
    [...(fields.looked?.seen.values() ?? [])].flatMap((it) => (it.ok ? [[it.mark, it] as const] : [])),
  );
}

/** Every field with what will stand in it, and the one press that fills them. */
export function FillPreview(props: Props) {
  const { given, composed, person, map, live, fields, labelOf, nameOf, onLook, onClose } = props;
  const fill = useWordsOf(fillWords);
  const [choices, setChoices] = useState<ReadonlyMap<string, FieldChoice>>(new Map());
  const [keptWell, setKeptWell] = useState<boolean>();
  const kept = saidFor(map ?? undefined, given.fields, person);
  const heading = useRef<HTMLHeadingElement>(null);
  const marks = given.fields.map(({ mark }) => mark).join(' ');
  const shown = useRef(marks);

  useLayoutEffect(() => heading.current?.focus(), []);
  const isLooking = fields.busy === 'look';
  // The page shows other fields now: what was looked at does not hold any more. One look ends before the next.
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks when the fields change, not when the function does
  useEffect(() => {
    if (isLooking || shown.current === marks) return;
    shown.current = marks;
    onLook();
  }, [marks, isLooking]);

  const drafts = fieldDrafts({ ...given, now: nowOf(fields), choices });
  const inPlan = new Set(drafts.map(({ field }) => field.mark));
  const others = given.fields.filter(({ mark }) => !inPlan.has(mark));
  const choose = (mark: string, change: FieldChoice) =>
    setChoices((all) => new Map(all).set(mark, { ...all.get(mark), ...change }));
  const say = async (field: FormField, sections: readonly SectionId[]) =>
    setKeptWell(
      (await live?.say((it) => withSaid(it, given.fields, given.plan, field, sections, person))) ?? false,
    );
  /** Of what is forgotten nothing is said; that it could not be is. */
  const told = (forgotten: boolean) => setKeptWell(forgotten ? undefined : false);
  const sectionsFor = (field: FormField, draft?: FieldDraft) => (
    <FieldSections
      label={labelOf(field)}
      all={given.summary.sections.map(({ id }) => id)}
      kept={kept.get(field.mark)}
      share={draft?.share}
      nameOf={nameOf}
      onSay={(sections) => void say(field, sections)}
      onForget={() => void live?.say((it) => withoutLabel(it, field.label, person)).then(told)}
    />
  );

  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {fill.preview}
      </h3>
      {fields.busy === 'look' && <p class="small">{fill.looking}</p>}
      {fields.looked && (
        <ol class="fill-cards">
          {drafts.map((draft) => (
            <FieldCard
              key={draft.field.mark}
              draft={draft}
              label={labelOf(draft.field)}
              person={person}
              seen={fields.looked?.seen.get(draft.field.mark)}
              done={fields.done}
              choice={choices.get(draft.field.mark) ?? {}}
              from={draft.from.map(labelOf).join(' · ')}
              others={mayGoOnIn(draft.field, given.fields, choices).map((it) => ({
                mark: it.mark,
                label: labelOf(it),
              }))}
              onChoose={(change) => choose(draft.field.mark, change)}
            >
              {sectionsFor(draft.field, draft)}
            </FieldCard>
          ))}
        </ol>
      )}
      {fields.looked && others.length > 0 && (
        <details open={drafts.length === 0}>
          <summary class="small">{fill.others(others.length)}</summary>
          <ul class="fill-cards">
            {others.map((field) => (
              <li key={field.mark}>
                <h4>{labelOf(field)}</h4>
                {sectionsFor(field)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {keptWell !== undefined && (
        <p class="small" role="status">
          {keptWell ? fill.remembered : fill.notRemembered}
        </p>
      )}
      {map && map.fields.length > 0 && live && (
        <button type="button" class="link" onClick={() => void live.forget().then(told)}>
          {fill.forgetAll}
        </button>
      )}
      <FillButtons composed={composed} drafts={drafts} fields={fields} onLook={onLook} onClose={onClose} />
    </>
  );
}

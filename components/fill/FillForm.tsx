import { useMemo, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { fillWords } from '@/utils/locale/areas/fill';
import { type FormReading, mostFields } from '@/utils/meeting/reading';
import { isSameName } from '@/utils/meeting/same-name';
import { saidFor } from '@/utils/summary/field-map';
import { planFill } from '@/utils/summary/plan';
import { useShown } from '../cover/shown';
import { useSummary } from '../summary/useSummary';
import { useWordsOf } from '../words';
import { FillPreview } from './FillPreview';
import { PlanList } from './PlanList';
import { useFieldMap } from './useFieldMap';
import { useFields } from './useFields';

interface Props {
  readonly conversation: Conversation;
  readonly form: FormReading;
}

/**
 * What belongs in the fields of the page's form: first which section where; then, asked for, what will
 * stand there; then, on one press, it is filled in.
 */
export function FillForm({ conversation, form }: Props) {
  const fill = useWordsOf(fillWords);
  const { name, text } = useShown();
  // A form of the HR system gets that version, whichever is shown.
  const composed = useSummary(conversation, 'system');
  const { summary, words: labels } = composed;
  const { map, live } = useFieldMap(form.origin);
  const fields = useFields();
  const [open, setOpen] = useState(false);
  const kept = useMemo(
    () => saidFor(map ?? undefined, form.fields, conversation.person),
    [map, form.fields, conversation.person],
  );
  const plan = useMemo(() => planFill(summary, form.fields, kept), [summary, form.fields, kept]);
  if (form.fields.length === 0 || summary.sections.length === 0 || map === undefined) return null;

  const isElse = form.person !== undefined && !isSameName(form.person, conversation.person.name);
  const nameOf = (id: string) => {
    const section = summary.sections.find((it) => it.id === id);
    return section ? (section.name ?? labels.section(section.id, conversation.kind)) : '';
  };
  const labelOf = ({ mark }: { mark: string }) => {
    const at = form.fields.findIndex((it) => it.mark === mark);
    return text(form.fields[at]?.label ?? '', conversation.person) || fill.unnamed(at + 1);
  };
  const show = () => {
    setOpen(true);
    void fields.look(form.fields.map(({ mark }) => mark));
  };
  const close = () => {
    setOpen(false);
    fields.close();
  };

  return (
    <section class="fill-plan" aria-labelledby="fill-plan">
      <h2 class="heading" id="fill-plan">
        {fill.heading}
      </h2>
      {isElse && form.person && (
        <p class="notice">
          {fill.other(name({ name: form.person }), name(conversation.person, conversation.personId))}
        </p>
      )}
      {!isElse && form.period && <p class="small">{fill.period(text(form.period))}</p>}
      {!isElse && !open && <PlanList plan={plan} labelOf={labelOf} nameOf={nameOf} onPreview={show} />}
      {!isElse && open && (
        <FillPreview
          given={{ summary, plan, fields: form.fields, words: labels }}
          composed={composed}
          person={conversation.person}
          map={map}
          live={live}
          fields={fields}
          labelOf={labelOf}
          nameOf={nameOf}
          onLook={show}
          onClose={close}
        />
      )}
      {!isElse && plan.left.length > 0 && <p class="small">{fill.left(plan.left.map(nameOf).join(' · '))}</p>}
      {!isElse && form.fields.length >= mostFields && <p class="small">{fill.most(mostFields)}</p>}
    </section>
  );
}

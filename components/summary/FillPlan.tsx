import type { Conversation } from '@/utils/conversation/conversation';
import type { FormField, FormReading } from '@/utils/meeting/reading';
import { isSameName } from '@/utils/session/arrival';
import type { SectionId } from '@/utils/summary/compose';
import { planFill } from '@/utils/summary/plan';
import { useWords } from '../words';
import { useSummary } from './SummaryView';
import { summaryWords } from './words';

interface Props {
  readonly conversation: Conversation;
  readonly form: FormReading;
}

/** Which section belongs to which of the page's fields, and what belongs to none. It fills nothing. */
export function FillPlan({ conversation, form }: Props) {
  const words = useWords();
  const { summary } = useSummary(conversation);
  if (form.fields.length === 0 || summary.sections.length === 0) return null;

  const isElse = form.person !== undefined && !isSameName(form.person, conversation.person.name);
  const { fills, left } = planFill(summary, form.fields);
  const labels = summaryWords(words);
  const names = (sections: readonly SectionId[]) =>
    sections.map((id) => labels.section(id, conversation.kind)).join(' · ');
  const labelOf = (field: FormField) => field.label || words.fields.unnamed(form.fields.indexOf(field) + 1);
  const remarks = ({ empty, limit }: FormField) =>
    [empty ? '' : words.fields.hasText, limit ? words.fields.limit(limit) : ''].filter(Boolean).join(' · ');

  return (
    <section class="fill-plan" aria-labelledby="fill-plan">
      <h2 class="heading" id="fill-plan">
        {words.fields.heading}
      </h2>
      {isElse && form.person && (
        <p class="notice">{words.fields.other(form.person, conversation.person.name)}</p>
      )}
      {!isElse && form.period && <p class="small">{words.fields.period(form.period)}</p>}
      {!isElse && fills.length > 0 && (
        <dl>
          {fills.map(({ field, sections, whole }) => (
            <div key={field.mark}>
              <dt>{labelOf(field)}</dt>
              <dd>
                {whole ? words.fields.whole : names(sections)}
                {remarks(field) && <span class="small">{remarks(field)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {!isElse && left.length > 0 && <p class="small">{words.fields.left(names(left))}</p>}
    </section>
  );
}

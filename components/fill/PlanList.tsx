import { fillWords } from '@/utils/locale/areas/fill';
import type { FormField } from '@/utils/meeting/reading';
import type { FillPlan } from '@/utils/summary/plan';
import type { SectionId } from '@/utils/summary/section';
import { useWordsOf } from '../words';

interface Props {
  readonly plan: FillPlan;
  labelOf(field: FormField): string;
  nameOf(id: SectionId): string;
  onPreview(): void;
}

/** Which section belongs to which of the page's fields, before anything of the page was looked into. */
export function PlanList({ plan, labelOf, nameOf, onPreview }: Props) {
  const fill = useWordsOf(fillWords);
  const remarks = ({ empty, limit }: FormField) =>
    [empty ? '' : fill.hasText, limit ? fill.limit(limit) : ''].filter(Boolean).join(' · ');
  return (
    <>
      {plan.fills.length > 0 && (
        <dl>
          {plan.fills.map(({ field, sections, whole }) => (
            <div key={field.mark}>
              <dt>{labelOf(field)}</dt>
              <dd>
                {whole ? fill.whole : sections.map(nameOf).join(' · ')}
                {remarks(field) && <span class="small">{remarks(field)}</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
      <div class="fill-buttons">
        <button type="button" class="button" onClick={onPreview}>
          {fill.look}
        </button>
        <span class="small">{fill.lookHint}</span>
      </div>
    </>
  );
}

import type { Conversation } from '@/utils/conversation/conversation';
import { type FieldCycle, fieldOverCycles } from '@/utils/development/cycles';
import { type Development, swotFields } from '@/utils/development/development';
import { viewFieldOf } from '@/utils/development/preparation-sheet';
import { developmentWords } from '@/utils/locale/areas/development';
import { dayOf } from '@/utils/meeting/iso-day';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';

const monthOf = (time: number) => dayOf(time).slice(0, 7);

/** What one conversation had in one field: what stayed, what is new, what went. */
function CycleOf({ cycle, isFirst }: { readonly cycle: FieldCycle; readonly isFirst: boolean }) {
  const development = useWordsOf(developmentWords);
  const { start, points, gone } = cycle;
  const { text } = useShown();
  return (
    <li>
      <h5>
        <time dateTime={dayOf(start)}>{development.cycles.month(monthOf(start))}</time>
      </h5>
      {points.length + gone.length === 0 && <p class="small">{development.cycles.nothing}</p>}
      <ul>
        {points.map(({ point, since }) => (
          <li key={point.id} class={point.by}>
            <span class="by">{development.cycles.by[point.by]}</span> {text(point.text)}{' '}
            {since !== undefined && <span class="small">{development.cycles.since(monthOf(since))}</span>}
            {since === undefined && !isFirst && <span class="chip">{development.cycles.isNew}</span>}
          </li>
        ))}
        {gone.map((point) => (
          <li key={point.id} class={`gone ${point.by}`}>
            <span class="by">{development.cycles.by[point.by]}</span> <s>{text(point.text)}</s>{' '}
            <span class="small">{development.cycles.gone}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Side by side up to this many; earlier ones are one press away. */
const shownAtOnce = 4;

interface Props {
  readonly cycles: readonly { readonly conversation: Conversation; readonly development: Development }[];
}

/** A person's development views over time, to be read: each field with its conversations, the latest first. */
export function Cycles({ cycles }: Props) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const given = cycles.map(({ conversation, ...rest }) => ({ start: conversation.meeting.start, ...rest }));
  const fields = swotFields.map((field) => ({ field, told: fieldOverCycles(given, field) }));
  const isEmpty = fields.every(({ told }) => told.length === 0);
  return (
    <section class="cycles" aria-labelledby="cycles">
      <h3 class="heading" id="cycles">
        {development.cycles.heading}
      </h3>
      {isEmpty && <p class="small">{development.cycles.empty}</p>}
      {!isEmpty &&
        fields.map(({ field, told }) => {
          const title = words.guide.view[viewFieldOf[field]];
          const list = (part: readonly FieldCycle[]) => (
            <ol>
              {part.map((cycle) => (
                <CycleOf key={cycle.start} cycle={cycle} isFirst={cycle === told.at(-1)} />
              ))}
            </ol>
          );
          const earlier = told.slice(shownAtOnce);
          return (
            <section key={field} class={`cycles-field ${field}`} aria-label={title}>
              <h4>{title}</h4>
              {list(told.slice(0, shownAtOnce))}
              {earlier.length > 0 && (
                <details>
                  <summary class="link small">{development.cycles.earlier(earlier.length)}</summary>
                  {list(earlier)}
                </details>
              )}
            </section>
          );
        })}
    </section>
  );
}

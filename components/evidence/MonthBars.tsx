import type { Month, MonthCount } from '@/utils/evidence/months';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { useWordsOf } from '../words';

interface Props {
  readonly months: readonly MonthCount[];
  /** With it each bar is a button, which chooses its month or, chosen already, none. */
  onChoose?: (month: Month | undefined) => void;
  readonly chosen?: Month | undefined;
}

/** So many make a full bar, if no month has more: one alone must not look like plenty. */
const full = 4;

/** The first month says its year, and each January; but not two side by side, which have no room. */
function saysYear(months: readonly MonthCount[], at: number): boolean {
  const isJanuary = (index: number) => months[index]?.month.endsWith('-01') ?? false;
  return isJanuary(at) || (at === 0 && !isJanuary(1));
}

/**
 * How much there is of each month. A list of months with their counts in words, drawn as bars: who does not see
 * the picture reads the list.
 */
export function MonthBars({ months, onChoose, chosen }: Props) {
  const evidence = useWordsOf(evidenceWords);
  const most = Math.max(full, ...months.map(({ count }) => count));
  return (
    <ol class="month-bars" aria-label={evidence.bars.label}>
      {months.map(({ month, count }, at) => {
        const said = evidence.bars.month(month, count);
        const drawn = (
          <>
            <span class="hidden">{said}</span>
            <span class="count" aria-hidden="true">
              {count || ''}
            </span>
            <span class="column" aria-hidden="true">
              <span style={{ height: `${(count / most) * 100}%` }} />
            </span>
            <span class="month" aria-hidden="true">
              {evidence.bars.short(month)}
            </span>
            <span class="year" aria-hidden="true">
              {saysYear(months, at) && month.slice(0, 4)}
            </span>
          </>
        );
        return (
          <li key={month} class={count === 0 ? 'none' : ''} title={said}>
            {onChoose ? (
              <button
                type="button"
                aria-pressed={month === chosen}
                onClick={() => onChoose(month === chosen ? undefined : month)}
              >
                {drawn}
              </button>
            ) : (
              <span>{drawn}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

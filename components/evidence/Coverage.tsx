import type { Evidence } from '@/utils/evidence/evidence';
import { byMonth, gapsIn, type Month } from '@/utils/evidence/months';
import type { Period } from '@/utils/evidence/period';
import { recencyOf, recentWeeks } from '@/utils/evidence/recency';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { useWordsOf } from '../words';
import { MonthBars } from './MonthBars';

interface Props {
  /** Of one person. */
  readonly pieces: readonly Evidence[];
  readonly period: Period;
  onChoose?: (month: Month | undefined) => void;
  readonly chosen?: Month | undefined;
}

/** Which months of a period one person's evidence covers, and what that leaves out. */
export function Coverage({ pieces, period, ...choosing }: Props) {
  const evidence = useWordsOf(evidenceWords);
  const months = byMonth(pieces, period);
  const { count, onlyRecent } = recencyOf(pieces, period);
  const [gap] = gapsIn(months);
  return (
    <div class="coverage">
      <p class="small">{evidence.hint.since(period.from)}</p>
      <MonthBars months={months} {...choosing} />
      {onlyRecent && <p class="small hint">{evidence.hint.onlyRecent(count, recentWeeks)}</p>}
      {gap && !onlyRecent && <p class="small hint">{evidence.hint.gap(gap.from, gap.to)}</p>}
    </div>
  );
}

import type { IsoDay } from '@/utils/meeting/iso-day';
import { useDays } from './useDays';

interface Props {
  readonly days: readonly IsoDay[];
  readonly chosen?: IsoDay | undefined;
  onChoose(day: IsoDay): void;
}

/** The days that words could mean. */
export function DayChoice({ days, chosen, onChoose }: Props) {
  const { said } = useDays();
  return (
    <span class="day-choice">
      {days.map((day) => (
        <button
          key={day}
          type="button"
          class="pill"
          aria-pressed={day === chosen}
          onClick={() => onChoose(day)}
        >
          {said(day)}
        </button>
      ))}
    </span>
  );
}

import { useStore } from '@nanostores/preact';
import type { SwotPoint } from '@/utils/development/development';
import { isBlank } from '@/utils/development/points';
import { developmentWords } from '@/utils/locale/areas/development';
import { dayOf } from '@/utils/meeting/iso-day';
import type { LiveDevelopment } from '@/utils/session/development';
import { useWordsOf } from '../words';
import { focusInstead } from './focus-point';

/** Offers the person's last view as a beginning, for what is still empty in this one. */
export function FromEarlier({ live }: { readonly live: LiveDevelopment }) {
  const development = useWordsOf(developmentWords);
  const points = useStore(live.$points).filter((it) => !isBlank(it));
  const earlier = useStore(live.$earlier);
  const carried = (earlier?.points ?? [])
    .filter(({ field, by }) => !points.some((it) => it.field === field && it.by === by))
    .map(({ id: _, ...rest }): Omit<SwotPoint, 'id'> => rest);
  if (!earlier || carried.length === 0) return null;
  return (
    <button
      type="button"
      class="link small"
      onClick={({ currentTarget }) =>
        void live.add(carried).then(focusInstead(currentTarget, '.sheet-body', '.swot textarea'))
      }
    >
      {development.view.carryOver(dayOf(earlier.start).slice(0, 7), carried.length)}
    </button>
  );
}

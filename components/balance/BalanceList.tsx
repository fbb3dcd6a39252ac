import { useState } from 'preact/hooks';
import { balanceWords } from '@/utils/locale/areas/balance';
import { Icon } from '../ui/Icon';
import { useWordsOf } from '../words';
import type { BalanceLine } from './useBalanceLines';

/** So many are said at once. */
const first = 3;

/** A few lines about the conversation as a whole; each leads to its place, or unfolds its notes, which do. */
export function BalanceList({ lines }: { lines: readonly BalanceLine[] }) {
  const balance = useWordsOf(balanceWords);
  const [all, setAll] = useState(false);
  const left = lines.length - first;
  return (
    <>
      <ul class="balance-list remarks" aria-label={balance.remarks}>
        {lines.slice(0, all ? undefined : first).map((line) => (
          <Line key={line.rule} {...line} />
        ))}
      </ul>
      {left > 0 && !all && (
        <button type="button" class="link small" onClick={() => setAll(true)}>
          {balance.more(left)}
        </button>
      )}
    </>
  );
}

function Line({ rule, text, warns, places }: BalanceLine) {
  const [open, setOpen] = useState(false);
  const [only, ...others] = places;
  const unfolds = others.length > 0;
  return (
    <li data-rule={rule} class={warns ? 'warns' : ''}>
      <button
        type="button"
        aria-expanded={unfolds ? open : undefined}
        onClick={() => (unfolds ? setOpen(!open) : only?.go())}
      >
        {text}
        {unfolds && <Icon name={open ? 'fewer' : 'more'} />}
      </button>
      {open && (
        <ul>
          {places.map(({ id, label, go }) => (
            <li key={id}>
              <button type="button" class="small" onClick={go}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

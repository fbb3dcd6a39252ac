import { useMemo } from 'preact/hooks';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import { rehearsalWords } from '@/utils/locale/areas/rehearsal';
import { check } from '@/utils/wording/checker';
import { useShown } from '../cover/shown';
import { toldOf } from '../wording/told';
import { useWordsOf } from '../words';

/** The words of a rehearsed sentence that deserve a second look; nothing where there are none. */
export function Noticed({ text, name }: { text: string; name: string }) {
  const rehearsal = useWordsOf(rehearsalWords);
  const reasons = useWordsOf(reasonsWords);
  const shown = useShown();
  const found = useMemo(() => check(text, { names: [name] }), [text, name]);
  if (found.length === 0) return null;
  return (
    <div class="noticed">
      <h3 class="small">{rehearsal.noticed}</h3>
      <ul>
        {found.map((finding) => {
          const { rule, severity, start, end } = finding;
          return (
            <li key={`${rule} ${start}`} data-rule={rule} class={severity}>
              <q>{shown.text(text.slice(start, end))}</q> {toldOf(finding, reasons).reason}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

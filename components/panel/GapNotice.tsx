import { useWords } from '../words';
import { useServices } from './services';
import type { Gap } from './useJumps';

/** Time went by while the computer slept: counted, unless the manager says otherwise. */
export function GapNotice({ gap, onDone }: { gap: Gap | undefined; onDone(): void }) {
  const words = useWords();
  const { session } = useServices();
  return (
    <div role="status">
      {gap && (
        <p class="notice row">
          <span>{words.pace.gap(Math.round((gap.to - gap.from) / 60_000))}</span>
          <button
            type="button"
            class="link"
            onClick={() => void session.leaveOut(gap.from, gap.to).then((done) => done && onDone())}
          >
            {words.pace.leaveOut}
          </button>
          <button type="button" onClick={onDone}>
            {words.pace.count}
          </button>
        </p>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { isSure, type MeetingContext } from '@/utils/meeting/context';
import { detailsFrom } from '@/utils/session/arrival';
import { useShown } from '../cover/shown';
import { useWords } from '../words';
import { useServices } from './services';

interface Props {
  /** Key of the meeting that the panel shows. */
  readonly shown: string | undefined;
  /** What the page shows. */
  readonly context: MeetingContext | undefined;
  /** The panel holds something that would give way to it. */
  readonly keeps: boolean;
  /** Opening it needs questions first. */
  onAsk(): void;
}

/** The page shows another meeting than the panel: offered, never switched by itself. */
export function Elsewhere({ shown, context, keeps, onAsk }: Props) {
  const words = useWords();
  const { text } = useShown();
  const { session } = useServices();
  const [dismissed, setDismissed] = useState<string>();
  const other = context?.kind && context.key !== shown && context.key !== dismissed ? context : undefined;
  const details = other && isSure(other) ? detailsFrom(other) : undefined;
  return (
    <div role="status" class="elsewhere">
      {other && (
        <p class="notice row">
          <span>{words.elsewhere.seen(text(other.title, other.person?.person))}</span>
          <button
            type="button"
            class="link"
            onClick={() => (details ? void session.openFor(details) : onAsk())}
          >
            {words.elsewhere.open}
          </button>
          {keeps && (
            <button type="button" onClick={() => setDismissed(other.key)}>
              {words.elsewhere.dismiss}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import type { Outdated as Told } from '@/utils/meeting/reading';
import { useWords } from '../words';
import { useServices } from './services';

/** A known site is not built as its reader knows it: said in one line, with a report to copy for us. */
export function Outdated({ told }: { told: Told | undefined }) {
  const words = useWords();
  const { copyText } = useServices();
  const [dismissed, setDismissed] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const done = copied ? words.outdated.copied : words.outdated.copyFailed;
  return (
    <div role="status" class="elsewhere outdated">
      {told && !dismissed && (
        <p class="notice row">
          <span>{copied === undefined ? words.outdated.seen : done}</span>
          <button
            type="button"
            class="link"
            title={words.outdated.holds}
            onClick={() => void copyText(`${told.site}\n\n${told.outline}`).then(setCopied)}
          >
            {words.outdated.copy}
          </button>
          <button type="button" onClick={() => setDismissed(true)}>
            {words.ok}
          </button>
        </p>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { outdatedWords } from '@/utils/locale/areas/outdated';
import type { Outdated } from '@/utils/meeting/reading';
import { useWords, useWordsOf } from '../words';
import { useServices } from './services';

/** A known site is not built as its reader knows it: said in one line, with a report to copy for us. */
export function OutdatedNotice({ told }: { told: Outdated }) {
  const words = useWords();
  const outdated = useWordsOf(outdatedWords);
  const { copyText } = useServices();
  const [dismissed, setDismissed] = useState(false);
  const [copied, setCopied] = useState<boolean>();
  const done = copied ? outdated.copied : outdated.copyFailed;
  if (dismissed) return null;
  return (
    <p class="notice row">
      <span>{copied === undefined ? outdated.seen : done}</span>
      <button
        type="button"
        class="link"
        title={outdated.holds}
        onClick={() => void copyText(`${told.site}\n\n${told.outline}`).then(setCopied)}
      >
        {outdated.copy}
      </button>
      <button type="button" onClick={() => setDismissed(true)}>
        {words.ok}
      </button>
    </p>
  );
}

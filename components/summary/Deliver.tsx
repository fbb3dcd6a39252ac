import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Words } from '@/utils/locale/words';
import type { InsertReport } from '@/utils/messages/insert-report';
import { useServices } from '../panel/services';
import { useWords } from '../words';
import { useSummary } from './SummaryView';

function said(report: InsertReport, words: Words): string {
  if (!report.ok) return words.summary[report.reason];
  return report.missing > 0 ? words.summary.cut(report.missing) : words.summary.inserted(report.written);
}

/** Whether all of it is where it was to go, or may still get there; else the clipboard has to help. */
function needsClipboard(report: InsertReport): boolean {
  if (report.ok) return report.missing > 0;
  return report.reason !== 'no-field' && report.reason !== 'no-answer';
}

/** The way out: the clipboard, or the field where the cursor is. */
export function Deliver({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const { copy, insert } = useServices();
  const { summary, rendering, kept } = useSummary(conversation);
  const [report, setReport] = useState('');
  /** While a page takes its time, a second press would put the text in twice. */
  const [working, setWorking] = useState(false);
  const empty = summary.sections.length === 0;

  // Emptied first, so that the same words are announced again.
  const onCopy = async () => {
    setReport('');
    setReport(
      (await copy(rendering))
        ? words.summary.copied(summary.sections.length, kept)
        : words.summary.copyFailed,
    );
  };
  const onInsert = async () => {
    setReport('');
    setWorking(true);
    const done = await insert(rendering);
    setWorking(false);
    if (!needsClipboard(done)) {
      setReport(said(done, words));
      return;
    }
    const advice = (await copy(rendering)) ? words.summary.onClipboard : words.summary.copyFailed;
    setReport(words.summary.advised(said(done, words), advice));
  };

  return (
    <div class="deliver">
      <p class="small">
        <span role="status">{report}</span>
        {!report && words.summary.neverSubmits}
      </p>
      <div class="row-buttons">
        <button type="button" class="button" disabled={empty} onClick={() => void onCopy()}>
          {words.summary.copy}
        </button>
        <button
          type="button"
          class="button primary"
          disabled={empty || working}
          onClick={() => void onInsert()}
        >
          {words.summary.insert}
        </button>
      </div>
    </div>
  );
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { deliveryWords } from '@/utils/locale/areas/delivery';
import type { InsertionWords } from '@/utils/locale/areas/insertion';
import type { Language } from '@/utils/locale/language';
import type { InsertReport } from '@/utils/messages/insert-report';
import { asksForCopy } from '../delivery/copy-key';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { careful } from '../ui/careful';
import { later } from '../ui/later';
import { tellAnew } from '../ui/tell-anew';
import { Held } from '../wording/Held';
import { useHold } from '../wording/useHold';
import { useLanguage, useWords, useWordsOf } from '../words';
import { useSummary } from './useSummary';

const MoreWays = later(() => import('../delivery/MoreWays').then((it) => it.MoreWays), NotLoaded);

/** Come when there is something to say: what happens in pages is no part of the first second. */
const insertionIn = async (language: Language) =>
  (await import('@/utils/locale/areas/insertion')).insertionWords[language];

function said(report: InsertReport, insertion: InsertionWords): string {
  if (!report.ok) return insertion.reason[report.reason];
  if (report.missing > 0) return insertion.cut(report.missing);
  return report.unseen ? insertion.unseen(report.unseen) : insertion.inserted(report.written);
}

/** Whether all of it is where it was to go, or may still get there; else the clipboard has to help. */
function needsClipboard(report: InsertReport): boolean {
  if (report.ok) return report.missing > 0;
  return !['no-field', 'no-answer', 'busy'].includes(report.reason);
}

/** The way out: the clipboard, or the field where the cursor is. */
export function Deliver({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const delivery = useWordsOf(deliveryWords);
  const language = useLanguage();
  const { copy, insert, onInsertKey } = useServices();
  const composed = useSummary(conversation);
  const { summary, rendering, kept } = composed;
  const hold = useHold(composed);
  const [report, setReport] = useState('');
  /** While a page takes its time, a second press would put the text in twice. */
  const [working, setWorking] = useState(false);
  const empty = summary.sections.length === 0;

  /** Goes a way out, and says what came of it. */
  const go = (way: () => Promise<string>) => tellAnew(report, setReport, way);
  const onCopy = () =>
    go(async () =>
      (await copy(rendering))
        ? words.summary.copied(summary.sections.length, kept)
        : words.summary.copyFailed,
    );
  const copying = useRef(onCopy);
  copying.current = onCopy;
  const holding = useRef(hold);
  holding.current = hold;
  // With the layout, not after it: a key pressed at once copies what is seen.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (empty || !asksForCopy(event)) return;
      event.preventDefault();
      void holding.current.pass(() => copying.current());
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [empty]);
  const onInsert = async () => {
    if (empty || working) return;
    setWorking(true);
    await go(async () => {
      const done = await insert(rendering);
      const insertion = await insertionIn(language);
      if (!needsClipboard(done)) return said(done, insertion);
      const advice = (await copy(rendering)) ? insertion.onClipboard : words.summary.copyFailed;
      return words.summary.advised(said(done, insertion), advice);
    });
    setWorking(false);
  };

  const byKey = useRef(onInsert);
  byKey.current = onInsert;
  useEffect(() => onInsertKey(() => void holding.current.pass(() => byKey.current())), [onInsertKey]);

  return (
    <div class="deliver">
      <p class="small">
        <span role="status">{report}</span>
        {!report && words.summary.neverSubmits}
      </p>
      <Held hold={hold} composed={composed} />
      <div class="row-buttons" hidden={hold.held.length > 0}>
        <button
          type="button"
          class="button"
          title={delivery.copyKey}
          aria-keyshortcuts="Alt+C"
          disabled={empty}
          onClick={() => void hold.pass(onCopy)}
        >
          {words.summary.copy}
        </button>
        <button
          {...careful}
          type="button"
          class="button primary"
          disabled={empty}
          // Disabled it would lose the focus, and who works by key would start anew.
          aria-disabled={working}
          onClick={({ detail }) => detail < 2 && void hold.pass(onInsert)}
        >
          {words.summary.insert}
        </button>
        {!empty && <MoreWays conversation={conversation} pass={hold.pass} go={go} />}
      </div>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Paper } from '@/utils/files/paper';
import { deliveryWords } from '@/utils/locale/areas/delivery';
import { useShown } from '../cover/shown';
import { useHome } from '../home/services';
import { useWordsOf } from '../words';
import { OutlinePaper } from './OutlinePaper';
import { useOnPaper } from './useOnPaper';

/** How long the panel may take to answer before the page says that nobody does; ms. */
const patience = 3_000;

/** A text from the panel in a tab of its own, to be printed: what is around it stays off the paper. */
export function PaperPage({ token }: { readonly token: string }) {
  const { askForPaper } = useHome();
  const delivery = useWordsOf(deliveryWords);
  const shown = useShown();
  const { onPaper, toPaper } = useOnPaper();
  const [paper, setPaper] = useState<Paper>();
  const [waited, setWaited] = useState(false);
  useEffect(() => {
    const life = new AbortController();
    askForPaper(token, setPaper, life.signal);
    const timer = setTimeout(() => setWaited(true), patience);
    return () => {
      life.abort();
      clearTimeout(timer);
    };
  }, [token, askForPaper]);

  // Browsers name a PDF by the page's title, which on the screen says nothing: others see the tabs.
  useEffect(() => {
    if (!onPaper || !paper) return;
    const { title } = document;
    document.title = paper.name;
    return () => {
      document.title = title;
    };
  }, [onPaper, paper]);

  return (
    <main class="print-page">
      {!paper && !waited && (
        <p class="small" role="status">
          {delivery.paper.waiting}
        </p>
      )}
      {!paper && waited && (
        <p class="notice warn" role="alert">
          {delivery.paper.gone}
        </p>
      )}
      {paper && (
        <>
          <div class="print-bar">
            <button type="button" class="button primary" onClick={toPaper}>
              {delivery.paper.print}
            </button>
            <span class="small">{delivery.paper.hint}</span>
          </div>
          <OutlinePaper {...paper} text={(it) => (onPaper ? it : shown.text(it, paper.person))} />
        </>
      )}
    </main>
  );
}

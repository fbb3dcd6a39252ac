import { useEffect, useState } from 'preact/hooks';
import type { Paper } from '@/utils/files/paper';
import { deliveryWords } from '@/utils/locale/areas/delivery';
import { useHome } from '../home/services';
import { useWordsOf } from '../words';
import { OutlinePaper } from './OutlinePaper';
import { ToPrint } from './ToPrint';

/** How long the panel may take to answer before the page says that nobody does; ms. */
const patience = 3_000;

/** A text from the panel in a tab of its own, to be printed: what is around it stays off the paper. */
export function PaperPage({ token }: { readonly token: string }) {
  const { askForPaper } = useHome();
  const delivery = useWordsOf(deliveryWords);
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
        <ToPrint
          person={paper.person}
          name={paper.name}
          print={delivery.paper.print}
          hint={delivery.paper.hint}
        >
          {(text) => <OutlinePaper {...paper} text={text} />}
        </ToPrint>
      )}
    </main>
  );
}

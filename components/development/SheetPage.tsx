import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { composeSheet } from '@/utils/development/preparation-sheet';
import { developmentWords } from '@/utils/locale/areas/development';
import type { Language } from '@/utils/locale/language';
import { ToPrint } from '../delivery/ToPrint';
import { useHome } from '../home/services';
import { useWordsOf } from '../words';
import { SheetPaper } from './SheetPaper';
import { sheetWords } from './sheet-words';
import { usePackIn } from './usePackIn';

interface Props {
  readonly id: string;
  readonly language: Language;
}

/** A conversation's preparation sheet in a tab of its own, to be printed: what is around it stays off the paper. */
export function SheetPage({ id, language }: Props) {
  const { conversation } = useHome();
  const development = useWordsOf(developmentWords);
  const pack = usePackIn(language);
  const [found, setFound] = useState<Conversation | 'gone'>();
  useEffect(() => {
    conversation(id).then(
      (it) => setFound(it ?? 'gone'),
      () => setFound('gone'),
    );
  }, [id, conversation]);

  const failed = found === 'gone' ? development.sheet.gone : pack === 'failed' && development.sheet.pack;
  const held = found === 'gone' ? undefined : found;
  const sheet =
    held && pack && pack !== 'failed' ? composeSheet(held, pack, sheetWords(language)) : undefined;
  return (
    <main class="print-page">
      {failed && (
        <p class="notice warn" role="alert">
          {failed}
        </p>
      )}
      {held && sheet && (
        <ToPrint person={held.person} print={development.sheet.print} hint={development.sheet.forget}>
          {(text) => <SheetPaper sheet={sheet} text={text} />}
        </ToPrint>
      )}
    </main>
  );
}

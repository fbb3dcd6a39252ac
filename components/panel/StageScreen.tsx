import { useEffect, useRef } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { StageGuide } from '../guide/StageGuide';
import { Composer } from '../notes/Composer';
import { Deleted } from '../notes/Deleted';
import { NoteList } from '../notes/NoteList';
import { Trouble } from '../notes/Trouble';
import { Deliver } from '../summary/Deliver';
import { SummaryView } from '../summary/SummaryView';
import { Tips } from '../tips/Tips';
import { Header } from './Header';
import { Rail } from './Rail';

interface Props {
  readonly conversation: Conversation;
  onCorrect(): void;
  onOthers(): void;
}

/** The panel's one screen: the stage. The last stage is the summary. */
export function StageScreen({ conversation, onCorrect, onOthers }: Props) {
  const { stage } = conversation;
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (stage) body.current?.scrollTo({ top: 0 });
  }, [stage]);
  return (
    <>
      <Header conversation={conversation} onCorrect={onCorrect} onOthers={onOthers} />
      <Rail conversation={conversation} />
      <main ref={body}>
        <StageGuide conversation={conversation} />
        {stage === 'summary' && <SummaryView conversation={conversation} />}
        <Tips key={stage} conversation={conversation} />
        <NoteList key={stage} stage={stage} />
      </main>
      <footer>
        <Trouble />
        <Deleted />
        {stage === 'summary' && <Deliver conversation={conversation} />}
        <Composer key={conversation.id} />
      </footer>
    </>
  );
}

import { useStore } from '@nanostores/preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { isSkipped } from '@/utils/guide/guide';
import type { MeetingContext } from '@/utils/meeting/context';
import type { FormReading } from '@/utils/meeting/reading';
import { StageGuide } from '../guide/StageGuide';
import { StageMore } from '../guide/StageMore';
import { MomentRow } from '../moments/MomentRow';
import { Composer } from '../notes/Composer';
import { Deleted } from '../notes/Deleted';
import { NoteList } from '../notes/NoteList';
import { useContent } from '../pack';
import { HowRead } from '../start/HowRead';
import { Deliver } from '../summary/Deliver';
import { FillPlan } from '../summary/FillPlan';
import { StageTimes } from '../summary/StageTimes';
import { SummaryView } from '../summary/SummaryView';
import { Tips } from '../tips/Tips';
import { Header } from './Header';
import { useOverlay } from './overlay';
import { Rail } from './Rail';
import { useServices } from './services';

interface Props {
  readonly conversation: Conversation;
  /** The event the page shows, where it could be understood. */
  readonly context: MeetingContext | undefined;
  /** The form that the page shows. */
  readonly form: FormReading | undefined;
  onCorrect(): void;
  onOthers(): void;
}

/** The panel's one screen: the stage. The last stage is the summary. */
export function StageScreen({ conversation, context, form, onCorrect, onOthers }: Props) {
  const { session } = useServices();
  const { stage } = conversation;
  const noNotes = useStore(session.$notes).length === 0;
  const isNew = noNotes && stage === 'preparation';
  const justRead = isNew && context?.key === conversation.meeting.key ? context : undefined;
  const open = useOverlay();
  const { pack } = useContent();
  const guide = pack.guide[conversation.kind][stage];
  const whole = isSkipped(guide) ? undefined : guide;
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (stage) body.current?.scrollTo({ top: 0 });
  }, [stage]);
  return (
    <>
      <Header conversation={conversation} onCorrect={onCorrect} onOthers={onOthers} />
      <Rail conversation={conversation} />
      <main ref={body}>
        {justRead && <HowRead context={justRead} onChange={onCorrect} />}
        <StageGuide conversation={conversation} />
        {stage === 'summary' && <SummaryView conversation={conversation} />}
        {stage === 'summary' && form && <FillPlan conversation={conversation} form={form} />}
        {stage === 'summary' && <StageTimes conversation={conversation} />}
        {whole && (
          <Tips key={`tips ${stage}`} conversation={conversation} onSearch={() => open({ kind: 'search' })} />
        )}
        <MomentRow key={`moments ${stage}`} conversation={conversation} />
        {whole && <StageMore guide={whole} stage={stage} />}
        <NoteList key={`notes ${stage}`} stage={stage} />
      </main>
      <footer>
        <Deleted />
        {stage === 'summary' && <Deliver conversation={conversation} />}
        <Composer key={conversation.id} />
      </footer>
    </>
  );
}

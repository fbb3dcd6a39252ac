import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { isSkipped } from '@/utils/guide/guide';
import type { MeetingContext } from '@/utils/meeting/context';
import type { FormReading } from '@/utils/meeting/reading';
import { DevelopmentEntry } from '../development/DevelopmentEntry';
import { StageGuide } from '../guide/StageGuide';
import { StageMore } from '../guide/StageMore';
import { MomentRow } from '../moments/MomentRow';
import { Composer } from '../notes/Composer';
import { focusComposer } from '../notes/focus-composer';
import { NoteList } from '../notes/NoteList';
import { startNote } from '../notes/start-note';
import { Undo } from '../notes/Undo';
import { useContent } from '../pack';
import { RemindersOffer } from '../reminders/RemindersOffer';
import { Tips } from '../tips/Tips';
import { later } from '../ui/later';
import { Header } from './Header';
import { NotLoaded } from './NotLoaded';
import { useOverlay } from './overlay';
import { Rail } from './Rail';
import { useServices } from './services';

// The last stage comes when it is reached.
const HowRead = later(() => import('../start/HowRead').then((it) => it.HowRead), NotLoaded);
const SummaryStage = later(() => import('../summary/SummaryStage').then((it) => it.SummaryStage), NotLoaded);
const Deliver = later(() => import('../summary/Deliver').then((it) => it.Deliver), NotLoaded);
const CarryOver = later(() => import('../carry-over/CarryOver').then((it) => it.CarryOver), NotLoaded);
const BeforeYouTalk = later(
  () => import('../balance/BeforeYouTalk').then((it) => it.BeforeYouTalk),
  NotLoaded,
);
const EvidenceSection = later(
  () => import('../evidence/EvidenceSection').then((it) => it.EvidenceSection),
  NotLoaded,
);

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
  const services = useServices();
  const { session } = services;
  const { stage } = conversation;
  const noNotes = useStore(session.$notes).length === 0;
  const isNew = noNotes && stage === 'preparation';
  const justRead = isNew && context?.key === conversation.meeting.key ? context : undefined;
  const open = useOverlay();
  const { pack } = useContent();
  const guide = pack.guide[conversation.kind][stage];
  const whole = isSkipped(guide) ? undefined : guide;
  const looksBack = stage === 'preparation' || stage === 'review';
  const body = useRef<HTMLElement>(null);
  useEffect(() => {
    if (stage !== 'planning' && stage !== 'voice') return;
    SummaryStage.soon();
    Deliver.soon();
    services.summaryOf(conversation.id);
  }, [stage, conversation.id, services]);
  // With the layout: what had the focus may have gone with its stage, and the next key belongs somewhere.
  useLayoutEffect(() => {
    if (stage) body.current?.scrollTo({ top: 0 });
    if (document.hasFocus() && document.activeElement === document.body) focusComposer();
  }, [stage]);
  return (
    <>
      <Header conversation={conversation} onCorrect={onCorrect} onOthers={onOthers} />
      <Rail key={`rail ${conversation.id}`} conversation={conversation} />
      <main ref={body}>
        {justRead && <HowRead context={justRead} onChange={onCorrect} />}
        {stage === 'preparation' && (
          <CarryOver key={`carried ${conversation.id}`} conversation={conversation} />
        )}
        <StageGuide conversation={conversation} />
        {stage === 'summary' && <SummaryStage conversation={conversation} form={form} />}
        {whole && (
          <Tips key={`tips ${stage}`} conversation={conversation} onSearch={() => open({ kind: 'search' })} />
        )}
        <MomentRow key={`moments ${stage}`} conversation={conversation} />
        {whole && <StageMore guide={whole} stage={stage} />}
        <DevelopmentEntry conversation={conversation} />
        {looksBack && (
          <EvidenceSection
            conversation={conversation}
            services={services}
            onStart={(line) => startNote(session, line, 'fact')}
          />
        )}
        <NoteList key={`notes ${stage}`} stage={stage} />
        {looksBack && <BeforeYouTalk key={`balance ${conversation.id}`} conversation={conversation} />}
      </main>
      {stage !== 'summary' && <RemindersOffer key={`reminders ${conversation.id}`} />}
      <footer>
        <Undo />
        {stage === 'summary' && <Deliver key={`deliver ${conversation.id}`} conversation={conversation} />}
        <Composer key={conversation.id} />
      </footer>
    </>
  );
}

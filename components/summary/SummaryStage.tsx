import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { FormReading } from '@/utils/meeting/reading';
import { CheckFieldEntry } from '../check-field/CheckFieldEntry';
import { Fill } from '../fill/Fill';
import { NotLoaded } from '../panel/NotLoaded';
import { Ledger } from '../points/Ledger';
import { RemindersOffer } from '../reminders/RemindersOffer';
import { later } from '../ui/later';
import { StageTimes } from './StageTimes';
import { SummaryView } from './SummaryView';

const NextTalk = later(() => import('../next-talk/NextTalk').then((it) => it.NextTalk), NotLoaded);
const ForEmployee = later(() => import('../employee/ForEmployee').then((it) => it.ForEmployee), NotLoaded);
const RescueOffers = later(() => import('../rescue/RescueOffers').then((it) => it.RescueOffers), NotLoaded);
const RescueSwitch = later(() => import('../rescue/RescueSwitch').then((it) => it.RescueSwitch), NotLoaded);

interface Props {
  readonly conversation: Conversation;
  /** The form that the page shows. */
  readonly form: FormReading | undefined;
}

/** What the last stage has that the others have not: where both stand, what leaves, and where it belongs. */
export function SummaryStage({ conversation, form }: Props) {
  return (
    <>
      <RescueOffers form={form} />
      <Standing key={conversation.id} conversation={conversation} />
      {form && <Fill key={`fill ${conversation.id}`} conversation={conversation} form={form} />}
      <CheckFieldEntry />
      <RemindersOffer key={`reminders ${conversation.id}`} />
      <NextTalk key={`next ${conversation.id}`} conversation={conversation} />
      <ForEmployee key={`employee ${conversation.id}`} conversation={conversation} />
      {form && <RescueSwitch form={form} />}
      <StageTimes conversation={conversation} />
    </>
  );
}

/** Where both stand, and the summary, which leads there: what was asked of one conversation is not asked of another. */
function Standing({ conversation }: Pick<Props, 'conversation'>) {
  const [asked, setAsked] = useState(0);
  return (
    <>
      <Ledger conversation={conversation} asked={asked} />
      <SummaryView conversation={conversation} onUndecided={() => setAsked(asked + 1)} />
    </>
  );
}

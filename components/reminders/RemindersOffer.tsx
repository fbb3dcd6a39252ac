import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { later } from '../ui/later';

const AskReminders = later(() => import('./AskReminders').then((it) => it.AskReminders), NotLoaded);

/** Offers reminders when the first action with a date is kept, unless the manager has answered already. */
export function RemindersOffer() {
  const { session, $settings } = useServices();
  const notes = useStore(session.$notes);
  const isOpen = useStore($settings).reminders === undefined;
  const isDated = notes.some(({ kind, action }) => kind === 'action' && action?.due !== undefined);
  /** Stays to say what became of the answer. */
  const [asked, setAsked] = useState(false);
  const [answered, setAnswered] = useState(false);
  useEffect(() => {
    if (isOpen && isDated) setAsked(true);
  }, [isOpen, isDated]);
  if (!asked || (!isOpen && !answered)) return null;
  return <AskReminders onAnswer={() => setAnswered(true)} onDone={() => setAsked(false)} />;
}

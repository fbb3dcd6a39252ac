import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { later } from '../ui/later';

const AskReminders = later(() => import('./AskReminders').then((it) => it.AskReminders), NotLoaded);

/** Comes with the first day by which something is to be done, unless the manager has answered already. */
export function RemindersOffer() {
  const { session, $settings } = useServices();
  const isDated = useStore(session.$notes).some(({ action }) => action?.due);
  const isOpen = useStore($settings).reminders === undefined;
  const came = useRef(false);
  came.current ||= isDated && isOpen;
  return came.current ? <AskReminders /> : null;
}

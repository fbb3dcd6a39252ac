import { useStore } from '@nanostores/preact';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { later } from '../ui/later';

const UndoNotice = later(() => import('./UndoNotice').then((it) => it.UndoNotice), NotLoaded);

/** After something was done with notes: the way back. Stays until the next such thing or until used. */
export function Undo() {
  const { session } = useServices();
  const done = useStore(session.$undoable);
  return <div role="status">{done && <UndoNotice done={done} />}</div>;
}

import { useStore } from '@nanostores/preact';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { later } from '../ui/later';

const MachineMark = later(() => import('./MachineMark').then((it) => it.MachineMark), NotLoaded);

/** The mark of a text that a machine wrote; its code comes only to a conversation in which one did. */
export function MachineMarked({ text }: { readonly text: string }) {
  const { session } = useServices();
  const keys = useStore(session.$conversation)?.machineWritten;
  return keys ? <MachineMark text={text} keys={keys} /> : null;
}

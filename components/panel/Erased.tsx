import { useStore } from '@nanostores/preact';
import { later } from '../ui/later';
import { NotLoaded } from './NotLoaded';
import { useServices } from './services';

const ErasedNotice = later(() => import('./ErasedNotice').then((it) => it.ErasedNotice), NotLoaded);

/** Where it is said that another window erased the conversation that was open here. */
export function Erased() {
  const { session } = useServices();
  const erased = useStore(session.$erased);
  return <div role="alert">{erased && <ErasedNotice />}</div>;
}

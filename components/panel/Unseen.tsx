import { useStore } from '@nanostores/preact';
import { atom } from 'nanostores';
import { later } from '../ui/later';
import { NotLoaded } from './NotLoaded';
import { useServices } from './services';

const UnseenNotice = later(() => import('./UnseenNotice').then((it) => it.UnseenNotice), NotLoaded);
const $never = atom(0);

/** Says that a press was not let through, because the user may not have seen what they pressed. */
export function Unseen() {
  const { frame } = useServices();
  const refused = useStore(frame?.$refused ?? $never);
  return <div role="alert">{refused > 0 && <UnseenNotice key={refused} />}</div>;
}

import type { Outdated as Told } from '@/utils/meeting/reading';
import { later } from '../ui/later';
import { NotLoaded } from './NotLoaded';

const OutdatedNotice = later(() => import('./OutdatedNotice').then((it) => it.OutdatedNotice), NotLoaded);

/** Where it is said that a known site is not built as its reader knows it. */
export function Outdated({ told }: { told: Told | undefined }) {
  return (
    <div role="status" class="elsewhere outdated">
      {told && <OutdatedNotice told={told} />}
    </div>
  );
}

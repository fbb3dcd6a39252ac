import { TakeOut } from '@/components/data/TakeOut';
import { download } from '@/utils/delivery/download';
import { saveDump } from '@/utils/session/dump';

/** Loaded only where a later version wrote the database. */
export function TakeOutHere() {
  return <TakeOut save={() => saveDump(Date.now(), download)} />;
}

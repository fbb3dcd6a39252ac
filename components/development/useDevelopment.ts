import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { LiveDevelopment } from '@/utils/session/development';
import { useServices } from '../panel/services';

/** A conversation's development view; undefined until it is there, 'failed' where its code did not come. */
export function useDevelopment({ id }: Conversation): LiveDevelopment | 'failed' | undefined {
  const { openDevelopment } = useServices();
  const [live, setLive] = useState<LiveDevelopment | 'failed'>();
  useEffect(() => {
    let shown = true;
    openDevelopment(id).then(
      (it) => shown && setLive(it),
      () => shown && setLive('failed'),
    );
    return () => {
      shown = false;
    };
  }, [id, openDevelopment]);
  return live;
}

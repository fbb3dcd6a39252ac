import { useEffect, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { SwotPoint } from '@/utils/development/development';
import { useServices } from '../panel/services';

const none: readonly SwotPoint[] = [];

/**
 * The points of the development view, where they are wanted, live; undefined until they were read. Where they cannot
 * be, there are none.
 */
export function useDevelopmentPoints(
  { id }: Conversation,
  wanted: boolean,
): readonly SwotPoint[] | undefined {
  const { openDevelopment } = useServices();
  const [read, setRead] = useState<{ readonly of: string; readonly points: readonly SwotPoint[] }>();
  useEffect(() => {
    if (!wanted) return;
    let stop: (() => void) | undefined;
    let over = false;
    openDevelopment(id).then(
      ({ $points }) => {
        if (!over) stop = $points.subscribe((points) => setRead({ of: id, points }));
      },
      () => setRead({ of: id, points: none }),
    );
    return () => {
      over = true;
      stop?.();
    };
  }, [openDevelopment, id, wanted]);
  if (!wanted) return none;
  return read?.of === id ? read.points : undefined;
}

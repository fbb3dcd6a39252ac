import { useEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { useServices } from './services';

/** A stretch of time in which this window did not run; epoch ms. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** ms. Hidden tabs tick once a minute; a longer silence means sleep, or a clock set forward. */
const silence = 5 * 60_000;
/** ms. Clocks are corrected by less than this all the time. */
const slack = 2_000;

/**
 * Watches the ticks of the clock. When the wall clock went back, the running stint keeps its length. When
 * time went by that nobody saw, it is counted, and the gap is returned so that the manager may leave it out.
 */
export function useJumps(conversation: Conversation, now: number): [Gap | undefined, () => void] {
  const { session } = useServices();
  const last = useRef(now);
  const [gap, setGap] = useState<Gap>();
  useEffect(() => {
    const seen = last.current;
    last.current = now;
    const running = conversation.stints.at(-1);
    if (!running || running.to !== undefined) return;
    if (now < seen - slack) void session.followClock({ from: running.from, seen, now });
    else if (now - seen > silence && seen >= running.from) setGap({ from: seen, to: now });
  }, [now, conversation.stints, session]);
  return [gap, () => setGap(undefined)];
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { isRunning } from '@/utils/conversation/clock';
import type { Conversation } from '@/utils/conversation/conversation';
import { useServices } from './services';

/** A stretch of time in which this window did not run; epoch ms. */
export interface Gap {
  readonly from: number;
  readonly to: number;
  /** The conversation that ran through it. */
  readonly conversationId: string;
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
  const [gap, setGap] = useState<Gap>();
  const current = useRef(conversation);
  current.current = conversation;
  /** The last tick, and the beginning of the stint that ran then. */
  const last = useRef<{ now: number; from: number | undefined }>({ now, from: undefined });

  useEffect(() => {
    const { id, stints } = current.current;
    const running = stints.at(-1);
    const { now: seen, from } = last.current;
    last.current = { now, from: running?.to === undefined ? running?.from : undefined };
    if (from === undefined) return;
    if (now < seen - slack) void session.followClock({ from, seen, now });
    else if (now - seen > silence && isRunning(current.current, now))
      setGap({ from: seen, to: now, conversationId: id });
  }, [now, session]);

  return [gap?.conversationId === conversation.id ? gap : undefined, () => setGap(undefined)];
}

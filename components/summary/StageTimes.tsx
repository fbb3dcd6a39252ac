import { readClock } from '@/utils/conversation/clock';
import type { Conversation } from '@/utils/conversation/conversation';
import { liveStages } from '@/utils/guide/stages';
import { useServices } from '../panel/services';
import { useWords } from '../words';

/** How long each stage took, for the manager; it is no part of what leaves. */
export function StageTimes({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const { now } = useServices();
  const { stages, elapsed } = readClock(conversation, now());
  if (elapsed < 60_000) return null;
  const taken = liveStages
    .filter((stage) => stages[stage].spent > 0)
    .map((stage) => words.clock.took(words.stage[stage], Math.round(stages[stage].spent / 60_000)));
  return <p class="small">{words.clock.times(taken.join(' · '))}</p>;
}

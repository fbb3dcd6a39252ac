import { useEffect, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { type Stage, stages } from '@/utils/guide/stages';
import { useWords } from '../words';
import { useServices } from './services';

/** The six stages: which are done, which is now, which come. */
export function Rail({ conversation }: { conversation: Conversation }) {
  const words = useWords();
  const { session } = useServices();
  const now = stages.indexOf(conversation.stage);
  /** What is told aloud: the keys that change the stage bring the focus nowhere that would say it. */
  const [said, setSaid] = useState('');
  const before = useRef(now);
  useEffect(() => {
    if (before.current !== now) setSaid(words.panel.stageNow(words.stage[conversation.stage], now + 1));
    before.current = now;
  }, [now, conversation.stage, words]);
  const short = (stage: Stage) =>
    stage === 'planning' ? words.railPlanning[conversation.kind] : words.railStage[stage];
  return (
    <nav class="rail" aria-label={words.panel.stages}>
      {stages.map((stage, index) => {
        const key = words.panel.stageKey(index + 1);
        return (
          <button
            key={stage}
            type="button"
            class={index < now ? 'done' : ''}
            aria-current={index === now ? 'step' : undefined}
            aria-keyshortcuts={key}
            title={words.panel.stageTitle(words.stage[stage], index + 1, key)}
            onClick={() => void session.moveTo(stage)}
          >
            {short(stage)}
          </button>
        );
      })}
      <p class="hidden" role="status">
        {said}
      </p>
    </nav>
  );
}

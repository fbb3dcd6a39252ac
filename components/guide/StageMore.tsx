import type { WholeStage } from '@/utils/guide/guide';
import type { Stage } from '@/utils/guide/stages';
import type { CardKind } from '../lesson/cards';
import { useContent } from '../pack';
import { useOverlay } from '../panel/overlay';
import { useWords } from '../words';

/** Cards of the stage's lesson that are wanted in the meeting too. */
const wanted: readonly CardKind[] = ['say', 'ask', 'avoid', 'development'];

/** What else the guide has for a stage, one press away, and when the stage is done. */
export function StageMore({ guide, stage }: { guide: WholeStage; stage: Stage }) {
  const words = useWords();
  const { pack } = useContent();
  const open = useOverlay();
  return (
    <div class="stage-more">
      <p class="row-links">
        {wanted
          .filter((card) => card !== 'development' || guide.development)
          .map((card) => (
            <button
              key={card}
              type="button"
              class="link small"
              onClick={() => open({ kind: 'lesson', stage, card })}
            >
              {words.lesson.card[card]}
            </button>
          ))}
        <button type="button" class="link small" onClick={() => open({ kind: 'lesson', stage })}>
          {words.guide.lesson}
        </button>
      </p>
      <p class="small">
        <b>{words.guide.done}</b> <span lang={pack.language}>{guide.done}</span>
      </p>
    </div>
  );
}

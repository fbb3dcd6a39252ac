import type { Conversation } from '@/utils/conversation/conversation';
import { MomentBody } from '../moments/MomentBody';
import { useContent } from '../pack';
import { Saying } from '../tips/Saying';
import { useWords } from '../words';
import type { Hit } from './hits';

/** The chosen hit, large enough to be read at arm's length. */
export function HitPreview({ hit, conversation }: { hit: Hit; conversation: Conversation | undefined }) {
  const words = useWords();
  const { pack } = useContent();
  if (hit.kind === 'moment') return <MomentBody moment={hit.moment} conversation={conversation} />;
  if (hit.kind === 'stage') {
    return (
      <ul>
        {[...hit.guide.say, ...hit.guide.ask].map((line) => (
          <Saying key={line} id={hit.id} say={line} conversation={conversation} />
        ))}
      </ul>
    );
  }
  const { tip, type, say } = hit.offered;
  return (
    <div class="moment">
      <ul class="say">
        <Saying id={hit.id} say={say} type={type} conversation={conversation} />
      </ul>
      {tip?.instead && (
        <p>
          <b>{words.tips.instead}</b> <s lang={pack.language}>{tip.instead}</s>
        </p>
      )}
      {tip && <p lang={pack.language}>{tip.why}</p>}
    </div>
  );
}

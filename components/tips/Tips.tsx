import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { tipsFor } from '@/utils/phrasing/tips';
import { useWords } from '../words';
import { TipCard } from './TipCard';

/** Tips shown before the manager asks for more. */
const few = 3;

/** How one speaks to a person: "Daniel" for Daniel Okafor; Chinese names are said whole. */
function calledName(name: string): string {
  return /\p{Script=Han}/u.test(name) ? name : (name.split(/\s+/)[0] ?? name);
}

/** What one could say in this stage: the best few, the rest on request. */
export function Tips({ conversation: { kind, stage, person } }: { conversation: Conversation }) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const tips = tipsFor(kind, stage);
  const known = { name: calledName(person.name) };
  return (
    <section aria-labelledby="tips">
      <h2 class="heading" id="tips">
        {words.tips.heading}
      </h2>
      <ul class="tips">
        {(all ? tips : tips.slice(0, few)).map((tip) => (
          <TipCard key={tip.id} tip={tip} known={known} />
        ))}
      </ul>
      {tips.length > few && (
        <button type="button" class="link small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.tips.fewer : words.tips.more(tips.length - few)}
        </button>
      )}
    </section>
  );
}

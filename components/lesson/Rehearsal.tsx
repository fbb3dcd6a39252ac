import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { rehearsalWords } from '@/utils/locale/areas/rehearsal';
import { useContent } from '../pack';
import { Sheet } from '../ui/Sheet';
import { useWords, useWordsOf } from '../words';
import { Attempt } from './Attempt';

interface Props {
  readonly conversation: Conversation;
  onClose(): void;
}

/** The ten hardest moments, each to be tried once before it happens. */
export function Rehearsal({ conversation, onClose }: Props) {
  const words = useWords();
  const rehearsal = useWordsOf(rehearsalWords);
  const { pack } = useContent();
  const [chosen, setChosen] = useState<string>();
  const hard = pack.moments.filter((moment) => moment.hard);
  const at = hard.findIndex(({ id }) => id === chosen);
  const moment = hard[at];
  if (moment) {
    return (
      <Sheet key="one" title={moment.title} back={words.panel.back} onClose={() => setChosen(undefined)}>
        <Attempt
          key={moment.id}
          moment={moment}
          conversation={conversation}
          onNext={() => setChosen(hard[(at + 1) % hard.length]?.id)}
        />
      </Sheet>
    );
  }
  return (
    <Sheet key="all" title={rehearsal.title} back={words.panel.back} onClose={onClose}>
      <p>{rehearsal.intro}</p>
      <ol class="hard" lang={pack.language}>
        {hard.map((it) => (
          <li key={it.id}>
            <button type="button" onClick={() => setChosen(it.id)}>
              <b>{it.title}</b>
              <span class="small">{it.scene}</span>
            </button>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

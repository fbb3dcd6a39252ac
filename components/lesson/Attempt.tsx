import { useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Moment } from '@/utils/guide/moment';
import { filled, useContent } from '../pack';
import { useServices } from '../panel/services';
import { LineText } from '../tips/LineText';
import { isPlainEnter } from '../ui/keys';
import { useWords } from '../words';

interface Props {
  readonly moment: Moment;
  readonly conversation: Conversation;
  onNext(): void;
}

/**
 * One try: the scene, the manager's own first sentence, then what to hold it against. The sentence they
 * choose becomes a tip of their own in the stages where the moment happens.
 */
export function Attempt({ moment, conversation, onNext }: Props) {
  const words = useWords();
  const { shelf } = useServices();
  const { pack } = useContent();
  const [compared, setCompared] = useState(false);
  const [kept, setKept] = useState<'kept' | 'refused'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useRef('');

  const compare = () => {
    if (text.current.trim()) setCompared(true);
    // The button that was pressed goes away; the sentence is what one goes on with.
    field.current?.focus();
  };
  const keep = async () => {
    const tip = { type: 'listening', stages: moment.stages, text: text.current.trim() } as const;
    if (tip.text) setKept((await shelf.addOwn(tip)) ? 'kept' : 'refused');
  };
  const take = (line: string) => {
    text.current = line;
    if (field.current) {
      field.current.value = line;
      field.current.focus();
    }
    setKept(undefined);
  };

  return (
    <div class="attempt">
      <p class="scene" lang={pack.language}>
        {moment.scene}
      </p>
      <label class="small">
        {words.rehearsal.yours}
        <textarea
          ref={field}
          rows={3}
          maxLength={400}
          spellcheck={false}
          onInput={(event) => {
            text.current = event.currentTarget.value;
            setKept(undefined);
          }}
          onKeyDown={(event) => {
            if (!isPlainEnter(event)) return;
            event.preventDefault();
            compare();
          }}
        />
      </label>
      {compared ? (
        <>
          <h3 class="small">{words.rehearsal.compare}</h3>
          <ul class="offers" lang={pack.language}>
            {moment.say.map((say) => {
              const line = filled(say, conversation, pack.language);
              return (
                <li key={say}>
                  <p>
                    <LineText line={line} />
                  </p>
                  <button type="button" class="link small" onClick={() => take(line.text)}>
                    {words.rehearsal.take}
                  </button>
                </li>
              );
            })}
          </ul>
          <div class="dos" lang={pack.language}>
            <div>
              <h3 class="small">{words.moments.do}</h3>
              <p>{moment.do.join(' ')}</p>
            </div>
            <div>
              <h3 class="small">{words.moments.dont}</h3>
              <p>{moment.dont.join(' ')}</p>
            </div>
          </div>
          <p class="small" role="status">
            {kept && words.rehearsal[kept]}
          </p>
          <div class="row-buttons">
            <button type="button" class="button" onClick={onNext}>
              {words.rehearsal.next}
            </button>
            <button type="button" class="button primary" onClick={() => void keep()}>
              {words.rehearsal.keep}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="button primary" onClick={compare}>
          {words.rehearsal.show}
        </button>
      )}
    </div>
  );
}

import { useId, useRef, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import type { Moment } from '@/utils/guide/moment';
import { rehearsalWords } from '@/utils/locale/areas/rehearsal';
import { wordsIn } from '@/utils/locale/words';
import { filled, useContent } from '../pack';
import { NotLoaded } from '../panel/NotLoaded';
import { useServices } from '../panel/services';
import { SayingText } from '../tips/SayingText';
import { isPlainEnter } from '../ui/keys';
import { later } from '../ui/later';
import { namedWith } from '../ui/named-with';
import { useWords, useWordsOf } from '../words';

const Noticed = later(() => import('./Noticed').then((it) => it.Noticed), NotLoaded);

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
  const rehearsal = useWordsOf(rehearsalWords);
  const { shelf } = useServices();
  const { pack } = useContent();
  const inARow = wordsIn(pack.language).summary.advised;
  const lineId = useId();
  const [compared, setCompared] = useState(false);
  /** What stands in the field, once it is compared. */
  const [said, setSaid] = useState('');
  const [kept, setKept] = useState<'kept' | 'refused'>();
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useRef('');

  const compare = () => {
    setSaid(text.current);
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
    setSaid(line);
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
        {rehearsal.yours}
        <textarea
          ref={field}
          rows={3}
          maxLength={400}
          spellcheck={false}
          onInput={(event) => {
            text.current = event.currentTarget.value;
            if (compared) setSaid(text.current);
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
          <Noticed text={said} name={conversation.person.name} />
          <h3 class="small">{rehearsal.compare}</h3>
          <ul class="offers" lang={pack.language}>
            {moment.say.map((say, at) => {
              const line = filled(say, conversation, pack.language);
              return (
                <li key={say}>
                  <p id={`${lineId}-${at}`}>
                    <SayingText line={line} own={false} />
                  </p>
                  <button
                    {...namedWith(`${lineId}-${at}-take`, `${lineId}-${at}`)}
                    type="button"
                    class="link small"
                    onClick={() => take(line.text)}
                  >
                    {rehearsal.take}
                  </button>
                </li>
              );
            })}
          </ul>
          <div class="dos" lang={pack.language}>
            <div>
              <h3 class="small">{words.moments.do}</h3>
              <p>{moment.do.reduce(inARow)}</p>
            </div>
            <div>
              <h3 class="small">{words.moments.dont}</h3>
              <p>{moment.dont.reduce(inARow)}</p>
            </div>
          </div>
          <p class="small" role="status">
            {kept === 'kept' && rehearsal.kept}
            {kept === 'refused' && rehearsal.refused}
          </p>
          <div class="row-buttons wraps">
            <button type="button" class="button" onClick={onNext}>
              {rehearsal.next}
            </button>
            <button type="button" class="button primary" onClick={() => void keep()}>
              {rehearsal.keep}
            </button>
          </div>
        </>
      ) : (
        <button type="button" class="button primary" onClick={compare}>
          {rehearsal.show}
        </button>
      )}
    </div>
  );
}

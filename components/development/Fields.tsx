import { useStore } from '@nanostores/preact';
import { useRef } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { swotFields } from '@/utils/development/development';
import { isBlank } from '@/utils/development/points';
import { viewFieldOf } from '@/utils/development/preparation-sheet';
import { developmentIn } from '@/utils/guide/guide';
import { developmentWords } from '@/utils/locale/areas/development';
import type { LiveDevelopment } from '@/utils/session/development';
import { filled, useContent } from '../pack';
import { SayingText } from '../tips/SayingText';
import { useWords, useWordsOf } from '../words';
import { CopyViews } from './CopyViews';
import type { Shown } from './Development';
import { Differences } from './Differences';
import { FromEarlier } from './FromEarlier';
import { FromNotes } from './FromNotes';
import { Missing } from './Missing';
import { Side } from './Side';
import { Status } from './Status';

interface Props {
  readonly conversation: Conversation;
  readonly live: LiveDevelopment;
  /** How the employee is called, in what leaves. */
  readonly name: string;
  /** How the employee is called on the screen. */
  readonly called: string;
  onShow(what: Shown): void;
}

/** The four fields: in each the employee's points, then the manager's. */
export function Fields({ conversation, live, name, called, onShow }: Props) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const { pack } = useContent();
  const points = useStore(live.$points);
  const root = useRef<HTMLDivElement>(null);
  const guide = developmentIn(pack.guide, conversation.kind);

  return (
    <>
      <p class="small">{development.view.intro(called)}</p>
      <div class="swot-tools">
        <button type="button" class="link small" onClick={() => onShow('sheet')}>
          {development.view.sheet}
        </button>
        <button type="button" class="link small" onClick={() => onShow('answers')}>
          {development.view.paste(called)}
        </button>
        <FromEarlier live={live} />
        <CopyViews live={live} name={name} />
      </div>
      <div class="swot" ref={root}>
        {swotFields.map((field) => {
          const inField = points.filter((it) => it.field === field);
          const title = words.guide.view[viewFieldOf[field]];
          const asked = inField.some((it) => it.by === 'employee' && !isBlank(it));
          const ask = guide && filled(guide[viewFieldOf[field]].ask, conversation, pack.language);
          return (
            <section key={field} class={`swot-field ${field}`} aria-label={title}>
              <h3>{title}</h3>
              {ask && (
                <p class="small" lang={pack.language}>
                  <SayingText line={ask} own={false} />
                </p>
              )}
              <Side live={live} field={field} by="employee" heading={development.view.theirs(called)} />
              <Side
                live={live}
                field={field}
                by="manager"
                heading={development.view.yours}
                {...(!asked && { remark: development.view.askFirst(called) })}
              >
                <FromNotes live={live} field={field} />
              </Side>
            </section>
          );
        })}
      </div>
      <Missing points={points} />
      <Differences conversation={conversation} points={points} name={name} />
      <Status live={live} />
    </>
  );
}

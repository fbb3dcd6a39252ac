import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { developmentWords } from '@/utils/locale/areas/development';
import { knownSlots } from '@/utils/phrasing/known';
import { useShown } from '../cover/shown';
import { NotLoaded } from '../panel/NotLoaded';
import { Sheet } from '../ui/Sheet';
import { useLanguage, useWords, useWordsOf } from '../words';
import { Answers } from './Answers';
import { Fields } from './Fields';
import { SheetToSend } from './SheetToSend';
import { Unsaved } from './Unsaved';
import { useDevelopment } from './useDevelopment';

interface Props {
  readonly conversation: Conversation;
  onClose(): void;
}

/** What it shows: the four fields, the sheet for the employee, or what the employee sent back. */
export type Shown = 'fields' | 'sheet' | 'answers';

/** The development view of a conversation, over the stage: four fields, the employee's side first. */
export function Development({ conversation, onClose }: Props) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const language = useLanguage();
  const live = useDevelopment(conversation);
  const [shown, setShown] = useState<Shown>('fields');
  const [held, setHeld] = useState(false);
  const { covered, ...cover } = useShown();
  const { person, personId } = conversation;
  const name = knownSlots(conversation, language).name ?? person.name;
  const called = covered ? cover.name(person, personId) : name;

  const titles: Readonly<Record<Shown, string>> = {
    fields: words.guide.developmentView,
    sheet: development.view.sheet,
    answers: development.view.paste(called),
  };
  const back = async () => {
    if (shown !== 'fields') setShown('fields');
    else if (live && live !== 'failed' && !(await live.settled())) setHeld(true);
    else onClose();
  };
  return (
    <Sheet key={shown} title={titles[shown]} back={words.panel.back} onClose={() => void back()}>
      {live === 'failed' && <NotLoaded />}
      {live && live !== 'failed' && (
        <>
          {shown === 'fields' && (
            <Fields conversation={conversation} live={live} name={name} called={called} onShow={setShown} />
          )}
          {shown === 'sheet' && <SheetToSend conversation={conversation} live={live} />}
          {shown === 'answers' && (
            <Answers conversation={conversation} live={live} onDone={() => setShown('fields')} />
          )}
          <Unsaved live={live} held={held} onClose={onClose} />
        </>
      )}
    </Sheet>
  );
}

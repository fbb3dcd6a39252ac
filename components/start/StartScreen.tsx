import { useEffect, useState } from 'preact/hooks';
import type { Conversation, Details } from '@/utils/conversation/conversation';
import type { Words } from '@/utils/locale/words';
import { type MeetingContext, talkEnd } from '@/utils/meeting/context';
import { WindowButtons } from '../panel/Header';
import { PanelHeader } from '../panel/PanelHeader';
import { useServices } from '../panel/services';
import { useWords } from '../words';
import { HowRead } from './HowRead';
import { Recent } from './Recent';
import { type Known, StartForm } from './StartForm';

export function knownFrom(context: MeetingContext | undefined): Known {
  if (!context) return {};
  const { person, kind, when, title, key, link } = context;
  const end = talkEnd(when);
  return {
    title,
    key,
    ...(link && { link }),
    ...(person && { person: person.person }),
    ...(kind && { kind: kind.kind }),
    ...(when.start !== undefined && { start: when.start }),
    ...(end !== undefined && { end }),
  };
}

function why(context: MeetingContext | undefined, hasOthers: boolean, words: Words): string {
  if (context) return context.kind ? words.start.notSure : words.start.notATalk;
  return hasOthers ? words.start.others : words.start.nothing;
}

/** Where nothing is sure: ask for three things, or go on with an earlier conversation. */
export function StartScreen({ context }: { context: MeetingContext | undefined }) {
  const words = useWords();
  const { session, recent, now } = useServices();
  const [conversations, setConversations] = useState<Conversation[]>([]);
  useEffect(() => {
    void recent().then(setConversations);
  }, [recent]);
  return (
    <>
      <PanelHeader>
        <div class="who">
          <h1>{words.start.heading}</h1>
          <span class="buttons">
            <WindowButtons />
          </span>
        </div>
      </PanelHeader>
      <main class="start">
        <p class="small">{why(context, conversations.length > 0, words)}</p>
        {context?.title && <HowRead context={context} />}
        <StartForm
          known={knownFrom(context)}
          now={now()}
          submit={words.start.open}
          onDone={(details: Details) => void session.openFor(details)}
        />
        <Recent
          heading={words.start.recent}
          conversations={conversations.slice(0, 5)}
          onChoose={(conversation) => void session.show(conversation)}
        />
      </main>
    </>
  );
}

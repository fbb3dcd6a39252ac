import { useStore } from '@nanostores/preact';
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { Conversation, Details } from '@/utils/conversation/conversation';
import type { Words } from '@/utils/locale/words';
import { conversationEnd, type MeetingContext } from '@/utils/meeting/context';
import { kindFrom } from '@/utils/meeting/kind';
import type { FormReading } from '@/utils/meeting/reading';
import { type Shown, useShown } from '../cover/shown';
import { WindowButtons } from '../panel/Header';
import { NotLoaded } from '../panel/NotLoaded';
import { PanelHeader } from '../panel/PanelHeader';
import { useServices } from '../panel/services';
import { later } from '../ui/later';
import { useWords } from '../words';
import { ByHand } from './ByHand';
import { HowRead } from './HowRead';
import { Recent } from './Recent';
import { type Known, StartForm } from './StartForm';
import type { Understood } from './what-is-missing';

const RescueOffers = later(() => import('../rescue/RescueOffers').then((it) => it.RescueOffers), NotLoaded);

function knownFrom(context: MeetingContext | undefined): Known {
  if (!context) return {};
  const { person, kind, when, title, key, link } = context;
  const end = conversationEnd(when);
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

/** What a form about somebody tells of a conversation with them. */
function knownFromForm({ person, headings }: FormReading): Known {
  const kind = headings.map((it) => kindFrom(it)).find((it) => it !== undefined);
  return { ...(person && { person: { name: person } }), ...(kind && { kind: kind.kind }) };
}

function why(
  context: MeetingContext | undefined,
  form: FormReading | undefined,
  hasOthers: boolean,
  words: Words,
  { name }: Shown,
): string {
  if (context?.cancelled) return words.start.cancelled;
  if (context) return context.kind ? words.start.notSure : words.start.notATalk;
  if (form?.person) return words.start.about(name({ name: form.person }));
  return hasOthers ? words.start.others : words.start.nothing;
}

interface Props {
  readonly context: MeetingContext | undefined;
  /** The form that the page shows. */
  readonly form: FormReading | undefined;
}

/** Where nothing is sure: ask for three things, or go on with an earlier conversation. */
export function StartScreen({ context, form }: Props) {
  const words = useWords();
  const shownAs = useShown();
  const { session, recent, now, $settings } = useServices();
  const { self, learned } = useStore($settings);
  const [conversations, setConversations] = useState<Conversation[]>([]);
  useEffect(() => {
    void recent().then(setConversations);
  }, [recent]);
  const knowing = useMemo(
    () => ({ self, learned, known: conversations.map(({ person }) => person) }),
    [self, learned, conversations],
  );
  /** What the user gave by hand, and the how-manieth it is: what is new fills the form anew. */
  const [given, setGiven] = useState<{ understood: Understood; count: number }>();
  const onUnderstood = useCallback(
    (understood: Understood) => setGiven((before) => ({ understood, count: (before?.count ?? 0) + 1 })),
    [],
  );
  const byHand = given && 'context' in given.understood ? given.understood.context : undefined;
  const shown = byHand ?? context;
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
        <RescueOffers form={form} />
        {!byHand && <p class="small">{why(context, form, conversations.length > 0, words, shownAs)}</p>}
        {shown?.title && <HowRead context={shown} />}
        <ByHand knowing={knowing} understood={given?.understood} onUnderstood={onUnderstood} />
        <StartForm
          key={byHand && given?.count}
          known={!shown && form ? knownFromForm(form) : knownFrom(shown)}
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

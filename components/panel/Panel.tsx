import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { MeetingContext } from '@/utils/meeting/context';
import type { FormReading, Outdated as OutdatedSite } from '@/utils/meeting/reading';
import { CoverBar } from '../cover/CoverBar';
import { isPressed, stageOf } from '../keys/chords';
import { takesText } from '../keys/takes-text';
import { Trouble } from '../notes/Trouble';
import { searchSoon } from '../search/Search';
import { later } from '../ui/later';
import { Elsewhere } from './Elsewhere';
import { Erased } from './Erased';
import { NotLoaded } from './NotLoaded';
import { Outdated } from './Outdated';
import { Overlays } from './Overlays';
import { type Overlay, OverlayProvider, standsAlone } from './overlay';
import { StageScreen } from './StageScreen';
import { asksForSearch } from './search-key';
import { useServices } from './services';
import { Unseen } from './Unseen';

// A panel that opens with its conversation asks nothing.
const StartScreen = later(() => import('../start/StartScreen').then((it) => it.StartScreen), NotLoaded);
const CorrectScreen = later(() => import('../start/CorrectScreen').then((it) => it.CorrectScreen), NotLoaded);

interface Props {
  /** What the page shows, where it could be understood. */
  readonly context: MeetingContext | undefined;
  /** The form that the page shows. */
  readonly form?: FormReading | undefined;
  /** The page is a known site that looks different. */
  readonly outdated?: OutdatedSite | undefined;
}

/** The whole panel: keys that work everywhere in it, and which screen is shown. */
export function Panel({ context, form, outdated }: Props) {
  const { session, frame, $settings, choose, $checkAsked } = useServices();
  const conversation = useStore(session.$conversation);
  const checks = useStore($checkAsked);
  /** The conversation that is being put right: while another one is shown, none is. */
  const [corrected, setCorrected] = useState<string>();
  const correcting = conversation !== undefined && corrected === conversation.id;
  const [overlay, setOverlay] = useState<Overlay>();
  /** The meeting that the start screen asks about: the one that was there when it came. */
  const [asked, setAsked] = useState(context);

  useEffect(() => searchSoon(), []);

  useEffect(() => {
    if (conversation) setAsked(undefined);
    setCorrected((it) => (it === conversation?.id ? it : undefined));
  }, [conversation]);

  const shownId = conversation?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: What lies over one is not to come up over the next.
  useEffect(() => setOverlay((it) => (it && standsAlone(it) ? it : undefined)), [shownId]);

  useEffect(() => {
    if (checks > 0) setOverlay({ kind: 'field', asked: checks });
  }, [checks]);

  // With the layout, not after it: a key pressed at once must meet the screen that it sees.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (asksForSearch(event)) {
        event.preventDefault();
        setOverlay({ kind: 'search' });
        return;
      }
      if (isPressed(event, 'map') && !takesText(event.target)) {
        event.preventDefault();
        setOverlay({ kind: 'keys' });
        return;
      }
      const stage = stageOf(event);
      if (stage && conversation) {
        event.preventDefault();
        setOverlay(undefined);
        void session.moveTo(stage);
      } else if (isPressed(event, 'back')) {
        if (overlay) setOverlay(undefined);
        else if (correcting) setCorrected(undefined);
        else frame?.close();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [conversation, correcting, overlay, frame, session]);

  const openElsewhere = () => {
    setAsked(context);
    session.leave();
  };

  return (
    <OverlayProvider value={setOverlay}>
      <div class="panel">
        <CoverBar $settings={$settings} choose={choose} />
        {conversation && correcting && (
          <CorrectScreen conversation={conversation} onDone={() => setCorrected(undefined)} />
        )}
        {conversation && !correcting && (
          <StageScreen
            conversation={conversation}
            context={context}
            form={form}
            onCorrect={() => setCorrected(conversation.id)}
            onOthers={session.leave}
          />
        )}
        {!conversation && <StartScreen key={asked?.key} context={asked} form={form} />}
        <Trouble />
        <Unseen />
        <Erased covered={overlay !== undefined && standsAlone(overlay)} />
        <Elsewhere
          shown={conversation?.meeting.key ?? asked?.key}
          context={context}
          keeps={conversation !== undefined || asked !== undefined}
          onAsk={openElsewhere}
        />
        <Outdated key={outdated?.site} told={outdated} />
        {overlay && (
          <Overlays overlay={overlay} conversation={conversation} onClose={() => setOverlay(undefined)} />
        )}
      </div>
    </OverlayProvider>
  );
}

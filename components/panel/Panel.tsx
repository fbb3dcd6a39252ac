import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { stages } from '@/utils/guide/stages';
import type { MeetingContext } from '@/utils/meeting/context';
import type { FormReading, Outdated as OutdatedSite } from '@/utils/meeting/reading';
import { Trouble } from '../notes/Trouble';
import { CorrectScreen } from '../start/CorrectScreen';
import { StartScreen } from '../start/StartScreen';
import { Elsewhere } from './Elsewhere';
import { Outdated } from './Outdated';
import { Overlays } from './Overlays';
import { type Overlay, OverlayProvider } from './overlay';
import { StageScreen } from './StageScreen';
import { asksForSearch } from './search-key';
import { useServices } from './services';

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
  const { session, frame } = useServices();
  const conversation = useStore(session.$conversation);
  const [correcting, setCorrecting] = useState(false);
  const [overlay, setOverlay] = useState<Overlay>();
  /** The meeting that the start screen asks about: the one that was there when it came. */
  const [asked, setAsked] = useState(context);

  useEffect(() => {
    if (conversation) setAsked(undefined);
  }, [conversation]);

  // With the layout, not after it: a key pressed at once must meet the screen that it sees.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      if (asksForSearch(event)) {
        event.preventDefault();
        setOverlay({ kind: 'search' });
        return;
      }
      const stage =
        event.altKey &&
        !event.ctrlKey &&
        !event.metaKey &&
        stages[Number(event.code.replace('Digit', '')) - 1];
      if (stage && conversation) {
        event.preventDefault();
        setOverlay(undefined);
        void session.moveTo(stage);
      } else if (event.key === 'Escape') {
        if (overlay) setOverlay(undefined);
        else if (correcting) setCorrecting(false);
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
        {conversation && correcting && (
          <CorrectScreen conversation={conversation} onDone={() => setCorrecting(false)} />
        )}
        {conversation && !correcting && (
          <StageScreen
            conversation={conversation}
            context={context}
            form={form}
            onCorrect={() => setCorrecting(true)}
            onOthers={session.leave}
          />
        )}
        {!conversation && <StartScreen key={asked?.key} context={asked} form={form} />}
        <Trouble />
        <Elsewhere shown={conversation?.meeting.key ?? asked?.key} context={context} onAsk={openElsewhere} />
        <Outdated key={outdated?.site} told={outdated} />
        {overlay && (
          <Overlays overlay={overlay} conversation={conversation} onClose={() => setOverlay(undefined)} />
        )}
      </div>
    </OverlayProvider>
  );
}

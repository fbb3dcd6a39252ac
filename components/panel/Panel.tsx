import { useStore } from '@nanostores/preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { stages } from '@/utils/guide/stages';
import type { MeetingContext } from '@/utils/meeting/context';
import { CorrectScreen } from '../start/CorrectScreen';
import { StartScreen } from '../start/StartScreen';
import { Elsewhere } from './Elsewhere';
import { StageScreen } from './StageScreen';
import { useServices } from './services';

interface Props {
  /** What the page shows, where it could be understood. */
  readonly context: MeetingContext | undefined;
}

/** The whole panel: keys that work everywhere in it, and which screen is shown. */
export function Panel({ context }: Props) {
  const { session, frame } = useServices();
  const conversation = useStore(session.$conversation);
  const [correcting, setCorrecting] = useState(false);
  /** The manager asked for another conversation: what the page shows is then beside the point. */
  const [others, setOthers] = useState(false);

  useEffect(() => {
    if (conversation) setOthers(false);
  }, [conversation]);

  // With the layout, not after it: a key pressed at once must meet the screen that it sees.
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.isComposing || event.defaultPrevented) return;
      const stage =
        event.altKey &&
        !event.ctrlKey &&
        !event.metaKey &&
        stages[Number(event.code.replace('Digit', '')) - 1];
      if (stage && conversation) {
        event.preventDefault();
        void session.moveTo(stage);
      } else if (event.key === 'Escape') {
        if (correcting) setCorrecting(false);
        else frame?.close();
      }
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [conversation, correcting, frame, session]);

  return (
    <div class="panel">
      {conversation && correcting ? (
        <CorrectScreen conversation={conversation} onDone={() => setCorrecting(false)} />
      ) : conversation ? (
        <>
          <StageScreen
            conversation={conversation}
            context={context}
            onCorrect={() => setCorrecting(true)}
            onOthers={() => {
              setOthers(true);
              session.leave();
            }}
          />
          <Elsewhere conversation={conversation} context={context} />
        </>
      ) : (
        <StartScreen context={others ? undefined : context} others={others} />
      )}
    </div>
  );
}

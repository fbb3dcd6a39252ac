import type { Conversation } from '@/utils/conversation/conversation';
import { PanelHeader } from '../panel/PanelHeader';
import { useServices } from '../panel/services';
import { IconButton } from '../ui/IconButton';
import { useWords } from '../words';
import { StartForm } from './StartForm';

/** Who, what kind and when, to be put right in a conversation that is open. */
export function CorrectScreen({ conversation, onDone }: { conversation: Conversation; onDone(): void }) {
  const words = useWords();
  const { session, now } = useServices();
  const { person, personId, kind, meeting } = conversation;
  return (
    <>
      <PanelHeader>
        <div class="who">
          <IconButton icon="back" label={words.start.back} onPress={onDone} />
          <h1>{words.start.correctHeading}</h1>
        </div>
      </PanelHeader>
      <main class="start">
        <StartForm
          known={{ person, personId, kind, ...meeting }}
          now={now()}
          submit={words.start.save}
          onDone={(details) =>
            void session.correct(details).then((kept) => {
              if (kept) onDone();
            })
          }
        />
      </main>
    </>
  );
}

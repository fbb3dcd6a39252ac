import { atom, type ReadableAtom } from 'nanostores';
import { contextFrom, type MeetingContext } from '@/utils/meeting/context';
import type { PageReading } from '@/utils/messages/to-page';
import { arrive } from '@/utils/session/arrival';
import type { Wired } from './wire';

/** What a page shows, as this panel heard it. */
export interface Heard {
  readonly reading: PageReading | null;
  readonly resume?: string;
}

/** Conversations looked through when the panel opens. */
const mostRecent = 200;

const clock = () => ({ now: Date.now(), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone });

/**
 * Turns what the page shows into the conversation that is open. The first word decides; later ones only
 * tell what else is there, as long as a conversation is open: nobody is taken out of one by a click.
 */
export function createArriving({ store, session }: Wired): {
  $arrived: ReadableAtom<boolean>;
  $context: ReadableAtom<MeetingContext | undefined>;
  hear(heard: Heard): Promise<void>;
} {
  const $arrived = atom(false);
  const $context = atom<MeetingContext | undefined>();
  return {
    $arrived,
    $context,
    async hear({ reading, resume }) {
      const event = reading && !('headings' in reading) ? reading : undefined;
      $context.set(event && contextFrom(event, clock()));
      if ($arrived.get() && session.$conversation.get()) return;
      const arrival = arrive({ reading, resume }, await store.recent(mostRecent), clock());
      if (arrival.kind === 'open') await session.openFor(arrival.details);
      if (arrival.kind === 'resume') {
        await session.show(arrival.conversation);
        if (arrival.atSummary) await session.moveTo('summary');
      }
      $arrived.set(true);
    },
  };
}

export type Arriving = ReturnType<typeof createArriving>;

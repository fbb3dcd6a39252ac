import type { Look } from '../messages/to-background';
import type { PageReading } from '../messages/to-page';

/** What one reader made of the page: "a reading", "nothing open", or why it missed. */
export interface Sight {
  readonly reader: string;
  readonly saw: string;
}

/**
 * Tells the page's console what the readers saw and missed, where the developer switch is on. Only people
 * see a console: nothing a page runs can read what another world printed. Asks for the switch once.
 */
export function createTrace(
  askLook: () => Promise<Look | undefined>,
): (sights: readonly Sight[], reading: PageReading | null) => void {
  let switched: Promise<boolean> | undefined;
  return (sights, reading) => {
    switched ??= askLook().then((look) => look?.developer === true);
    void switched.then((on) => {
      if (on) console.debug('Fairside', { sights, reading });
    });
  };
}

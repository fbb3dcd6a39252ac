import { atom, computed, type ReadableAtom } from 'nanostores';
import type { createCover } from '../cover/cover';
import type { PersonRecord } from '../people/person-record';
import type { Settings } from '../settings/settings';
import type { Changes } from '../store/changes';
import type { PeopleStore } from '../store/people-store';

/** What covers, and the people it is about. */
export interface Covering {
  readonly people: readonly PersonRecord[];
  /** Absent for the moment until its code is there: then nothing is shown of anything. */
  readonly createCover?: typeof createCover;
}

/** Whether what is shown in this window is covered, live in every window. */
export interface LiveCover {
  /** Undefined while nothing is covered. */
  readonly $covered: ReadableAtom<Covering | undefined>;
  /** Resolves when what covers is there, if it is needed now; hears of them until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

interface CoverEdges {
  readonly store: Pick<PeopleStore, 'people'>;
  readonly changes: Changes;
  readonly $settings: ReadableAtom<Settings>;
}

/** Covered or not follows from the settings; nothing is read before `start`. */
export function createLiveCover({ store, changes, $settings }: CoverEdges): LiveCover {
  const $covering = atom<Covering>({ people: [] });
  // Without the people everybody is shown as somebody, never by name.
  const read = () =>
    store.people().then(
      (people) => $covering.set({ ...$covering.get(), people }),
      () => undefined,
    );
  // Not needed to show a panel, but to cover it at once: comes right behind it.
  const load = () =>
    import('../cover/cover').then(
      ({ createCover }) => $covering.set({ ...$covering.get(), createCover }),
      () => undefined,
    );
  return {
    $covered: computed([$settings, $covering], ({ shoulderSafe }, covering) =>
      shoulderSafe ? covering : undefined,
    ),
    async start(signal) {
      changes.hear(({ people, all }) => {
        if (people || all) void read();
      }, signal);
      const reading = Promise.all([read(), load()]);
      // This window's own changes are not heard: read again when it is needed.
      signal.addEventListener(
        'abort',
        $settings.listen(({ shoulderSafe }, before) => {
          if (shoulderSafe && !before?.shoulderSafe) void read();
        }),
      );
      if ($settings.get().shoulderSafe) await reading;
    },
  };
}

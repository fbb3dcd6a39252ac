import { type Key, type Rows, rowsFrom } from '../archive/archive';
import {
  type Erasure,
  erasureOf,
  type Mentions,
  mentionsOf,
  rowsOfPerson,
  rowsOfRecords,
} from '../archive/erasure';
import { overviewOf } from '../archive/overview';
import type { Due } from '../archive/retention';
import { type ArchiveStore, isReadable } from '../store/archive-store';

/** What would go with a person. */
export interface PersonPreview {
  readonly going: Rows;
  /** Corrections that would be forgotten. */
  readonly forgotten: number;
  /** Where the name stays. */
  readonly mentions: Mentions;
}

/**
 * How erasing came out. `gone`: from the browser's files, too. `deleted`: out of Fairside, but the files
 * could not be written anew yet. `failed`: nothing was erased.
 */
export type Erased = 'gone' | 'deleted' | 'failed';

/** Erases, and has the files written anew. */
export interface Erasing {
  previewOf(personId: string): Promise<PersonPreview | undefined>;
  erasePerson(personId: string): Promise<Erased>;
  /** What the retention rule named. */
  eraseDue(due: Due): Promise<Erased>;
  /** All people and records, own lines, marks and settings, but for the language. */
  eraseEverything(): Promise<Erased>;
  /** Takes up an erasing that was interrupted while the files were written anew; whether nothing is left to do. */
  finish(): Promise<boolean>;
}

export interface ErasingEdges {
  readonly store: Pick<ArchiveStore, 'everything' | 'erase'>;
  /** Has the files written anew; whether that is done. */
  rewrite(): Promise<boolean>;
  finishRewriting(): Promise<boolean>;
}

/** How long another window may take to hear of it, and to end what it is writing; ms. */
const earshot = 500;

function allButLanguage(rows: Rows): Erasure {
  const { language } = (rows.settings.find(({ key }) => key === 'settings')?.row ?? {}) as {
    language?: string;
  };
  const { gone } = erasureOf(rows, rows);
  return { gone, forgotten: 0, ...(language !== undefined && { settings: { language } }) };
}

/** Erases rows in one transaction, then what another window wrote meanwhile, then the files. */
export function createErasing({ store, rewrite, finishRewriting }: ErasingEdges): Erasing {
  const personIn = (rows: Rows, id: string) =>
    overviewOf(rows, isReadable).record.people.find((it) => it.id === id);

  /** Rows that another window wrote to erased conversations at the same moment, and evidence that it kept again. */
  function stragglers(rows: Rows, { gone }: Erasure): Erasure {
    const conversationIds = new Set(gone.conversations);
    const hangs = (row: unknown) =>
      conversationIds.has((row as { conversationId?: Key } | null)?.conversationId ?? '');
    const late = rowsFrom((name) => rows[name].filter(({ row }) => hangs(row)));
    const evidence = rows.evidence.filter(({ key }) => gone.evidence.includes(key));
    return erasureOf(rows, { ...late, evidence });
  }

  async function erase(workOut: (rows: Rows) => Erasure): Promise<Erased> {
    let erasure: Erasure;
    try {
      erasure = await store.erase(workOut);
    } catch {
      return 'failed';
    }
    try {
      await new Promise((later) => setTimeout(later, earshot));
      await store.erase((rows) => stragglers(rows, erasure));
      return (await rewrite()) ? 'gone' : 'deleted';
    } catch {
      return 'deleted';
    }
  }

  return {
    async previewOf(personId) {
      try {
        const rows = await store.everything();
        const person = personIn(rows, personId);
        if (!person) return undefined;
        const going = rowsOfPerson(rows, person);
        const { forgotten } = erasureOf(rows, going);
        return { going, forgotten, mentions: mentionsOf(rows, going, person) };
      } catch {
        return undefined; // the view says that it cannot be read
      }
    },
    erasePerson: (personId) =>
      erase((rows) => {
        const person = personIn(rows, personId);
        return erasureOf(rows, person ? rowsOfPerson(rows, person) : rowsFrom(() => []));
      }),
    eraseDue: ({ conversations, evidence }) => {
      const ids = (list: readonly { readonly id: string }[]) => new Set<Key>(list.map(({ id }) => id));
      return erase((rows) => erasureOf(rows, rowsOfRecords(rows, ids(conversations), ids(evidence))));
    },
    eraseEverything: () => erase(allButLanguage),
    finish: finishRewriting,
  };
}

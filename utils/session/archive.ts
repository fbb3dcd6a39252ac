import { atom, type ReadableAtom } from 'nanostores';
import { archiveOf, type Rows, textOf } from '../archive/archive';
import { actionsTable, csvOf, evidenceTable, notesTable } from '../archive/csv';
import { rowsOfPerson } from '../archive/erasure';
import { fileName } from '../archive/file-name';
import { type Overview, overviewOf, sorted } from '../archive/overview';
import type { Settings } from '../settings/settings';
import { type ArchiveStore, isReadable } from '../store/archive-store';
import type { Changes } from '../store/changes';
import { newestVersion } from '../store/migrations';

export type TableName = 'notes' | 'actions' | 'evidence';

/** Everything that is kept, counted and taken out as files. */
export interface LiveArchive {
  /** Absent until it was read. */
  readonly $overview: ReadableAtom<Overview | undefined>;
  /** It could not be read. */
  readonly $failed: ReadableAtom<boolean>;
  /* Whether the browser was handed the file. */
  saveAll(): Promise<boolean>;
  saveTable(table: TableName): Promise<boolean>;
  savePerson(id: string): Promise<boolean>;
  saveUnreadable(): Promise<boolean>;
  /** A file of everything that only the passphrase opens. */
  backUp(passphrase: string): Promise<boolean>;
  /** Reads what this window changed itself. */
  readAgain(): Promise<void>;
  /** Reads; then hears what other windows change, until the signal aborts. */
  start(signal: AbortSignal): Promise<void>;
}

export interface ArchiveEdges {
  readonly store: Pick<ArchiveStore, 'everything'>;
  readonly changes: Changes;
  now(): number;
  /** Hands the browser a file to keep. */
  keepFile(content: string | Uint8Array, name: string, type: string): void;
  seal(text: string, passphrase: string): Promise<Uint8Array>;
  choose(settings: Settings): void;
}

const json = 'application/json';
const tables = { notes: notesTable, actions: actionsTable, evidence: evidenceTable } as const;

/** Changes come in bursts while somebody types: what is shown here need not follow each key. ms. */
const breath = 500;

/** Reads the whole record for each file: what is taken out is what is on disk then. */
export function createArchive({ store, changes, now, keepFile, seal, choose }: ArchiveEdges): LiveArchive {
  const $overview = atom<Overview | undefined>();
  const $failed = atom(false);

  async function read(): Promise<void> {
    try {
      $overview.set(overviewOf(await store.everything(), isReadable));
      $failed.set(false);
    } catch {
      $failed.set(true);
    }
  }

  async function attempt(work: (rows: Rows) => void | Promise<void>): Promise<boolean> {
    try {
      await work(await store.everything());
      return true;
    } catch {
      return false; // the view that asked says so
    }
  }

  const saveJson = (rows: Rows, what: 'data' | 'person') =>
    keepFile(textOf(archiveOf(rows, newestVersion, now())), fileName(what, now()), json);

  return {
    $overview,
    $failed,
    saveAll: () => attempt((rows) => saveJson(rows, 'data')),
    saveTable: (name) =>
      attempt((rows) => {
        const table = tables[name](overviewOf(rows, isReadable).record);
        keepFile(csvOf(table), fileName(name, now()), 'text/csv;charset=utf-8');
      }),
    savePerson: (id) =>
      attempt((rows) => {
        const person = overviewOf(rows, isReadable).record.people.find((it) => it.id === id);
        if (!person) throw new TypeError('a person who is not there');
        saveJson(rowsOfPerson(rows, person), 'person');
      }),
    saveUnreadable: () => attempt((rows) => saveJson(sorted(rows, isReadable).unreadable, 'data')),
    backUp: (passphrase) =>
      attempt(async (rows) => {
        const sealed = await seal(textOf(archiveOf(rows, newestVersion, now())), passphrase);
        keepFile(sealed, fileName('backup', now()), 'application/octet-stream');
        choose({ backedUpAt: now() });
      }),
    readAgain: read,
    async start(signal) {
      let soon: ReturnType<typeof setTimeout> | undefined;
      changes.hear(() => {
        soon ??= setTimeout(() => {
          soon = undefined;
          void read();
        }, breath);
      }, signal);
      signal.addEventListener('abort', () => clearTimeout(soon));
      await read();
    },
  };
}

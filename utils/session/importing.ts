import { type Choices, type Comparison, compare, type Write, writesFor } from '../archive/comparison';
import { isEncrypted, largestArchive, type NotTaken, readArchive } from '../archive/read';
import { type ArchiveStore, isReadable } from '../store/archive-store';
import { newestVersion } from '../store/migrations';

/** What a file holds, beside what is here. */
export interface Preview {
  readonly comparison: Comparison;
  /** Epoch ms. */
  readonly exportedAt: number;
  /** Rows that cannot be kept, because nothing says where. */
  readonly keyless: number;
}

/** `no-file`: it cannot be read (any more). `passphrase`, `broken`: the backup stays closed. */
export type NotRead = NotTaken | 'no-file' | 'passphrase' | 'broken';

export type FileReading =
  | { readonly ok: true; readonly preview: Preview }
  | { readonly ok: false; readonly reason: NotRead };

/** `changed`: a row is not any more what was compared; nothing was written. `failed`: the disk refused. */
export type Outcome = 'done' | 'changed' | 'failed';

/** Brings files in. */
export interface Importing {
  /** Compares a file with what is here. Without a passphrase, a backup is `encrypted`. Changes nothing. */
  read(file: File, passphrase?: string): Promise<FileReading>;
  /** Writes what was chosen, all of it or nothing. */
  take(preview: Preview, choices: Choices): Promise<Outcome>;
  /** Makes it as it was before the last file was taken, unless something of it was changed since. */
  takeBack(): Promise<Outcome>;
}

export interface ImportingEdges {
  readonly store: Pick<ArchiveStore, 'everything' | 'take' | 'takeBack'>;
  unseal(
    bytes: Uint8Array,
    passphrase: string,
  ): Promise<
    | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
    | { readonly ok: false; readonly why: 'passphrase' | 'broken' }
  >;
}

/** Nothing is written before `take`. */
export function createImporting({ store, unseal }: ImportingEdges): Importing {
  let lastTaken: readonly Write[] = [];

  async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer> | undefined> {
    try {
      return new Uint8Array(await file.arrayBuffer());
    } catch {
      return undefined; // a folder, or a file that went meanwhile
    }
  }

  async function opened(file: File, passphrase: string | undefined) {
    // Size first: a file that is too large is not opened at all.
    if (file.size > largestArchive) return 'too-large';
    const bytes = await bytesOf(file);
    if (!bytes) return 'no-file';
    if (!isEncrypted(bytes)) return bytes;
    if (passphrase === undefined) return 'encrypted';
    const unsealed = await unseal(bytes, passphrase);
    return unsealed.ok ? unsealed.bytes : unsealed.why;
  }

  async function attempt(work: () => Promise<boolean>): Promise<Outcome> {
    try {
      return (await work()) ? 'done' : 'changed';
    } catch {
      return 'failed';
    }
  }

  return {
    async read(file, passphrase) {
      try {
        const bytes = await opened(file, passphrase);
        if (typeof bytes === 'string') return { ok: false, reason: bytes };
        const reading = readArchive(bytes, newestVersion);
        if (!reading.ok) return reading;
        const { rows, exportedAt, keyless } = reading;
        const comparison = compare(await store.everything(), rows, isReadable);
        return { ok: true, preview: { comparison, exportedAt, keyless } };
      } catch {
        return { ok: false, reason: 'damaged' };
      }
    },
    take: ({ comparison }, choices) =>
      attempt(async () => {
        const writes = writesFor(comparison, choices);
        const taken = await store.take(writes);
        if (taken) lastTaken = writes;
        return taken;
      }),
    takeBack: () =>
      attempt(async () => {
        const back = await store.takeBack(lastTaken);
        if (back) lastTaken = [];
        return back;
      }),
  };
}

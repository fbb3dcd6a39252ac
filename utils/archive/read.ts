import {
  type Archive,
  countOf,
  type Entry,
  format,
  type Key,
  keyFields,
  type Rows,
  rowsFrom,
  type StoreName,
} from './archive';
import { upgraded } from './upgrade';

/** A file larger than this is not opened: some hundred thousand notes, what a browser reads in seconds. Bytes. */
export const largestArchive = 100_000_000;

/**
 * Why a file cannot be taken. `encrypted`: it is a backup and wants its passphrase. `empty`, `zip`,
 * `encoding` (not UTF-8), `cut` (it ends in the middle), `not-json`, `foreign` (JSON, but not ours),
 * `newer` (written by a later version), `duplicate` (two rows with one key), `damaged` (ours, but not as
 * it should be).
 */
export type NotTaken =
  | 'too-large'
  | 'empty'
  | 'encrypted'
  | 'zip'
  | 'encoding'
  | 'cut'
  | 'not-json'
  | 'foreign'
  | 'newer'
  | 'duplicate'
  | 'damaged';

export interface Taken {
  readonly rows: Rows;
  /** Epoch ms. */
  readonly exportedAt: number;
  /** Rows that had no key, or stood in stores that there are none of: they cannot be kept. */
  readonly keyless: number;
}

export type Reading = ({ readonly ok: true } & Taken) | { readonly ok: false; readonly reason: NotTaken };

const refused = (reason: NotTaken): Reading => ({ ok: false, reason });

const beginsWith = (bytes: Uint8Array, text: string) =>
  [...text].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** Whether the bytes are a backup in the age format, which its first line says. */
export function isEncrypted(bytes: Uint8Array): boolean {
  return beginsWith(bytes, 'age-encryption.org/') || beginsWith(bytes, '-----BEGIN AGE ENCRYPTED FILE-----');
}

/** Names that objects have from birth; no row of ours has them, and nothing may be smuggled in by them. */
const inborn = new Set(['__proto__', 'constructor', 'prototype']);

function parsed(text: string): unknown {
  return JSON.parse(text, (name, value) => (inborn.has(name) ? undefined : value));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKey = (value: unknown): value is Key => typeof value === 'string' || Number.isFinite(value);

function isArchive(value: Record<string, unknown>): boolean {
  const { version, exportedAt, stores, keys = {} } = value;
  return (
    Number.isInteger(version) &&
    Number(version) >= 1 &&
    typeof exportedAt === 'string' &&
    !Number.isNaN(Date.parse(exportedAt)) &&
    isRecord(stores) &&
    Object.values(stores).every(Array.isArray) &&
    isRecord(keys) &&
    Object.values(keys).every(Array.isArray)
  );
}

function entriesOf({ stores, keys }: Archive, store: StoreName): Entry[] {
  const field = keyFields[store];
  return (stores[store] ?? []).flatMap((row, at) => {
    const key = field ? isRecord(row) && row[field] : (keys[store]?.[at] ?? 'settings');
    return isKey(key) ? [{ key, row }] : [];
  });
}

const hasTwice = (entries: readonly Entry[]) =>
  new Set(entries.map(({ key }) => key)).size !== entries.length;

/** The rows of an archive, brought to this version. */
function rowsOf(archive: Archive, newest: number): Reading {
  if (archive.version > newest) return refused('newer');
  const rows = rowsFrom((store) => entriesOf(archive, store));
  if (Object.values(rows).some(hasTwice)) return refused('duplicate');
  const all = Object.values(archive.stores).reduce((sum, { length }) => sum + length, 0);
  return {
    ok: true,
    rows: upgraded(rows, archive.version),
    exportedAt: Date.parse(archive.exportedAt),
    keyless: all - countOf(rows),
  };
}

/** Reads a file of the format of this or any older version (up to `newest`). Never throws. */
export function readArchive(bytes: Uint8Array<ArrayBuffer>, newest: number): Reading {
  if (bytes.length > largestArchive) return refused('too-large');
  if (bytes.length === 0) return refused('empty');
  if (isEncrypted(bytes)) return refused('encrypted');
  if (beginsWith(bytes, 'PK\u0003\u0004') || beginsWith(bytes, '\u001f\u008b')) return refused('zip');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refused('encoding');
  }
  if (text.includes('\0')) return refused('encoding');
  let value: unknown;
  try {
    value = parsed(text);
  } catch {
    const began = text.trimStart().startsWith(`{"format":"${format}"`);
    return refused(began && !text.trimEnd().endsWith('}}') ? 'cut' : 'not-json');
  }
  if (!isRecord(value) || value.format !== format) return refused('foreign');
  if (!isArchive(value)) return refused('damaged');
  return rowsOf({ keys: {}, ...value } as unknown as Archive, newest);
}

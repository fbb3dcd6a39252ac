import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { v1 } from './v1';
import { v2 } from './v2';
import { v3 } from './v3';
import { v4 } from './v4';
import { v5 } from './v5';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** `migrations[n]` takes a database from version n to n + 1. */
export const migrations: readonly ((db: IDBPDatabase<unknown>, upgrade: Upgrade) => void | Promise<void>)[] =
  [v1, v2, v3, v4, v5];

export const newestVersion = migrations.length;

import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { v1 } from './v1';
import { v2 } from './v2';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** `migrations[n]` takes a database from version n to n + 1. */
export const migrations: readonly ((db: IDBPDatabase<unknown>, upgrade: Upgrade) => void)[] = [v1, v2];

export const newestVersion = migrations.length;

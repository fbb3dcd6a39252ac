import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { v1 } from './v1';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;

/** `migrations[n]` takes a database from version n to n + 1. */
export const migrations: readonly ((db: IDBPDatabase<unknown>, upgrade: Upgrade) => void)[] = [v1];

export const newestVersion = migrations.length;

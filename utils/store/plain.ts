/*
 * IndexedDB without the library, for what is only ever loaded on request: so it brings nothing along, and
 * takes nothing out of what the panel loads at once.
 */

/** The name of the one database, and of the lock that is held while it is opened. */
export const databaseName = 'fairside';

/** Resolves when a request has its result; rejects with its error. */
export function done<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Resolves when a transaction is on disk; rejects where it was broken off. */
export function ended(work: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    work.oncomplete = () => resolve();
    work.onabort = () => reject(work.error);
  });
}

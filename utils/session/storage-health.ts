/** How the browser keeps the records. */
export interface StorageHealth {
  /** Whether it promised not to clear them by itself when the disk gets full; undefined where it says nothing. */
  readonly persisted: boolean | undefined;
  /** Bytes; undefined where it does not say. */
  readonly usage: number | undefined;
  readonly quota: number | undefined;
}

/** Asks the browser for its promise, unless it gave it already, and how much room there is. */
export async function storageHealth(storage: StorageManager | undefined): Promise<StorageHealth> {
  const ask = async () => (await storage?.persisted()) || storage?.persist();
  const [persisted, estimate] = await Promise.all([
    ask().catch(() => undefined),
    storage?.estimate().catch(() => undefined),
  ]);
  return { persisted, usage: estimate?.usage, quota: estimate?.quota };
}

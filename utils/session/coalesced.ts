/**
 * A reading that is asked for while it goes on is done once more behind it, however often it was asked for:
 * what is shown is never older than the last call.
 */
export function coalesced(read: () => Promise<void>): () => Promise<void> {
  let reading: Promise<void> | undefined;
  let again = false;

  async function readAll(): Promise<void> {
    try {
      do {
        again = false;
        await read();
      } while (again);
    } finally {
      reading = undefined;
    }
  }

  return () => {
    if (reading) again = true;
    else reading = readAll();
    return reading;
  };
}

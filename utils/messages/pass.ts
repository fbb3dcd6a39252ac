/** How long a frame waits for the word of the launcher that mounted it, in ms. They start at the same moment. */
const patience = 3000;

interface Waiting {
  readonly tabId: number;
  answer(known: boolean): void;
}

/**
 * Knows which frames our launchers mounted. The panel's page can be embedded by any web page; it shows
 * nothing until its pass is vouched for by a launcher in the same tab. Each pass counts once.
 */
export function createPasses(after: (ms: number, call: () => void) => void) {
  const issued = new Map<string, number>();
  const waiting = new Map<string, Waiting>();
  return {
    issue(pass: string, tabId: number): void {
      const claim = waiting.get(pass);
      waiting.delete(pass);
      if (claim) claim.answer(claim.tabId === tabId);
      else issued.set(pass, tabId);
    },
    /** May come a moment before `issue`. */
    claim(pass: string, tabId: number): Promise<boolean> {
      const known = issued.get(pass);
      issued.delete(pass);
      if (known !== undefined) return Promise.resolve(known === tabId);
      return new Promise((resolve) => {
        waiting.set(pass, { tabId, answer: resolve });
        after(patience, () => {
          waiting.delete(pass);
          resolve(false);
        });
      });
    },
  };
}

export type Passes = ReturnType<typeof createPasses>;

/** 128 random bits. `crypto.randomUUID` is missing on pages served without https. */
export function newPass(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

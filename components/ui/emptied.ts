/** Long enough for a browser to tell a screen reader that nothing stands there, ms. */
const gap = 200;

/**
 * Empties what is told aloud before it is told anew: put there again at once, the same words would count as
 * unchanged, and be silent. Who calls does the work meanwhile, and waits for this before saying what came of it.
 */
export async function emptied(said: string, say: (text: string) => void): Promise<void> {
  if (!said) return;
  say('');
  await new Promise((done) => setTimeout(done, gap));
}

/** Long enough for a browser to tell a screen reader that nothing stands there, ms. */
const gap = 200;

/**
 * Does what was asked for, and tells aloud what came of it. `said`, what still stands there, goes meanwhile: put
 * there again at once, the same words would count as unchanged, and be silent.
 */
export async function tellAnew(
  said: string,
  tell: (text: string) => void,
  way: () => Promise<string>,
): Promise<void> {
  if (said) tell('');
  const [outcome] = await Promise.all([way(), said && new Promise((done) => setTimeout(done, gap))]);
  tell(outcome);
}

import type { Token } from './tokens';

/** The longest sentence that is read as one, in tokens: a text without stops is cut there. */
const longest = 400;

const stops = /^[.!?。！？；;\n…]$/u;
const closing = /^["”’'」』）)\]]$/u;

/** Cuts a text's tokens into sentences; the stop belongs to its sentence, and what closes after it. */
export function sentencesOf(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  const end = () => {
    if (current.some(({ type }) => type !== 'mark')) sentences.push(current);
    current = [];
  };
  for (const [at, token] of tokens.entries()) {
    const stopped = current.at(-1);
    if (stopped && endsAt(stopped, current) && !stops.test(token.text) && !closing.test(token.text)) {
      if (!isInside(tokens, at)) end();
    } else if (current.length >= longest) end();
    current.push(token);
  }
  end();
  return sentences;
}

/** Whether the sentence so far ends with a stop and what may close after it. */
function endsAt(last: Token, current: readonly Token[]): boolean {
  if (stops.test(last.text)) return true;
  return closing.test(last.text) && stops.test(current.at(-2)?.text ?? '');
}

const abbreviations = new Set([
  'e.g',
  'i.e',
  'g',
  'e',
  'i',
  'mr',
  'mrs',
  'ms',
  'dr',
  'no',
  'vs',
  'etc',
  'approx',
]);

/** Whether the stop before this token ends no sentence: "e.g. in May", "v2.x", "good; however". */
function isInside(tokens: readonly Token[], at: number): boolean {
  const dot = tokens[at - 1];
  const before = tokens[at - 2];
  const after = tokens[at];
  // English joins with it what belongs together; in Chinese it parts.
  if (dot?.text === ';') return before?.type !== 'han' && after?.type !== 'han';
  if (dot?.text !== '.' || !before || !after) return false;
  if (abbreviations.has(before.text) && before.end === dot.start) return true;
  return dot.end === after.start && before.end === dot.start;
}

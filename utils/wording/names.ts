import { fold } from './fold';
import { type Token, tokensOf } from './tokens';

/** A name as the tokens it is written in. */
export type Spelled = readonly string[];

/** Names as texts have them: whole, and each word of them, or a Chinese one without the surname. */
export function spelled(names: readonly string[] = []): Spelled[] {
  return names.flatMap((name) => {
    const tokens = tokensOf(fold(name).text);
    const whole = tokens.map(({ text }) => text);
    if (tokens.every(({ type }) => type === 'han'))
      return whole.length > 2 ? [whole, whole.slice(1)] : [whole];
    return [
      whole,
      ...tokens.flatMap(({ type, text }) => (type === 'word' && text.length > 1 ? [[text]] : [])),
    ];
  });
}

/** Which tokens are those of a name: what somebody is called says nothing about them, even where it is Christian. */
export function namedIn(tokens: readonly Token[], names: readonly Spelled[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const at of tokens.keys())
    for (const name of names)
      if (name.every((text, past) => tokens[at + past]?.text === text))
        for (const past of name.keys()) named.add(at + past);
  return named;
}

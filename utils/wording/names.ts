import { fold } from './fold';
import { type Token, tokensOf } from './tokens';

/** A name as the tokens it is written in. */
export type Spelled = readonly string[];

/** Names as texts have them. */
export function spelled(names: readonly string[] = []): Spelled[] {
  return names.map((name) => tokensOf(fold(name).text).map(({ text }) => text));
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

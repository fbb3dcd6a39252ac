import { pairs } from './variants';

/** The simplified form of a Traditional character. */
export const simplified: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../gu) ?? []).map((pair): [string, string] => {
    const [traditional = '', plain = ''] = pair;
    return [traditional, plain];
  }),
);

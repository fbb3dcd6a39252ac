import * as z from 'zod/mini';
import { conversationKinds, stages } from '../guide/stages';
import { type Language, languages } from '../locale/language';
import type { OwnTip } from '../phrasing/own-tip';
import { tipTypes } from '../phrasing/tip';
import { phraseKey } from '../wording/own';
import { longestPhrase, longestSaying, mostOwnWords, type OwnWord, ownSeverities } from '../wording/own-word';
import type { Lists } from './policy';

/** What a company gives beside what is built in and what the manager wrote. */
export interface CompanyPack {
  /** Each phrase once. */
  readonly words: readonly OwnWord[];
  readonly tips: readonly OwnTip[];
  /** Where something stands that cannot be used, as an administrator finds it: "words[2].severity". */
  readonly leftOut: readonly string[];
}

/** UTF-16 units of a line, and lines. */
const longestTip = 400;
const mostTips = 200;

/*
 * Nothing of zod but what rows on disk take, too (`store/rows.ts`): more would come with every panel, in the part that
 * both share.
 */
const saying = z.optional(z.string().check(z.maxLength(longestSaying)));

const word = z.object({
  phrase: z.string().check(z.maxLength(longestPhrase), z.regex(/[\p{L}\p{N}]/u)),
  reason: saying,
  rewording: saying,
  severity: z.optional(z.enum(ownSeverities)),
  language: z.optional(z.enum(languages)),
});

const tip = z.object({
  say: z.string().check(z.maxLength(longestTip), z.regex(/\S/)),
  type: z.enum(tipTypes),
  stages: z.array(z.enum(stages)).check(z.minLength(1), z.maxLength(stages.length)),
  kinds: z.optional(z.array(z.enum(conversationKinds)).check(z.maxLength(conversationKinds.length))),
  language: z.optional(z.enum(languages)),
});

function entriesOf<It>(name: keyof Lists, lists: Lists, most: number, entry: z.ZodMiniType<It>) {
  const value = lists[name] ?? [];
  if (!Array.isArray(value)) return { read: [], leftOut: [name] };
  const leftOut: string[] = [];
  const read = value.slice(0, most).flatMap((one: unknown, at) => {
    const { success, data, error } = entry.safeParse(one);
    if (success) return [data];
    leftOut.push([`${name}[${at}]`, ...(error.issues[0]?.path ?? [])].join('.'));
    return [];
  });
  return { read, leftOut: value.length > most ? [...leftOut, `${name}[${most}]…`] : leftOut };
}

const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();

/** First what is in the language, then what is in none, then the rest. */
const nearness = (language: Language, other: Language | undefined) =>
  other === language ? 0 : other === undefined ? 1 : 2;

/**
 * A company's words and lines from what its administrator wrote, for somebody with this language. Every word is looked
 * for whatever the language; of two that say something about one phrase, that in the language counts. A line in the
 * other language is not offered.
 */
export function packFrom(lists: Lists, language: Language): CompanyPack {
  const words = entriesOf('words', lists, mostOwnWords, word);
  const tips = entriesOf('tips', lists, mostTips, tip);
  const byKey = new Map<string, OwnWord>();
  const nearest = words.read
    .map((it) => ({ ...it, near: nearness(language, it.language) }))
    .sort((one, other) => one.near - other.near);
  for (const { phrase, reason, rewording, severity = 'warn' } of nearest) {
    const key = phraseKey(phrase);
    if (byKey.has(key)) continue;
    const [why, better] = [oneLine(reason), oneLine(rewording)];
    const said = { ...(why && { reason: why }), ...(better && { rewording: better }) };
    byKey.set(key, { phrase: oneLine(phrase), ...said, severity, ofCompany: true });
  }
  const byId = new Map<string, OwnTip>();
  for (const { say, language: its = language, type, stages, kinds } of tips.read) {
    if (its !== language) continue;
    const text = oneLine(say);
    // A line may be listed for one stage and again for another. Its words are its name: marks find it again, whatever stands before it in the list.
    const id = `company-${text.replaceAll('/', '')}`;
    const twin = byId.get(id);
    const serves = [...new Set([...(twin?.stages ?? []), ...stages])];
    const of = twin ? twin.kinds && kinds && [...new Set([...twin.kinds, ...kinds])] : kinds;
    const only = of && of.length > 0 ? { kinds: of } : {};
    byId.set(id, { id, type, stages: serves, ...only, text, createdAt: 0, ofCompany: true });
  }
  return {
    words: [...byKey.values()],
    tips: [...byId.values()],
    leftOut: [...words.leftOut, ...tips.leftOut],
  };
}

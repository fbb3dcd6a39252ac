import { givenWords } from '@/utils/locale/areas/given';
import type { Language } from '@/utils/locale/language';
import type { Words } from '@/utils/locale/words';
import type { Doubt, NotRead } from '@/utils/meeting/by-hand';
import { conversationEnd, type MeetingContext } from '@/utils/meeting/context';

/** What came of giving an event by hand. */
export type Understood =
  | { readonly context: MeetingContext; readonly of?: number | undefined; readonly doubts: readonly Doubt[] }
  | { readonly notRead: NotRead | 'no-access' | 'no-answer' };

/** In sentences: what could not be read and what to do, then what to look at twice. */
export function whatToDo(understood: Understood, words: Words, language: Language): string[] {
  const given = givenWords[language];
  if ('notRead' in understood) return [given.notRead[understood.notRead]];
  const { context, of, doubts } = understood;
  const { person, kind, when } = context;
  const missing = [
    ...(person ? [] : [words.start.person]),
    ...(kind ? [] : [words.start.kind]),
    ...(when.start === undefined ? [given.byHand.dateAndStart] : []),
    ...(when.start !== undefined && conversationEnd(when) === undefined ? [given.byHand.end] : []),
  ];
  const check = doubts.filter((it) => when.start !== undefined || it !== 'time');
  return [
    missing.length === 0
      ? given.byHand.filled
      : given.byHand.missing(new Intl.ListFormat(language).format(missing)),
    ...(of === undefined ? [] : [given.byHand.oneOf(of)]),
    ...check.map((it) => given.doubt[it]),
  ];
}

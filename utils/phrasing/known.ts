import type { ConversationKind } from '../guide/stages';
import type { Language } from '../locale/language';
import type { Slot } from './saying';

/** Periods that titles of reviews name, and how one says them in a sentence. */
const periods: readonly (readonly [RegExp, Record<Language, string>])[] = [
  [/Q1|第?[一1]季度/i, { en: 'Q1', 'zh-CN': '一季度' }],
  [/Q2|第?[二2]季度/i, { en: 'Q2', 'zh-CN': '二季度' }],
  [/Q3|第?[三3]季度/i, { en: 'Q3', 'zh-CN': '三季度' }],
  [/Q4|第?[四4]季度/i, { en: 'Q4', 'zh-CN': '四季度' }],
  [/(?<![a-z])H1(?!\d)|上半年|年中|mid-?year/i, { en: 'the first half of the year', 'zh-CN': '上半年' }],
  [/(?<![a-z])H2(?!\d)|下半年/i, { en: 'the second half of the year', 'zh-CN': '下半年' }],
  [/半年|half-?year|semi-?annual/i, { en: 'the past half-year', 'zh-CN': '这半年' }],
  [/年度|年终|annual|year-?end|yearly/i, { en: 'the past year', 'zh-CN': '这一年' }],
  [/季度|quarterly/i, { en: 'the past quarter', 'zh-CN': '这个季度' }],
  [/月度|monthly/i, { en: 'the past month', 'zh-CN': '这个月' }],
];

/** How one speaks to a person: "Daniel" for Daniel Okafor; Chinese names are said whole. */
function calledName(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return name;
  // "Okafor, Daniel" is how directories write it.
  const given = name.split(',')[1]?.trim() || name;
  return given.split(/\s+/)[0] ?? name;
}

interface Spoken {
  readonly person: { readonly name: string };
  readonly kind: ConversationKind;
  readonly meeting: { readonly title: string };
}

/** What the conversation itself knows of a line's slots. What it does not know stays visibly open. */
export function knownSlots(
  { person, kind, meeting }: Spoken,
  language: Language,
): Partial<Record<Slot, string>> {
  const named = periods.find(([pattern]) => pattern.test(meeting.title))?.[1][language];
  const probation = language === 'en' ? 'your probation' : '试用期';
  const period = kind === 'probation' ? probation : named;
  return { name: calledName(person.name), ...(period && { period }) };
}

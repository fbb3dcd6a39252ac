/** Months, long and short, as a pattern. */
export const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';

/** Weekdays, long and short, as a pattern. */
export const weekdays =
  'mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?';

/** What may stand before a day; "end of day" before a day says nothing about which day. */
export const lead =
  '(?:\\b(?<lead>by|before|until|till|no\\slater\\sthan|not\\slater\\sthan|due(?:\\son|\\sby)?|on|for|at|in)\\s{1,2})?(?:\\b(?:eod|cob|end\\sof(?:\\sthe)?\\sday|close\\sof\\sbusiness)(?:\\son)?,?\\s)?(?:\\bthe\\s)?';

/** by, before, until: not on, for, at, in. */
export function saysLast(lead: string | undefined): boolean {
  return lead !== undefined && !/^(?:on|for|at|in)$/i.test(lead);
}

/** 1 to 12, from a month’s name or its first three letters. */
export function monthOf(text: string): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(text.slice(0, 3).toLowerCase()) / 3 + 1;
}

/** 1 Monday … 7 Sunday */
export function englishWeekday(text: string): number {
  return 'montuewedthufrisatsun'.indexOf(text.slice(0, 3).toLowerCase()) / 3 + 1;
}

/** Does "…ed" stand right before? Then "by May" and "by Sun" may be persons. */
export function afterParticiple(text: string, start: number): boolean {
  return /ed\s$/i.test(text.slice(Math.max(0, start - 3), start));
}

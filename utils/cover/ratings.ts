/*
 * Ratings as review forms and managers write them. Rather one word too many covered than a rating seen:
 * the text itself stays as it is, only what is shown changes.
 */

/** What stands in a rating's place. */
const coveredRating = '●●';

/** What is covered already counts as one, so that covering again finds what it found before. */
const grade = `(?:${coveredRating}|[SABCDE](?:[+＋−-](?!\\w))?(?![A-Za-z])|\\d+(?:\\.\\d+)?)`;
const englishWords =
  'outstanding|exceptional|excellent|very good|good|satisfactory|fair|poor|unsatisfactory|average|' +
  '(?:far )?(?:exceeds?|exceeded|meets?|met|above|below)(?: (?:all|most))? expectations?|' +
  'needs? improvement|on track|off track|high|medium|low';
const chineseWords =
  '卓越|杰出|优秀|优良|优|良好|良|中等|中|合格|称职|基本称职|不称职|不合格|待改进|需改进|较差|差|高|低|' +
  '(?:远?超[出过]?|远?高于|不?符合|未?达到?|远?低于)(?:预期|期望|要求)';

/** A word for a rating, and what it is. The first group stays. */
const named: readonly RegExp[] = [
  new RegExp(
    `((?<![A-Za-z])(?:rat(?:ing|ed?)|scor(?:e|ed|ing)|grad(?:e|ed)|appraisal|calibrat(?:ion|ed)|performance level|band|tier)` +
      `(?:\\s+(?:is|was|of|as|at|to|an?|him|her|them|the|overall|final|this|last|year|quarter))*[\\s:：=]*)` +
      `(?:${grade}(?:\\s*(?:/|out of|of)\\s*\\d+)?|${englishWords})(?![A-Za-z])`,
    'giu',
  ),
  new RegExp(
    `((?:绩效|考核|评定|评级|评分|打分|评价|等级|等第|得分|总评|综合评|定级|年终|结果|分数|档)` +
      `(?:考核|评定|评级|评分|评价|等级|等第|得分|总评|结果|分数|档次?|拟|建议|初评|终评|打|给|定|为|是|了|的|到|[：:=\\s])*)` +
      `(?:${grade}\\s*[分级档等]?|${chineseWords})`,
    'giu',
  ),
];

/** A rating that says itself that it is one. */
const bare: readonly RegExp[] = [
  /(?<![A-Za-z])(?:far )?(?:exceed(?:s|ed|ing)?|meets?|met|meeting|above|below)(?: (?:all|most))? expectations?\b/giu,
  /(?<![A-Za-z])(?:needs improvement|unsatisfactory|top performer|(?:low|under)[- ]?performer)\b/giu,
  /(?<![\d./-])\d{1,3}(?:\.\d+)?\s*(?:\/\s*(?:5|10|100)|out of (?:5|10|100|five|ten))(?![\d/-])/giu,
  /(?<![\d.])\d{1,3}(?:\.\d+)?\s*分(?!钟|之|别|析|享|支|类|为|配|工|成|布|散|解|行|店|公司|歧|开)/gu,
  /(?<![A-Za-z\d])(?:[SABCDE][+＋-]?|[甲乙丙丁])\s*[级档等](?!别|待|于)/gu,
  /(?<![A-Za-z])[SABCDE][+＋](?![A-Za-z\d+])/gu,
  /(?:远?超[出过]?|远?高于|不?符合|未?达到?|远?低于)(?:预期|期望)/gu,
  /[★☆⭐]+/gu,
];

/** A letter that the words between took for "a": "rating A 3" has two ratings. */
const letterBetween = /(?<![A-Za-z])A(?![A-Za-z])/g;

function coveredOnce(text: string): string {
  const once = named.reduce(
    (done, pattern) =>
      done.replace(
        pattern,
        (_, before: string) => before.replace(letterBetween, coveredRating) + coveredRating,
      ),
    text,
  );
  return bare.reduce((done, pattern) => done.replace(pattern, coveredRating), once);
}

/** The text with the ratings in it covered. Covering it again changes nothing. */
export function withoutRatings(text: string): string {
  // One that is covered may part two others: "A+B+".
  const covered = coveredOnce(text);
  return covered === text ? text : withoutRatings(covered);
}

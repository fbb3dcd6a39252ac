/** 前, but not 前端 and the like. */
export const hanBefore = '(?:之前|以前|前(?![端后台线沿期景往来途面几\\d]|提(?![交供出升高醒前])))';

/** 内, but not 内部 and 内容. */
export const hanInside = '(?:之内|以内|内(?!部(?!署)|容))';

/** 后, but not 后端 and the like. */
export const hanAfter = '(?:之后|以后|后(?![端台续勤面]))';

/** What may stand before a day and makes it the last one. */
export const hanLead = '(?:(?:最晚|最迟|不晚于|截至|截止到?)\\s?)?';

/** What may follow a day: a time and a word that makes it the last one. */
export const hanTail = `(?:\\s?(?:上午|下午|晚上|早上|中午)?(?:\\d{1,2}(?::\\d{2}|点半?))?\\s?(?:下班|开始)?(?:${hanBefore}|截止|为止))?`;

/** A year before a month, a quarter or a half. */
export const hanYearWord = '(?:(?<year>20\\d{2}\\s?年|今年|明年|后年)\\s?的?\\s?)?';

/** 2027年, 今年, 明年 as a number. */
export function hanYear(word: string | undefined, thisYear: number): number | undefined {
  if (!word) return undefined;
  return /^\d/.test(word) ? Number.parseInt(word, 10) : thisYear + '今明后'.indexOf(word.charAt(0));
}

/** 本 0, 下 1, 下下 2; undefined where neither is said. */
export function ahead(word: string | undefined): number | undefined {
  if (!word) return undefined;
  return /[本这当]/.test(word) ? 0 : [...word].filter((sign) => sign === '下').length;
}

/** 1 Monday … 7 Sunday */
export function hanWeekday(sign: string): number {
  return '一二三四五六日'.indexOf(sign === '天' ? '日' : sign) + 1;
}

import { nameBesideDash, nameIn, nameInHeading } from './names';
import type { Pair } from './pairs';
import { isAboutReview } from './recognise';

/* Who a form is about and what time it covers, from what it shows as text. Labels are read, never selected on. */

const personLabel =
  /^(employee|employee['’]?s? name|full name of employee|name of (the )?employee|reviewee|appraisee|ratee|team member|staff( member)?( name)?|review(ed)? (employee|for)|worker|associate( name)?|员工|员工姓名|被(考核|评价|评估|面谈|考评|反馈|评)(人|者|员工|对象)?(姓名)?|(考核|评价|评估|面谈|考评)(对象|员工)|受评人|面谈员工)$/i;
const plainLabel = /^(name|full name|姓名)$/i;
const periodLabel =
  /^((performance|review|appraisal|evaluation|assessment|rating|reporting)s? ?(period|cycle)|period|period (covered|under review)|(考核|评估|评价|绩效|评审|考评|评定)(周期|期间|年度|时段|区间)|周期|所属(周期|期间))$/i;
const startLabel =
  /^((review|performance|appraisal|evaluation) )?(period )?(start|from)( date)?$|^(考核|评估|周期)?(开始|起始)(日期|时间)$/i;
const endLabel =
  /^((review|performance|appraisal|evaluation) )?(period )?(end|to)( date)?$|^(考核|评估|周期)?(结束|截止)(日期|时间)$/i;

/** Something of this is in every label below. */
export const labelHint =
  /employee|reviewee|appraisee|ratee|team|staff|review|worker|associate|name|period|cycle|start|from|\bend\b|\bto\b|员工|姓名|对象|[被受].?[评考面反]|周期|期间|年度|时段|区间|日期|时间/i;

/** Labels in two languages at once ("姓名 Name") count by their Chinese part. */
function fits(text: string, label: RegExp): boolean {
  if (label.test(text)) return true;
  const chinese = text.replace(/[^\p{Script=Han}]+/gu, '');
  return chinese !== '' && chinese !== text && /[a-z]/i.test(text) && label.test(chinese);
}

const valuesBehind = (pairs: readonly Pair[], label: RegExp) =>
  pairs.filter((it) => fits(it.label, label)).map(({ value }) => value);

/** Texts are kept up to here, in UTF-16 units. */
const longestPeriod = 80;

const distinct = (texts: readonly (string | undefined)[]) => [
  ...new Set(texts.filter((it): it is string => Boolean(it))),
];

/** The one person whom the page's labels name, or else its headings. Two different ones are no answer. */
export function personIn(pairs: readonly Pair[], headings: readonly string[]): string | undefined {
  const named = distinct(valuesBehind(pairs, personLabel).map((it) => nameIn(it, true)));
  if (named.length > 0) return named.length === 1 ? named[0] : undefined;
  // The title of a page also names the system: what stands beside a dash in it may be that.
  const [title, ...shown] = headings;
  const about = distinct([
    ...headings.filter(isAboutReview).map(nameInHeading),
    ...shown.filter((it) => it !== title).map((it) => nameBesideDash(it, isAboutReview)),
  ]);
  if (about.length > 0) return about.length === 1 ? about[0] : undefined;
  const plain = distinct(valuesBehind(pairs, plainLabel).map((it) => nameIn(it, true)));
  return plain.length === 1 ? plain[0] : undefined;
}

const hasTime = /\d|year|quarter|half|month|年|季|半|月/i;
const inHeading =
  /(?:FY ?\d{2,4}|20\d\d)(?:\s?年度?)?(?:[\s/–-]{0,3}(?:Q[1-4]|H[12]|[上下]半年|第?[一二三四1-4]季度|mid-?year|year-?end|annual))?|(?:Q[1-4]|H[12])[\s/]?(?:FY ?)?20\d\d/i;

/** What time the form covers: behind its label, from a start to an end, or in a heading about a review. */
export function periodIn(pairs: readonly Pair[], headings: readonly string[]): string | undefined {
  const said = valuesBehind(pairs, periodLabel).find((it) => hasTime.test(it));
  if (said) return said.slice(0, longestPeriod);
  const start = valuesBehind(pairs, startLabel).find((it) => /\d/.test(it));
  const end = valuesBehind(pairs, endLabel).find((it) => /\d/.test(it));
  if (start && end) return `${start} – ${end}`.slice(0, longestPeriod);
  return headings
    .filter(isAboutReview)
    .map((it) => inHeading.exec(it)?.[0])
    .find(Boolean);
}

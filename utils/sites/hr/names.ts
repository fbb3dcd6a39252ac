import { hanSurnames } from '../../meeting/han-surnames';
import { tidy } from '../visible-text';

/** Names are kept up to here, in UTF-16 units. */
const longestName = 80;

const han = /^\p{Script=Han}{2,4}$|^\p{Script=Han}{1,8}[·•]\p{Script=Han}{1,8}$/u;
const latin = /^\p{Lu}[\p{L}\p{M}'’.-]*( \p{L}[\p{L}\p{M}'’.-]*){0,4}$/u;
/** Words that stand where a name could, and are none. */
const noName =
  /\b(performance|reviews?|appraisals?|evaluations?|assessments?|feedback|goals?|objectives?|ratings?|comments?|managers?|employees?|employers?|teams?|departments?|period|cycle|annual|year|mid|quarter(ly)?|month(ly)?|january|february|march|april|june|july|august|september|october|november|december|section|part|step|status|draft|pending|completed?|submitted|started|progress|exceeds|meets|meeting|expectations?|outstanding|satisfactory|select|choose|search|none|unassigned|name|date|title|position|role|job|start|end|due|template|category|all|everyone|overview|summary|details|strengths|development|growth|success|training|engineering|sales|marketing|finance|operations|support|design|product|people|legal|customers?|hr|system|suite|portal|software|inc|corp|ltd|gmbh|group|cloud|the|you|your|me|my|this|that|with|and|or)\b/i;
const noHanName =
  /^[请暂待未已无]|周期|周报|季度|任务|项目|管理|高级|方案|计划|程序|范围|金额|安全|总结|成绩|目标|评|绩效|考核|部门|岗位|职位|工号|经理|主管|员工|姓名|状态|时间|日期|年度|年[终中]|月度|半年|进行中|详情|字段|综合|优秀|良好|合格|称职|全部|(部|组|表|书|中心|公司)$/;

/**
 * A text that is somebody's name, perhaps with a number, a post or a department behind it. `surely`: it
 * stands where a form puts the name; else a Chinese name must begin with a known surname.
 */
export function nameIn(text: string, surely = false): string | undefined {
  const [last, first] =
    /^(\p{Lu}[\p{L}\p{M}'’-]+), (\p{Lu}[\p{L}\p{M}'’.-]+)$/u.exec(tidy(text))?.slice(1) ?? [];
  const whole = last && first ? `${first} ${last}` : tidy(text.slice(0, 200));
  const name = tidy(whole.split(/[(（[【|｜,，;；/#]|\s[-–—·]\s|\d/)[0] ?? '').replace(
    /^[“"「]|[”"」]$/g,
    '',
  );
  if (name.length > longestName) return undefined;
  // In both scripts ("李薇 Lin Wei"): the Chinese one is the name.
  const inBoth = /^(\p{Script=Han}{2,4}) \p{Script=Latin}|^\p{Script=Latin}.* (\p{Script=Han}{2,4})$/u.exec(
    name,
  );
  if (inBoth) return nameIn(inBoth[1] ?? inBoth[2] ?? '', surely);
  if (han.test(name)) {
    return !noHanName.test(name) && (surely || hanSurnames.has(name.charAt(0))) ? name : undefined;
  }
  return latin.test(name) && name.length > 1 && !noName.test(name) ? name : undefined;
}

/** “Annual review – Lin Wei”: in a heading of the page, where the other part speaks of a review. */
export function nameBesideDash(heading: string, isAbout: (text: string) => boolean): string | undefined {
  const parts = tidy(heading.slice(0, 200)).split(/\s*[–—|｜]\s*|\s-\s/);
  const names = parts.filter((it) => !isAbout(it)).map((it) => nameIn(it));
  return parts.length === 2 && parts.some(isAbout)
    ? names.find((it) => it && /\s|\p{Script=Han}/u.test(it))
    : undefined;
}

/** A word that says who a heading is about: "… for Lin Wei", "…：李薇", "Lin Wei’s …", "李薇的…", "李薇 2026年度…". */
export function nameInHeading(heading: string): string | undefined {
  const text = tidy(heading.slice(0, 200));
  const ways = [
    /^(?!.*(?:reviewer|manager|supervisor|author|主管|上级|评价人|(?<!被)考核人)[^:：]*[:：])[^:：]*[:：]\s*(.+)$/i,
    /^.*?\b(?:for|of|with|about)\s+(\p{Lu}.*)$/u,
    /^(?:.*[:：]\s*)?([^'’:：]+)['’]s\s/,
    /^(\p{Script=Han}{2,4}?)的/u,
    /^(\p{Script=Han}{2,3}?)\s*[-–—·|]?\s*(?=20\d\d|年度|年终|年中|半年|季度|第.季度|绩效|试用期|转正)/u,
    /(?:与|和|对)\s*(\p{Script=Han}{2,4}?)的/u,
  ];
  for (const way of ways) {
    const found = way.exec(text)?.[1];
    const name = found && nameIn(found);
    if (name) return name;
  }
  return undefined;
}

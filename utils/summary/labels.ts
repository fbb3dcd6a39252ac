import type { ConversationKind } from '../guide/stages';
import { type SectionId, sectionIds } from './section';

/*
 * What a field of a form is for, by its label, in English and Chinese. Patterns come from the labels that
 * review forms of the systems in `facts/sites.md` 8 and common Chinese appraisal forms use.
 */

/** What the label asks for: sections in no order, or the whole of the conversation. */
export interface Asked {
  readonly sections: readonly SectionId[];
  /** 2: an overall comment. 1: some comment. 0: neither. */
  readonly overall: 0 | 1 | 2;
}

const employees =
  /\b(employee|team member|staff|reviewee|appraisee|associate|worker)(['’]?s?)? (own )?(comments?|feedback|views?|opinions?|response|voice|remarks?|input|statement|reply|acknowledge?ment)\b|\bself[- ]?(assess|evaluat|review|apprais|reflect|rating)|\b(comments?|feedback|response|input) (from|by|of) (the )?(employee|team member|reviewee)\b|员工(本人)?(的?)(意见|反馈|评论|心声|陈述|想法|诉求|自述|自评|回应|确认意见|签署意见)|自评|自我(评价|评估|总结|鉴定|陈述)|述职|(被(考核|评价|评估|面谈)人|本人)(的?)(意见|反馈|陈述)|员工心声/i;

/** Plans of improvement: a goal where the conversation is about one, else things to do. */
const plans =
  /\b(improvement|development|performance improvement) (plan|measure|action)s?\b|改进(计划|措施|方案|行动)|(提升|改善|发展)(计划|措施|方案)/i;

/** How earlier goals came out is what happened, not what is to be reached. */
const outcomes =
  /\b(goals?|objectives?|targets?|kpis?|okrs?)\b.{0,12}\b(achieve|attain|complet|progress|result|outcome|status|accomplish)|(achieve|complet|progress|results?)\w* (of|on|against|towards?) .{0,14}\b(goals?|objectives?|targets?)|(目标|任务|指标|工作|KPI|OKR).{0,3}(完成|达成|进展)/i;

/** The employee's own words are known by `employees`. */
const patterns: Readonly<Record<Exclude<SectionId, 'voice'>, RegExp>> = {
  purpose:
    /\b(purpose|agenda|scope)\b|\b(reasons?|occasion) (for|of) (the |this )?(meeting|review|conversation|discussion|talk)|(面谈|沟通|会议|考核|评估|谈话)(的)?(目的|主题|背景|缘由|事由)/i,
  results: /\b(business|work|performance) results?\b|工作(成果|结果)|绩效结果/i,
  strength:
    /\b(strengths?|achievements?|accomplish\w*|highlights?|(went|done|doing|does|did) (\w+ )?well|positives?|contributions?|successes|proud)\b|成绩|成就|亮点|优势|优点|长处|业绩|贡献|突出表现|做得好|肯定/i,
  improvement:
    /\b(improve\w*|weakness\w*|weak spots?|shortfalls?|shortcomings?|gaps?|concerns?|development (areas?|needs?|points?)|areas? (of|for) (development|growth|focus)|growth areas?|could be better|(do|done) (differently|better)|challenges?|opportunit(y|ies) for)\b|不足|改进|待提[升高]|提升|改善|短板|弱项|缺点|劣势|有待|(存在|主要)(的)?问题|待加强/i,
  fact: /\b(facts?|evidence|examples?|key (events|incidents|results)|results?|data)\b|事实|依据|关键事件|实例|事例|举例|数据|完成情况|达成情况/i,
  goal: /\b(goals?|objectives?|targets?|okrs?|aims)\b|目标|期望/i,
  agreement: /\b(agree\w*|commitments?|consensus)\b|共识|约定|达成一致|双方确认|面谈结论/i,
  action:
    /\b(actions?|next steps?|follow[- ]?ups?|to-?dos?|tasks?|measures?|plans?)\b|行动|计划|措施|下一步|后续|跟进|待办|任务/i,
  question:
    /\b(open|outstanding|unresolved|pending) (questions?|issues?|points?|items?|topics?)\b|待定|待解决|未决|遗留|待确认/i,
  support:
    /\b(support|help|assistance|resources?|coaching)\b.{0,12}\b(needed|required|promised|offered|provided|from)\b|\b(manager|company|our)(['’]s)? support\b|^support\b|(所需|需要|提供|公司|上级|主管|管理者|资源|辅导)的?(的)?(支持|资源|帮助|协助|辅导)|支持(事项|措施|需求|与资源|和资源)/i,
  development:
    /\b(career|personal|individual|professional) (development|growth|plans?|aspirations?|path)\b|\bdevelopment plans?\b|\bIDP\b|\baspirations?\b|\b(training|learning) (needs?|plans?)\b|(职业|个人|未来|能力)(生涯)?(发展|成长|规划)|发展(意愿|规划|计划|方向|路径)|培养(计划|方向)|培训(需求|计划)|晋升/i,
  next: /\bnext (talk|meeting|conversation|check[- ]?in|review|1:1|one[- ]on[- ]one|appointment|session)\b|\bfollow[- ]?up (date|meeting)\b|下(次|一次)(的)?(面谈|沟通|会谈|见面|谈话|跟进|回顾|复盘|检查)|(面谈|沟通|复盘)的?下(次|一次)/i,
};

/** What says more exactly what a wider pattern finds too; the wider one is not asked for then. */
const within: readonly (readonly [narrow: SectionId, wide: SectionId])[] = [
  ['development', 'improvement'],
  ['development', 'goal'],
  ['support', 'action'],
  ['next', 'action'],
  ['results', 'fact'],
];

const overallWords =
  /\b(overall|summary|minutes|conclusions?|general (comments?|remarks?|feedback))\b|综合|总评|总体|整体|总结|纪要|面谈(记录|内容|情况)|结论/i;
const commentWords =
  /\b(comments?|remarks?|feedback|evaluation|assessment|notes?|narrative|discussion|conversation)\b|评语|评价|评论|意见|备注|反馈|说明|记录/i;

/** Read up to here, in UTF-16 units. */
const longestLabel = 200;

/** What a label asks for. A kind about improvement writes its plan as goals. */
export function askedBy(label: string, kind: ConversationKind): Asked {
  const text = label.slice(0, longestLabel).normalize('NFKC');
  if (employees.test(text)) return { sections: ['voice'], overall: 0 };
  const isPlan = plans.test(text);
  const isOutcome = outcomes.test(text);
  const rest = isOutcome ? text.replace(outcomes, ' ') : text.replace(plans, ' ');
  const found = new Set(sectionIds.filter((id) => id !== 'voice' && patterns[id].test(rest)));
  if (isPlan && patterns.development.test(text)) found.add('development');
  for (const [narrow, wide] of within) if (found.has(narrow)) found.delete(wide);
  if (isPlan) found.add(kind === 'improvement' ? 'goal' : 'action');
  // Results where the summary has them, else the facts say how it went.
  if (isOutcome) found.add('results').add('fact');
  const sections = sectionIds.filter((id) => found.has(id));
  if (sections.length > 0) return { sections, overall: 0 };
  return { sections, overall: overallWords.test(text) ? 2 : commentWords.test(text) ? 1 : 0 };
}

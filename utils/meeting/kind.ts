import type { ConversationKind } from '../guide/stages';

export interface KindGuess {
  readonly kind: ConversationKind;
  /** Sure: the title says it. Likely: a word that also names other meetings. */
  readonly sure: boolean;
}

/** Meetings that share words with performance talks but review something else. */
const otherReviews =
  /\b(code|design|architecture|security|sprint|peer|pull[- ]request|pr|literature|contract|budget|incident|press|book)s?[- ]reviews?\b|\bperformance[- ](test|tun|optimi|monitor|bench|budget|bug|engineer|marketing)|(代码|设计|架构|方案|需求|技术|安全|合同|预算|论文)(评审|审查|评估|回顾|复盘)|性能|离职面谈|招聘|候选人|面试|\binterview(s|ing)?\b|\bexit\b/i;

/** In order: the more particular kind wins ("performance improvement plan" is not an evaluation). */
const sureWords: readonly [ConversationKind, RegExp][] = [
  [
    'improvement',
    /绩效(改进|改善)|(改进|改善|提升)计划|\bperformance improvement\b|\bimprovement plan\b|\bPIP\b/i,
  ],
  ['probation', /转正|试用期|\bprobation|\bend of trial\b|\bconfirmation review\b/i],
  [
    'goals',
    /目标(设定|制定|沟通|面谈|对齐|规划)|(设定|制定|定)目标|绩效(计划|目标)|OKR\s*(设定|制定|沟通|面谈|setting|planning)|\b(goals?|objectives?)[- ](setting|planning|talk|conversation|session)\b|\bset(ting)? (the |our |your )?(goals|objectives)\b/i,
  ],
  [
    'evaluation',
    /绩效(面谈|评估|评价|考核|沟通|反馈|回顾|谈话|访谈)|考核面谈|(年度|年终|年中|半年度|季度|月度)(绩效|考核|评估)|述职|\bperformance (review|appraisal|evaluation|conversation|talk|discussion|meeting|feedback|check)|\bappraisal\b|\b(annual|yearly|year[- ]end|mid[- ]?year|half[- ]year(ly)?|quarterly) (review|evaluation)\b/i,
  ],
  [
    'check-in',
    /一对一|一对1|1\s*对\s*1|(^|[^\d:.])1\s?[:：]\s?1(?![\d:])|\b1[- ]?on[- ]?1\b|\b1[- ]?2[- ]?1\b|\bone[- ](on|to)[- ]one\b|\bcheck[- ]?in\b/i,
  ],
];

const likelyWords: readonly [ConversationKind, RegExp][] = [
  ['evaluation', /绩效|考核|面谈|\bperformance\b|\bself[- ]review\b|\bfeedback\b|(^|\s)review(\s|:|：|$)/i],
  ['goals', /\b(goals|objectives|OKRs?)\b|目标/i],
];

/** Titles are read up to here, in UTF-16 units. */
const longestTitle = 300;

/** The kind of conversation that a meeting's title names, or nothing if it names none. */
export function kindFrom(title: string): KindGuess | undefined {
  const text = title.slice(0, longestTitle).normalize('NFKC');
  if (otherReviews.test(text)) return undefined;
  for (const [kind, words] of sureWords) if (words.test(text)) return { kind, sure: true };
  for (const [kind, words] of likelyWords) if (words.test(text)) return { kind, sure: false };
  return undefined;
}

import type { Stage } from '@/utils/guide/stages';
import type { Language } from '@/utils/locale/language';

/** A conversation as the demo walks it. All people and facts are invented. */
export interface Talk {
  readonly language: Language;
  readonly event: string;
  readonly notes: readonly (readonly [Stage, readonly string[]])[];
  /** The private note: it must be nowhere at the end. */
  readonly secret: string;
  /** What the manager types into the search when the employee says “I don’t agree”. */
  readonly search: string;
}

export const talks: readonly Talk[] = [
  {
    language: 'zh-CN',
    event: '年度绩效面谈：李薇',
    notes: [
      ['preparation', ['#三月迁移、周报记录、两位新人的反馈都备好了']],
      ['opening', ['#流程和时间已说明']],
      [
        'review',
        [
          '＋三月系统迁移零停机，提前两周做完回滚演练',
          '＋带教两位新人，第 6 周独立值班',
          '－周报本季度 4 次晚于周五（5、12、19、26 日）',
          '～看起来有点累，改天问问值班安排',
        ],
      ],
      ['planning', ['*第一季度独立带一个小项目，3 月 31 日前上线']],
      ['voice', ['“希望能从头主导一个项目”']],
      [
        'summary',
        ['＝周报改为周四先发要点', '！李薇：12 月 5 日前提交周报模板', '！主管：12 月 12 日前确认项目人选'],
      ],
    ],
    secret: '看起来有点累',
    search: 'bty',
  },
  {
    language: 'en',
    event: 'Performance review: Daniel Okafor',
    notes: [
      ['preparation', ['# Migration figures, report log and two colleagues’ feedback at hand']],
      ['opening', ['# Agenda and time shared']],
      [
        'review',
        [
          '+ March migration without downtime; rollback rehearsed two weeks early',
          '+ Brought two new colleagues on board, on call alone by week 6',
          '- Weekly report late four times this quarter (5, 12, 19 and 26 Nov)',
          '~ looks tired; ask about the on-call load another day',
        ],
      ],
      ['planning', ['* Lead one small project in Q1, live by 31 March']],
      ['voice', ['"I would like to own a project from the first day']],
      [
        'summary',
        [
          '= Report outline goes out on Thursday',
          '! Daniel: report template by 5 December',
          '! I: confirm the project by 12 December',
        ],
      ],
    ],
    secret: 'looks tired',
    search: 'disag',
  },
];

import {
  action,
  agreement,
  fact,
  goal,
  improvement,
  privately,
  question,
  strength,
  voice,
  type YearClip,
  type YearPerson,
} from './year-note.ts';

/** What a page may hold and nothing of ours may run, in three scripts and two directions. */
const hostile = '<img src=x onerror=alert(1)> مشروع \u2067RTL\u2069 👩‍🏭';

const first: YearPerson = {
  name: ['李薇', 'Daniel Okafor'],
  email: 'first@example.com',
  pseudonym: ['银杏', 'Maple'],
  talks: [
    {
      kind: 'evaluation',
      on: -362,
      stage: 'summary',
      finished: true,
      notes: [
        fact(['一月值班 14 天，零事故', 'On call for 14 days in January, no incident']),
        strength(
          ['值班交接写得完整，同事照着就能处理', 'Handover notes so complete that others act on them'],
          0,
        ),
        improvement(['周报提交晚了 3 次', 'Weekly report late three times'], {
          stand: { verdict: 'agreed' },
        }),
        voice(['想多参与方案设计', 'I would like to take part in design more']),
        goal(['主导一次系统迁移', 'Lead one system migration'], {
          measure: ['停机时间', 'Downtime'],
          target: ['零', 'none'],
          due: -240,
          weight: 40,
          state: 'reached',
        }),
        action('manager', 'done', ['安排参加架构评审', 'Invite to the architecture reviews'], -340),
        action('employee', 'done', ['整理迁移风险清单', 'List the risks of the migration'], -330),
      ],
      swot: [
        ['strength', 'employee', ['做事稳', 'Steady under pressure']],
        ['weakness', 'employee', ['怕当众讲方案', 'Nervous when presenting']],
        [
          'opportunity',
          'manager',
          ['迁移项目', 'The migration project'],
          ['每周两小时导师', 'Two mentor hours a week'],
        ],
      ],
    },
    {
      kind: 'check-in',
      on: -190,
      stage: 'summary',
      finished: true,
      notes: [
        fact(['迁移演练两次都在窗口内完成', 'Both rehearsals ended within the window']),
        improvement(['周报又晚了两次', 'Weekly report was late twice again']),
        action('manager', 'dropped', ['申请测试机预算', 'Ask for a budget for test machines'], -150),
      ],
    },
    {
      kind: 'evaluation',
      on: -61,
      stage: 'summary',
      finished: true,
      notes: [
        fact([
          '三月系统迁移零停机，回滚演练提前两周完成',
          'March migration without downtime; rollback rehearsed two weeks early',
        ]),
        strength(['把风险变成演练，而不是变成担心', 'Turned risks into rehearsals instead of worries'], 0),
        strength([
          '带教两位新人，第 6 周独立值班',
          'Brought two new colleagues on board, on call alone by week 6',
        ]),
        improvement(['周报本季度 4 次晚于周五', 'Weekly report late four times this quarter'], {
          stand: {
            verdict: 'partly',
            words: ['周五下午总有发布', 'There is a release every Friday afternoon'],
          },
          plan: {
            standard: ['每周四 18 点前发出要点', 'Outline out by Thursday, 18:00'],
            support: ['主管把发布移到周三', 'The manager moves releases to Wednesday'],
            checkpoints: [
              [-30, ['看四周的周报', 'Look at four weeks of reports'], true],
              [3, ['看八周的周报', 'Look at eight weeks of reports'], false],
            ],
          },
        }),
        voice(['希望能从头主导一个项目', 'I would like to own a project from the first day']),
        privately(['看起来有点累，改天问问值班安排', 'Looks tired; ask about the on-call load another day']),
        question(['晋升评审什么时候开始', 'When does the promotion round begin']),
        goal(['第一季度独立带一个小项目', 'Lead one small project in the first quarter'], {
          measure: ['上线日期', 'Live by'],
          target: ['3 月 31 日', '31 March'],
          due: 40,
          weight: 50,
          ifThen: ['如果人手不够，就先砍报表', 'If people are short, the report goes first'],
        }),
        goal(['讲一次方案给全部门', 'Present one design to the whole department'], {
          due: 20,
          weight: 20,
          state: 'partly',
        }),
        agreement(['周报改为周四先发要点', 'Report outline goes out on Thursday'], {
          verdict: 'agreed',
          words: ['这样可以做到', 'That I can do'],
        }),
        agreement(['年底前评估一次晋升准备', 'Readiness for promotion is looked at before the year ends']),
        action('employee', 'open', ['提交周报模板', 'Send a template for the report'], -8),
        action('manager', 'open', ['确认项目人选', 'Confirm who is on the project'], -2),
        action('manager', 'done', ['把发布移到周三', 'Move releases to Wednesday'], -40),
      ],
      swot: [
        ['strength', 'employee', ['迁移经验', 'Knows how to migrate']],
        ['strength', 'manager', ['带教有方法', 'Teaches with a method']],
        ['weakness', 'manager', ['写作拖延', 'Puts writing off']],
        [
          'opportunity',
          'employee',
          ['独立带项目', 'A project of one’s own'],
          ['项目预算和一位导师', 'A budget and a mentor'],
        ],
        [
          'threat',
          'manager',
          ['值班过多', 'Too much on call'],
          ['两月内轮换加人', 'One more in the rotation within two months'],
        ],
      ],
    },
    { kind: 'check-in', on: 0, stage: 'preparation', finished: false, notes: [] },
  ],
  clips: [
    {
      on: -300,
      quote: ['值班周报：本周零事故', 'On-call report: no incident this week'],
      theme: 'reliability',
    },
    {
      on: -150,
      quote: ['“回滚演练写得真细，我照着做就行”', '“The rollback notes were so clear I just followed them”'],
      title: ['项目群聊', 'Project chat'],
      url: 'https://chat.example.com/thread/41',
      theme: 'quality',
    },
    {
      on: -95,
      quote: ['迁移完成，停机 0 分钟', 'Migration done, 0 minutes of downtime'],
      title: ['发布记录 #812', 'Release log #812'],
      url: 'https://wiki.example.com/releases/812',
      theme: 'delivery',
    },
    {
      on: -70,
      quote: ['新人第 6 周开始独立值班', 'New colleague on call alone from week 6'],
      remark: ['两位都是她带的', 'Both were coached by him'],
      theme: 'leadership',
    },
    {
      on: -12,
      quote: ['周报拖到周一才发', 'Report sent on Monday instead of Friday'],
      theme: 'reliability',
    },
    { on: -5, quote: ['周四要点按时发出', 'Outline sent on Thursday, in time'], theme: 'reliability' },
    {
      on: -47,
      quote: ['主动写了排障手册，三个团队在用', 'Wrote a handbook on outages unasked; three teams use it'],
      theme: ['文档', 'Documentation'],
    },
    {
      on: -310,
      quote: [
        `${'一段很长的经过，原原本本写下来。'.repeat(14)}[…]`,
        `${'A long story, told in full. '.repeat(12)}[…]`,
      ],
      title: [
        '一个特别特别长的页面标题，如果不加处理就会把整行撑破，所以要看看它怎么显示',
        'A very long title of a page that goes on and on, and would break the row if it were let to',
      ],
      url: 'https://wiki.example.com/a/story?view=full',
    },
  ],
};

const second: YearPerson = {
  name: ['陈宇航', 'Priya Raman'],
  email: 'second@example.com',
  talks: [
    {
      kind: 'probation',
      on: -210,
      stage: 'summary',
      finished: true,
      notes: [
        fact(['四周内修复 23 个缺陷', '23 defects mended in four weeks']),
        strength(['问得早，问得准', 'Asks early and asks well'], 0),
        improvement(['代码评审回复慢于一天', 'Answers to code reviews take more than a day']),
        agreement(['转正', 'Probation passed'], { verdict: 'agreed' }),
        action('employee', 'done', ['读完值班手册', 'Read the on-call handbook'], -190),
      ],
    },
    {
      kind: 'goals',
      on: -180,
      stage: 'summary',
      finished: true,
      notes: [
        goal(['评审回复不超过一天', 'Answer code reviews within a day'], {
          measure: ['平均回复时间', 'Mean time to answer'],
          target: ['24 小时', '24 hours'],
          due: -90,
          weight: 30,
          state: 'missed',
        }),
        goal(['独立负责搜索模块', 'Own the search module'], { due: 60, weight: 50 }),
        voice(['想学性能优化', 'I want to learn performance work']),
        action('manager', 'open', ['找一位性能方面的导师', 'Find a mentor for performance work'], -100),
      ],
    },
    {
      kind: 'improvement',
      on: -20,
      stage: 'summary',
      finished: false,
      notes: [
        fact(['上月评审平均回复 2.6 天', 'Reviews took 2.6 days on average last month']),
        improvement(['代码评审回复太慢，别人等着', 'Code reviews are answered too slowly; others wait'], {
          basis: [0],
          stand: { verdict: 'disagreed', words: ['我同时有三个项目', 'I am on three projects at once'] },
          plan: {
            standard: ['一天内先回一句', 'A first answer within a day'],
            support: ['主管减掉一个项目', 'The manager takes one project away'],
            checkpoints: [[8, ['看两周的数据', 'Look at two weeks of figures'], false]],
          },
        }),
        agreement(['每天 10 点先看评审', 'Reviews first, every day at ten'], { verdict: 'agreed' }),
        agreement(['哪个项目先放下', 'Which project is put aside']),
        action('employee', 'open', ['每天 10 点先看评审', 'Look at reviews first, every day at ten'], 4),
        action('manager', 'open', ['和产品谈，减掉一个项目', 'Talk to product and take one project away'], 2),
      ],
    },
    { kind: 'check-in', on: 3, stage: 'preparation', finished: false, notes: [] },
  ],
  clips: [
    {
      on: -130,
      quote: ['搜索首屏从 900 ms 降到 320 ms', 'Search first screen from 900 to 320 ms'],
      theme: 'expertise',
    },
    {
      on: -25,
      quote: ['评审等了三天', 'Review waited for three days'],
      title: ['评审 #2041', 'Review #2041'],
      url: 'https://code.example.com/2041',
      theme: 'collaboration',
    },
  ],
};

const third: YearPerson = {
  name: ['赵敏', 'Tom Lindqvist'],
  email: 'third@example.com',
  talks: [
    {
      kind: 'evaluation',
      on: -120,
      stage: 'summary',
      finished: true,
      notes: [
        fact(['客户续约 11 家中 10 家', 'Ten of eleven clients renewed']),
        strength(['客户抱怨当天有回音', 'Complaints are answered the same day'], 0),
        improvement(['会议纪要常常没有负责人', 'Minutes often name nobody in charge']),
        goal(['做一份续约手册', 'Write a handbook for renewals'], { due: 15, weight: 30 }),
        action('employee', 'open', ['纪要写上负责人和日期', 'Put owner and day into the minutes']),
        action('manager', 'done', ['介绍给华东区负责人', 'Introduce to the head of the region'], -100),
      ],
    },
    {
      kind: 'check-in',
      on: -2,
      stage: 'voice',
      finished: false,
      notes: [
        fact(['手册写完三章', 'Three chapters of the handbook are written']),
        voice(['出差太密，想少一点', 'I travel too much and would like less of it']),
        action('manager', 'open', ['看一季度的出差安排', 'Look at the travel plan of the quarter'], 12),
      ],
    },
  ],
  clips: [
    {
      on: -160,
      quote: ['客户来信感谢当天回复', 'Client wrote to thank for the same-day answer'],
      theme: 'customers',
    },
    { on: -40, quote: ['客户续约邮件', 'Mail about a renewal'], theme: 'customers' },
  ],
};

const fourth: YearPerson = {
  name: ['周子涵', 'Aisha Bello'],
  email: 'fourth@example.com',
  talks: [
    { kind: 'goals', on: 9, stage: 'preparation', finished: false, notes: [] },
    {
      kind: 'check-in',
      on: -33,
      stage: 'summary',
      finished: true,
      notes: [
        strength(['第一周就把文档补齐', 'Completed the documents in the very first week']),
        action(
          'employee',
          'open',
          ['约三位同事了解分工', 'Meet three colleagues and learn who does what'],
          6,
        ),
      ],
    },
  ],
  clips: [],
};

const fifth: YearPerson = {
  name: ['王磊', 'Mei Tanaka'],
  email: 'fifth@example.com',
  talks: [],
  clips: [
    {
      on: -3,
      quote: ['主动替同事值了周末班', 'Took a weekend shift for a colleague'],
      theme: 'collaboration',
    },
  ],
};

/** Named as nobody is, to be seen as it stands. */
const sixth: YearPerson = {
  name: ['实习生 <b>小周</b>', 'R&D intern <b>Jo</b>'],
  email: 'sixth@example.com',
  talks: [],
  clips: [],
};

/** A year with six people. Everybody and everything in it is invented. */
export const yearPeople: readonly YearPerson[] = [first, second, third, fourth, fifth, sixth];

/** What was kept for nobody yet. */
export const yearInbox: readonly YearClip[] = [
  {
    on: -1,
    quote: ['“多亏你们顶住了周末的流量”', '“Thanks for carrying the weekend’s traffic”'],
    title: ['群聊', 'Team chat'],
    url: 'https://chat.example.com/thread/77',
  },
  {
    on: -4,
    quote: ['新流程上线后投诉少了三成', 'A third fewer complaints since the new process'],
    theme: 'quality',
  },
  {
    on: -6,
    quote: [hostile, hostile],
    title: ['不是链接', 'Not a link'],
    url: 'javascript:alert(1)',
  },
];

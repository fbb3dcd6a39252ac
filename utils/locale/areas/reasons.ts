import type { Language } from '../language';

/** Why a rule speaks, in one sentence, where it is known from, and what helps. */
interface Told {
  readonly reason: string;
  readonly source?: string;
  readonly guidance: string;
}

const en = {
  'EV-VAGUE-NEG': {
    reason: 'A verdict without an event can’t be checked, or acted on.',
    source: 'SBI method, Center for Creative Leadership',
    guidance: 'Name one event and what followed from it.',
  },
  'EV-VAGUE-POS': {
    reason: 'Praise without content doesn’t say what to repeat.',
    source: 'Correll & Simard, HBR 2016: vague praise in 57 % of women’s reviews, 43 % of men’s',
    guidance: 'Say what exactly was done well.',
  },
  'EV-FUZZY-FREQ': {
    reason: '“How often?” stays open, and is what gets disputed.',
    guidance: 'Give a count and a period.',
  },
  'EV-EXAGG': {
    reason: 'A strong word invites a dispute about the word.',
    source: 'Textio 2022, a vendor’s figures: exaggeration is not spread evenly between women and men',
    guidance: 'Put the size of the effect in its place.',
  },
  'FR-ABS-NEG': {
    reason: 'One counterexample is enough to disprove “always” and “never”.',
    guidance: 'Count instead: 3 of the last 5.',
  },
  'FR-LABEL': {
    reason: 'This describes the person, not what they did; feedback that turns to the self helps least.',
    source: 'Kluger & DeNisi 1996, Psychological Bulletin',
    guidance: 'Describe what was seen or heard.',
  },
  'FR-MOTIVE': {
    reason: 'Nobody can see a motive; only what was done can be observed.',
    source: 'SBII method, Center for Creative Leadership: ask about intent',
    guidance: 'State the act, and ask for the reason.',
  },
  'FR-TONE': {
    reason: 'Remarks on tone and temperament fall unevenly on women and men.',
    source:
      'Snyder 2014, Fortune: personality criticism in 71 of 94 critical reviews of women, 2 of 83 of men',
    guidance: 'Would you write this of anyone? Name what was said, and its effect.',
  },
  'FR-INSULT': {
    reason: 'A demeaning word hurts, and stays in the record.',
    source: 'China’s Civil Code 1024: no insult, no defamation',
    guidance: 'Take it out and describe the effect.',
  },
  'FR-CONDESC': {
    reason: 'It talks down, so the talk ends where it should begin.',
    guidance: 'Ask an open question.',
  },
  'FR-BUT': {
    reason: 'After “but”, the praise isn’t heard any more.',
    guidance: 'Make two sentences of it.',
  },
  'FR-HEDGE': {
    reason: 'So many softeners hide the message.',
    source: 'Kim Scott, Radical Candor',
    guidance: 'Say it once, plainly and kindly.',
  },
  'DI-SEX': {
    reason: 'Sex, gender or orientation used in judging work may be discriminatory.',
    source: 'China’s Labour Law 12–13; UK Equality Act 2010; US EEOC',
    guidance: 'Take it out; stay with the work.',
  },
  'DI-FAMILY': {
    reason: 'Pregnancy, family or leave taken must not count in judging work.',
    source: 'China’s Law on Women’s Rights, Art. 48 (2022); UK Equality Act 2010',
    guidance: 'Judge the results of the time at work.',
  },
  'DI-AGE': {
    reason: 'Age used in judging work may be discriminatory.',
    source: 'UK Equality Act 2010; US EEOC (40 and over); China’s Employment Promotion Law, open list',
    guidance: 'Name the skill, and what shows it.',
  },
  'DI-ORIGIN': {
    reason: 'Origin, ethnicity or accent used in judging work may be discriminatory.',
    source: 'China’s Labour Law 12; UK Equality Act 2010; US EEOC',
    guidance: 'Say what was unclear, to whom, and with what effect.',
  },
  'DI-BELIEF': {
    reason: 'Religion, politics or union membership have no place in judging work.',
    source: 'China’s Labour Law 12; UK Equality Act 2010; US EEOC',
    guidance: 'Take it out.',
  },
  'DI-HEALTH': {
    reason: 'Illness or disability used in judging work may be discriminatory.',
    source: 'China’s Law on Disabled Persons 3 and 38; UK Equality Act 2010; US EEOC',
    guidance: 'Take it out; adjustments go through HR.',
  },
  'DI-LOOKS': {
    reason: 'Looks say nothing about the work.',
    guidance: 'Only a written dress standard counts, put neutrally.',
  },
  'FA-COMPARE': {
    reason: 'A comparison with colleagues says nothing about the goal; being last is not being unable.',
    source: 'China’s Supreme People’s Court, Guiding Case 18',
    guidance: 'Compare with the goal or the standard.',
  },
  'FA-HEARSAY': {
    reason: 'What nobody stands behind can’t be answered.',
    source: 'Acas, how to hold an appraisal: keep evidence',
    guidance: 'Use what you saw yourself, or name the source.',
  },
  'FA-RECENCY': {
    reason: 'The last weeks stand for the whole period here.',
    source: 'Google’s unbiasing checklist: examples from the whole period',
    guidance: 'Add an example from earlier months.',
  },
  'FA-HALO': {
    reason: 'One trait, or luck, explains everything here.',
    source: 'Google’s unbiasing checklist: halo and horns',
    guidance: 'Give the evidence for each goal: what did they do?',
  },
  'TH-THREAT': {
    reason: 'A threat ends the conversation, and may count as unlawful pressure.',
    source: 'China’s Labour Contract Law 40(2): training or another post come first',
    guidance: 'Facts, expectation, support. Formal steps go through HR.',
  },
  'TH-GUILT': {
    reason: 'Gratitude and overtime are no measure of work.',
    guidance: 'State the outcome wanted, within working hours.',
  },
  'TH-PROMISE': {
    reason: 'This may be taken as a promise that you can’t keep alone.',
    guidance: 'Say what the criteria are, and when it is decided.',
  },
  'AC-VAGUE': {
    reason: 'Nobody can tell from this what to do tomorrow.',
    source: 'Textio 2024, a vendor’s figures: feedback one can’t act on is not spread evenly',
    guidance: 'Who does what, how often, and how will it be seen?',
  },
  'AC-CLICHE': {
    reason: 'Everyone reads something else into this phrase.',
    guidance: 'A plain verb and its object.',
  },
  'AC-SMART': {
    reason: 'Whether this goal is reached can’t be told yet.',
    source: 'SMART goals; Acas and CIPD advise target dates',
    guidance: 'Add what is missing: a measure, or a day.',
  },
  'AC-OWNER-DATE': {
    reason: 'What has no owner and no day gets lost.',
    source: 'Acas, how to hold an appraisal: agree target dates',
    guidance: 'Who does it, by when?',
  },
  'PR-SENSITIVE': {
    reason: 'Private data has no place in notes that others may read.',
    source: 'China’s PIPL 6 and 28; EU Court of Justice, Nowak C-434/16: such notes are personal data',
    guidance: 'Keep it out; use HR’s own channel.',
  },
} satisfies Record<string, Told>;

type RulesTold = { readonly [Rule in keyof typeof en]: Told };

const zhCn: RulesTold = {
  'EV-VAGUE-NEG': {
    reason: '只有结论没有事例，无法核对，也不知从何改起。',
    source: 'SBI 方法（创新领导力中心 CCL）',
    guidance: '写一件具体的事，以及带来的影响。',
  },
  'EV-VAGUE-POS': {
    reason: '表扬没有内容，对方不知道该继续做什么。',
    source: 'Correll & Simard，HBR 2016：空泛表扬见于 57% 的女性评语、43% 的男性评语',
    guidance: '写清楚具体哪件事做得好。',
  },
  'EV-FUZZY-FREQ': {
    reason: '“多久一次”没说清，最容易起争议。',
    guidance: '写出次数和时间段。',
  },
  'EV-EXAGG': {
    reason: '用词过重，容易变成争论这个词本身。',
    source: 'Textio 2022（厂商数据）：夸大的说法在男女员工间分布不均',
    guidance: '改成写清影响有多大。',
  },
  'FR-ABS-NEG': {
    reason: '只要有一个反例，“总是”“从不”就站不住。',
    guidance: '改成计数：最近 5 次里有 3 次。',
  },
  'FR-LABEL': {
    reason: '这是在说人，不是在说事；越是针对本人的反馈，效果越差。',
    source: 'Kluger & DeNisi 1996，《心理学公报》',
    guidance: '描述看到、听到的行为。',
  },
  'FR-MOTIVE': {
    reason: '动机看不见，能看到的只有做了什么。',
    source: 'SBII 方法（CCL）：意图要问，不要猜',
    guidance: '写行为，再问原因。',
  },
  'FR-TONE': {
    reason: '对语气、性情的评价，落在男女员工身上并不均等。',
    source: 'Snyder 2014，《财富》：女性 94 份批评性评语里 71 份涉及性格，男性 83 份里 2 份',
    guidance: '换个人你也会这么写吗？写说了什么、影响是什么。',
  },
  'FR-INSULT': {
    reason: '贬低人的词伤人，还会留在记录里。',
    source: '《民法典》1024 条：不得侮辱、诽谤',
    guidance: '删掉，写造成的影响。',
  },
  'FR-CONDESC': {
    reason: '居高临下的口气，会让对方不想再谈。',
    guidance: '换成开放式的提问。',
  },
  'FR-BUT': {
    reason: '一句“但是”，前面的肯定就白说了。',
    guidance: '分成两句话。',
  },
  'FR-HEDGE': {
    reason: '铺垫太多，重点就看不见了。',
    source: 'Kim Scott《绝对坦率》',
    guidance: '好好说一遍，清楚而友善。',
  },
  'DI-SEX': {
    reason: '评价工作时提性别或性取向，可能构成歧视。',
    source: '《劳动法》12、13 条；《就业促进法》27 条',
    guidance: '删掉，只谈工作。',
  },
  'DI-FAMILY': {
    reason: '婚育、照顾家庭、休假都不能作为评价依据。',
    source: '《妇女权益保障法》（2022）48 条',
    guidance: '只看在岗期间的工作结果。',
  },
  'DI-AGE': {
    reason: '评价工作时提年龄，可能构成歧视。',
    source: '《就业促进法》3 条（不限于列举的情形）',
    guidance: '写具体技能和依据。',
  },
  'DI-ORIGIN': {
    reason: '评价工作时提籍贯、民族、口音或户籍，可能构成歧视。',
    source: '《劳动法》12 条；《就业促进法》28、31 条',
    guidance: '写什么没说清、对谁、影响是什么。',
  },
  'DI-BELIEF': {
    reason: '宗教、政见、工会身份都与评价工作无关。',
    source: '《劳动法》12 条',
    guidance: '删掉。',
  },
  'DI-HEALTH': {
    reason: '评价工作时提疾病或残疾，可能构成歧视。',
    source: '《残疾人保障法》3、38 条；《就业促进法》29、30 条',
    guidance: '删掉；需要调整工作安排的，走 HR。',
  },
  'DI-LOOKS': {
    reason: '长相和打扮说明不了工作。',
    guidance: '只谈成文的着装要求，语气中性。',
  },
  'FA-COMPARE': {
    reason: '和同事比说明不了目标完成得怎样；排名靠后不等于不能胜任。',
    source: '最高人民法院指导案例 18 号',
    guidance: '和目标或标准比。',
  },
  'FA-HEARSAY': {
    reason: '没有出处的话，对方没法回应。',
    source: '英国 Acas 考核指引：保留依据',
    guidance: '写你自己看到的，或注明出处。',
  },
  'FA-RECENCY': {
    reason: '这里用最近几周代表了整个周期。',
    source: 'Google 去偏见清单：例子要覆盖整个周期',
    guidance: '补一个前几个月的例子。',
  },
  'FA-HALO': {
    reason: '这里用一个特点或运气解释了一切。',
    source: 'Google 去偏见清单：光环效应',
    guidance: '逐个目标给依据：他/她做了什么？',
  },
  'TH-THREAT': {
    reason: '威胁的话会让面谈谈不下去，也可能带来法律风险。',
    source: '《劳动合同法》40 条第 2 项：须先培训或调岗',
    guidance: '讲事实、期望和支持；正式程序走 HR。',
  },
  'TH-GUILT': {
    reason: '感恩和加班不是衡量工作的标准。',
    guidance: '写想要的结果，不谈加班。',
  },
  'TH-PROMISE': {
    reason: '这会被当成承诺，而你一个人定不了。',
    guidance: '写标准是什么、什么时候决定。',
  },
  'AC-VAGUE': {
    reason: '看了这句话，还是不知道明天该做什么。',
    source: 'Textio 2024（厂商数据）：无法落实的反馈，分布并不均等',
    guidance: '谁做什么、多久一次、怎么看出来？',
  },
  'AC-CLICHE': {
    reason: '这个词各有各的理解。',
    guidance: '用大白话：做什么，对什么。',
  },
  'AC-SMART': {
    reason: '这个目标到时候很难说算不算完成。',
    source: 'SMART 原则',
    guidance: '补上缺的：衡量标准，或日期。',
  },
  'AC-OWNER-DATE': {
    reason: '没有负责人和日期的事容易落空。',
    source: '英国 Acas 考核指引：约定完成日期',
    guidance: '谁来做？什么时候完成？',
  },
  'PR-SENSITIVE': {
    reason: '隐私信息不该出现在别人可能看到的记录里。',
    source: '《个人信息保护法》6、28、29 条',
    guidance: '不要写，走 HR 的渠道。',
  },
};

interface ReasonsWords {
  readonly rule: RulesTold;
  /** Of the manager's own words and their company's, where the list itself says no more. */
  readonly own: {
    readonly reason: string;
    readonly ofCompany: string;
    readonly guidance: string;
    better(rewording: string): string;
  };
}

/** What each rule of the wording check says: the reason, its source, and what helps. */
export const reasonsWords: Readonly<Record<Language, ReasonsWords>> = {
  en: {
    rule: en,
    own: {
      reason: 'It stands on your own list.',
      ofCompany: 'It stands on your company’s list.',
      guidance: 'Say it in other words.',
      better: (rewording) => `The list says instead: ${rewording}`,
    },
  },
  'zh-CN': {
    rule: zhCn,
    own: {
      reason: '这个词在你自己的词表里。',
      ofCompany: '这个词在公司的词表里。',
      guidance: '换个说法。',
      better: (rewording) => `词表里的说法：${rewording}`,
    },
  },
};

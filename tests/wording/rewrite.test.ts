import { describe, expect, it } from 'vitest';
import { rewritingWords } from '@/utils/locale/areas/rewriting';
import { firstGap } from '@/utils/phrasing/gap';
import type { Finding } from '@/utils/wording/finding';
import { rewrite, writtenIn } from '@/utils/wording/rewrite';
import { type RuleId, ruleIds, rules } from '@/utils/wording/rule';
import { sentencesOf } from '@/utils/wording/sentences';
import { tokensOf } from '@/utils/wording/tokens';

/** A finding where the text stands between « and ». */
function found(rule: RuleId, marked: string): { text: string; finding: Finding } {
  const text = marked.replace(/[«»]/g, '');
  const start = marked.indexOf('«');
  const end = marked.indexOf('»') - 1;
  const [tokens = []] = sentencesOf(tokensOf(text)).filter((it) => (it.at(-1)?.end ?? 0) >= end);
  const sentence = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0] as const;
  return { text, finding: { rule, severity: rules[rule].severity, start, end, sentence } };
}

function rewritten(rule: RuleId, marked: string, asWhole?: true): string | undefined {
  const { text, finding: it } = found(rule, marked);
  const finding = { ...it, ...(asWhole && { asWhole }) };
  const edit = rewrite(text, finding, rewritingWords[writtenIn(text.slice(...finding.sentence))].blanks);
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

const en = rewritingWords.en.blanks;
const zh = rewritingWords['zh-CN'].blanks;

const table: readonly (readonly [RuleId, string, string])[] = [
  ['EV-VAGUE-NEG', 'Some fact. The work is «not good enough».', `Some fact. ${en.event}`],
  ['EV-VAGUE-NEG', '«表现不够好»。', zh.event],
  ['EV-VAGUE-POS', '«Great job» this quarter!', `Great job this quarter${en.whatToRepeat}!`],
  ['EV-VAGUE-POS', '«表现不错»，下月继续。', `表现不错${zh.whatToRepeat}，下月继续。`],
  ['EV-FUZZY-FREQ', 'He «often» comes late.', 'He often ([how many] times in [which period]) comes late.'],
  ['EV-FUZZY-FREQ', '他«经常»迟到', '他经常（【哪段时间】里【几】次）迟到'],
  ['EV-EXAGG', 'The launch was «terrible».', 'The launch was [how large the effect was].'],
  ['EV-EXAGG', '现场«一塌糊涂»', '现场【影响有多大】'],
  [
    'FR-ABS-NEG',
    'He is «always late» for standups.',
    'He is late for standups [how many] of [how many] times.',
  ],
  [
    'FR-ABS-NEG',
    'She «never replies» to mails, which costs us time.',
    'She does not reply to mails [how many] of [how many] times, which costs us time.',
  ],
  [
    'FR-ABS-NEG',
    'She has «never delivered» on time',
    'She has not delivered on time [how many] of [how many] times',
  ],
  ['FR-ABS-NEG', 'You «never listen».', 'You do not listen [how many] of [how many] times.'],
  ['FR-ABS-NEG', '«Nobody» wants to work with him.', en.event],
  ['FR-ABS-NEG', '他«总是迟到»。', '他【几】次里有【几】次迟到。'],
  ['FR-ABS-NEG', '他«从来不»回邮件', '他【几】次里有【几】次不回邮件'],
  ['FR-ABS-NEG', '周报«从未»按时交', '周报【几】次里有【几】次没有按时交'],
  ['FR-LABEL', 'You are «lazy».', en.event],
  [
    'FR-LABEL',
    'He is simply «careless» with client data in May.',
    `He ${en.behaviour} with client data in May.`,
  ],
  ['FR-LABEL', '他这个人很«懒»。', zh.event],
  ['FR-LABEL', '三月的两次客户会上«态度非常差»', `三月的两次客户会上${zh.behaviour}`],
  ['FR-MOTIVE', 'He «does not care» about quality.', en.actAndReason],
  ['FR-MOTIVE', '她«根本不在乎»结果。', zh.actAndReason],
  ['FR-TONE', 'She was «too emotional» in the budget meeting.', `She ${en.behaviour} in the budget meeting.`],
  ['FR-TONE', '她太«情绪化»', zh.event],
  ['FR-INSULT', 'He is an «idiot».', en.event],
  ['FR-INSULT', 'He was an «idiot» in the meeting on 3 May.', `He ${en.behaviour} in the meeting on 3 May.`],
  ['FR-INSULT', 'His «stupid» report arrived on Friday.', 'His report arrived on Friday.'],
  ['FR-INSULT', '«白痴»！', zh.event],
  ['FR-INSULT', '五月三日的评审会上他简直是个«白痴»。', `五月三日的评审会上他${zh.behaviour}。`],
  ['FR-CONDESC', '«How hard can it be» to fill in a form?', en.openQuestion],
  ['FR-CONDESC', '«说过多少遍»了？', zh.openQuestion],
  ['FR-BUT', '«Great report, but» the figures were late.', 'Great report. The figures were late.'],
  ['FR-BUT', '«Great report, but the» figures were late.', 'Great report. The figures were late.'],
  ['FR-BUT', '«报告很好，但是»数据晚了。', '报告很好。数据晚了。'],
  ['FR-HEDGE', '«Maybe» it is perhaps a bit late, I guess.', 'It is late.'],
  ['FR-HEDGE', '«可能»好像稍微晚了一些', '晚了一些'],
  ['DI-SEX', '«For a woman», she is good with figures.', en.event],
  ['DI-SEX', '«女生不适合»带现场项目团队', zh.event],
  ['DI-FAMILY', 'Output fell by 10 % «since she became a mother».', en.event],
  ['DI-FAMILY', '«怀孕»了，第三季度交付少了两个模块', zh.event],
  ['DI-AGE', 'He is «too old» for the new system.', en.event],
  ['DI-AGE', '他«年纪大»了，新系统的工单处理慢', zh.event],
  ['DI-ORIGIN', 'Clients misread two quotes because of his «foreign accent».', en.event],
  ['DI-ORIGIN', '他是«外地人»', zh.event],
  ['DI-BELIEF', 'He is «too religious».', en.event],
  ['DI-BELIEF', '她«信教»', zh.event],
  ['DI-HEALTH', 'He is «crazy».', en.event],
  ['DI-HEALTH', '他是«神经病»', zh.event],
  ['DI-LOOKS', 'She is «fat».', en.event],
  ['DI-LOOKS', '他«形象差»', zh.event],
  ['FA-COMPARE', 'He is «slower than his peers».', en.againstGoal],
  ['FA-COMPARE', '«不如小王»', zh.againstGoal],
  ['FA-HEARSAY', '«People say» that he is late.', '[who] reported on [date] that he is late.'],
  ['FA-HEARSAY', '«听说»他迟到', '【谁】在【日期】反映他迟到'],
  ['FA-RECENCY', '«Recently» two releases slipped.', `Recently two releases slipped${en.earlier}.`],
  ['FA-RECENCY', '«最近»两次上线延期', `最近两次上线延期${zh.earlier}`],
  ['FA-HALO', 'She was «just lucky».', en.whatWasDone],
  ['FA-HALO', '«运气好»', zh.whatWasDone],
  ['TH-THREAT', 'Deliver «or else».', en.expectation],
  ['TH-THREAT', '干不好就«走人»', zh.expectation],
  ['TH-GUILT', '«You should be grateful» for this job.', en.outcome],
  ['TH-GUILT', '公司培养你，要«感恩»', zh.outcome],
  ['TH-PROMISE', '«You will be promoted» next year.', en.criteria],
  ['TH-PROMISE', '明年«给你升职»', zh.criteria],
  ['AC-VAGUE', 'He should «be more proactive» with QA.', `He should be more proactive with QA${en.how}.`],
  ['AC-VAGUE', '沟通能力«有待提升»。', `沟通能力有待提升${zh.how}。`],
  ['AC-CLICHE', 'Please «create synergy».', 'Please [do what, with what].'],
  ['AC-CLICHE', '希望«赋能»团队', '希望【做什么】团队'],
  ['AC-SMART', '«Improve the test coverage»', 'Improve the test coverage: from [now] to [target], by [date]'],
  ['AC-SMART', '«覆盖率到 80%»', '覆盖率到 80%，【日期】前完成'],
  ['AC-OWNER-DATE', '«Send the template»', 'Send the template; done by [who], by [date]'],
  ['AC-OWNER-DATE', '«提交周报模板»', '提交周报模板，由【谁】负责，【日期】前完成'],
  [
    'PR-SENSITIVE',
    'Handover on 3 May; his «diagnosis» is known to the team lead.',
    `Handover on 3 May; ${en.elsewhere} is known to the team lead.`,
  ],
  ['PR-SENSITIVE', '«身份证号»', zh.elsewhere],
];

describe('a rewrite', () => {
  it.each(table)('%s: %s', (rule, marked, expected) => {
    expect(rewritten(rule, marked)).toBe(expected);
  });

  it('is there for every rule in both languages', () => {
    const covered = (language: string) =>
      ruleIds.filter((id) => table.some(([rule, text]) => rule === id && writtenIn(text) === language));
    const ofRules = ruleIds.filter((id) => id !== 'OWN');
    expect(covered('en')).toEqual(ofRules);
    expect(covered('zh-CN')).toEqual(ofRules);
  });

  it('stands behind a sentence that was found as a whole, where another takes the place of a word', () => {
    expect(rewritten('EV-EXAGG', '«That was the end of the world.»', true)).toBe(
      `That was the end of the world ${en.effect}.`,
    );
    expect(rewritten('EV-EXAGG', '«天都塌下来了。»', true)).toBe(`天都塌下来了${zh.effect}。`);
    expect(rewritten('EV-FUZZY-FREQ', '«Not for the first time.»', true)).toBe(
      `Not for the first time${en.howOften}.`,
    );
    expect(rewritten('FA-RECENCY', '«这周的事说明了全年！»', true)).toBe(`这周的事说明了全年${zh.earlier}！`);
    expect(rewritten('AC-VAGUE', '«Less of this, please.»', true)).toBe(`Less of this, please${en.how}.`);
  });

  it('leaves the sign in front that makes the draft its kind', () => {
    expect(rewritten('FR-MOTIVE', "-You «just don't care» about the team.")).toBe(`-${en.actAndReason}`);
    expect(rewritten('FR-MOTIVE', '－ 你«就是故意的»')).toBe(`－ ${zh.actAndReason}`);
    expect(rewritten('FR-MOTIVE', '-He came late. You «just don’t care».')).toBe(
      `-He came late. ${en.actAndReason}`,
    );
    expect(rewritten('FR-MOTIVE', '“You «just don’t care»”')).toBe(en.actAndReason);
  });

  it('says nothing that was not said, but for blanks', () => {
    expect(firstGap('On [date], in [situation]')).toEqual([3, 9]);
    expect(firstGap('nothing to fill in')).toBeUndefined();
  });
});

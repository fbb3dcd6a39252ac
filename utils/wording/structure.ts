import { dueIn } from '../notes/due-date';
import type { NoteKind } from '../notes/note';
import type { Compilation } from './book';
import { longestChecked } from './check';
import type { Context, Finding } from './finding';
import { fold } from './fold';
import { judge } from './learned/judge';
import { saidIn } from './learned/said';
import { namedIn, spelled } from './names';
import { type RuleId, rules } from './rule';
import { tokensOf } from './tokens';

/** To count from: whether a text names a day is asked, not which one. */
const anyDay = { year: 2026, month: 1, day: 5 };

/** Times that are no day and yet say by when. */
const period =
  /\b(?:20\d\d|q[1-4]|h[12]|(?:this|next|each|every|per) (?:week|month|quarter|half|year|day|shift|term|semester|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:by|at|before) (?:year|quarter|month)[- ]end|(?:starting|from|by|until|till|before|on) \d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*|daily|weekly|monthly|quarterly)\b|[上下]半年|全年|年内|[本这今明下每一二三四]个?(?:季度|年度|季|年|月|周|学期)(?![轻龄纪])|[一二三四五六七八九十]{1,3}月|每[天日晚早班节次单台]|(?:春节|国庆|五一|元旦|中秋|端午|清明|节|年|开学|放假|寒假|暑假)[前后]|(?:年|月|季|周|期|学期)[底末]|试用期|(?:\d+|[两三四五六七八九十半]{1,3})\s*个?(?:天|日|周|月|年|小时|工作日|季度)(?:之?内|以内)/iu;
/** A year alone gives no day to look back on. */
const onlyYear = /\b20\d\d\b|20\d\d ?年|[今明后]年|年内|全年/giu;

/** A change that is none without a figure: improve, 提升. */
const unmeasured =
  /\b(?:improv|enhanc|strengthen|increas|reduc|boost|better|grow|develop|deepen|sharpen|rais|optimi[sz]|try|tries|aim|strive|work (?:on|towards?)|focus on|more|fewer|become|be a|be an|contribut|support|learn|explor|familiari[sz]|continu|maintain|keep (?!.{0,60}\b(?:below|under|above|over|at)\b)|stay)/iu;
const unmeasuredHan =
  /提升|提高|加强|改善|改进|优化|增强|完善|强化|深化|争取|力争|尽量|尽快|努力|逐步|积极|更|做好|搞好|学习|熟悉|了解|掌握|推进|加大|培养|成为|夯实|拓展|助力|协助|配合|关注|参与|突破|降下来|提上去|做起来|多/u;
/** What is there or not on the day, and so needs no figure. */
const delivered =
  /\b(?:pass(?:es|ed)?|certificates?|certified|licen[cs]e|published|delivered|go live|hand(?:ed)? in|present(?:ed|s)?)\b|考取|考过|取得|拿到|拿下|通过|交付|上线|发布|答辩|验收|签收|签字/iu;

const figure =
  /\d|[%％]|百分之|[一二两三四五六七八九十百千万半](?:个|次|项|人|份|倍|成|篇|家|单|小时|分钟|分|件|场|轮|名|位|元|条|套|本|门)|\b(?:zero|no\s\w+\sthan|twice|half|double|one|two|three|four|five|six|seven|eight|nine|ten|every|each|all)\b/iu;

const collective =
  /\b(?:some(?:one|body)|any(?:one|body)|every(?:one|body)|we|the team(?! (?:meeting|lead|leader|room|call|day))|all of us|let's|let us|us|people|management|both (?:sides|parties)|each other|stakeholders|tbd|tbc|whoever)\b|大家|大伙|我们|咱们|相关(?:人员|同事|部门|方)|有关(?:人员|部门)|团队|谁(?:有|先|来|方便|手头|能)|部门内|待定|各方|双方|有人|专人|共同|集体|全员|全体|所有人|各自/iu;
const somebody =
  /\b(?:I|[Yy]ou|[Hh]e|[Ss]he)(?:'ll)?\b|(?:[你您我他她](?!们)|由)\s*[\p{Script=Han}\d]|(?:^|[,:] )(?!We |The |It |Both |All )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? (?:will|to|\p{Ll}+s)\b/u;
/** A rule agreed for every such case needs no day; nor is it said of everybody because both agreed, or all are told. */
const agreedHan = /^(?:我们|咱们|咱俩|双方|我和.{1,4})都?(?:说好|约定|商定|同意|讲好|定好)(?:了)?[，,：:]?/u;
const ruledHan = /(?:先|就|直接|一律|为准|提前)/u;
const toldHan = /(?:给|向|跟|对|发给|通知)[^，。]{0,5}(?:大家|大伙|团队|全体|全员|所有人)/gu;
const someTime =
  /\b(?:soon|asap|at some point|sometime|some time|later|going forward|when possible|eventually|in due course|one of these days|when (?:we|you|they|things|there)|once (?:we|things|there|it)|for a while|in the (?:near )?future|shortly|down the (?:line|road)|another time|in time|as time permits)\b|近期|回头|下次|有空|有时间|抽空|找时间|到时候?|之后|尽快|尽早|适时|后续|择机|改天|另行|另外再|视情况|过(?:段|阵)时间|合适的时候|方便(?:的时候|时)|有机会|手头松|时机成熟|慢慢|逐步/iu;

/** An action that begins with what is to be done names nobody; nor does one that is to be done. */
const orders =
  /^(?:please )?(?:send|update|book|check|prepare|create|write|organi[sz]e|arrange|clarify|look into|review|set up|schedule|fix|clean|order|call|contact|share|finish|complete|draft|define|discuss|plan|collect|file|find|get|give|install|repair|submit|circle back|follow up|document|print|replace|sort|buy|inform|clear|archive|align)\b/iu;
const toBeDone = /\b(?:will|to|should|must|needs? to) be (?:\w+ )?\w+(?:ed|en|ung|pt|ught|nt)\b/iu;
const ordersHan =
  /^(?:请|要|需要?|须|尽快|及时|抓紧|务必)?(?:把|将|完成|更新|整理|组织|安排|召开|落实|跟进|提交|补[上齐好签]|梳理|编制|修订|制定|建立|开展|准备|排[好出]|做好|联系|确认|检查|核对|收集|汇总|发[出给送]|写[好出完]|改[好成]|订[好购]|采购|申请|优化|推进|协调|对接|上报|报送|清点|盘点|清理|打印|张贴|重新|统一)/u;

const hasDay = (text: string) => period.test(text) || Boolean(dueIn(text, anyDay)?.days.length);

/** The part of a text that says by when does not measure anything. */
function withoutDay(text: string): string {
  const due = dueIn(text, anyDay);
  const rest = due ? text.slice(0, due.at[0]) + text.slice(due.at[1]) : text;
  return rest.replace(new RegExp(period.source, 'giu'), ' ');
}

const isVagueYear = (text: string) => !hasDay(text.replace(onlyYear, ' '));

/** What of a note as a whole speaks of a measure, an owner, a day. */
const signs: Readonly<Record<string, (text: string) => boolean>> = {
  day: hasDay,
  year: isVagueYear,
  figure: (text) => figure.test(withoutDay(text)),
  delivered: (text) => delivered.test(text),
  unmeasured: (text) => unmeasured.test(text) || unmeasuredHan.test(text),
  somebody: (text) => somebody.test(text),
  everybody: (text) => collective.test(text.replace(toldHan, ' ')),
  order: (text) =>
    orders.test(text) || ordersHan.test(withoutDay(text).replace(/^[\s前之内起，,、:：]+/u, '')),
  passive: (text) => toBeDone.test(text),
  'some time': (text) => someTime.test(text),
  agreed: (text) => agreedHan.test(text),
  ruled: (text) => ruledHan.test(text),
};

/** The signs of a note, each by what it is, or by its absence; and any two of them together. */
export function signsIn(text: string): string[] {
  const its = Object.entries(signs).map(([name, isIn]) => (isIn(text) ? name : `no ${name}`));
  return its.flatMap((one, at) => [
    `note ${one}`,
    ...its.slice(0, at).map((other) => `note ${other}, ${one}`),
  ]);
}

/** How a text says of itself what it is: "Goal: …", 目标：…, 争取…. */
const frames: readonly (readonly [NoteKind, RegExp])[] = [
  [
    'goal',
    /^\s*(?:(?:[\p{Script=Han}\d]{0,6}目标|goal|objective|target)s?\s*\d?\s*[:：]|争取|力争|(?:my|your|the) goal is|aim to |strive to )/iu,
  ],
  [
    'action',
    /^\s*(?:行动(?:项|计划)?|待办(?:事项)?|下一步(?:行动)?|action(?: item)?|to-?do|next step)s?\s*\d?\s*[:：]/iu,
  ],
  ['agreement', /^\s*(?:约定|共识|双方约定|达成一致|agreed|agreement|we agreed)s?\s*[:：]/iu],
];

function kindSaid(text: string): NoteKind | undefined {
  return frames.find(([, frame]) => frame.test(text))?.[0];
}

const label = /^\s*[^\s:：]{1,12}(?: \w+)?\s*[:：]\s*/u;

/** What is asked of a note of each kind as a whole. */
const asked: Partial<Record<NoteKind, RuleId>> = {
  goal: 'AC-SMART',
  action: 'AC-OWNER-DATE',
  agreement: 'AC-OWNER-DATE',
};

/** A note as one that is asked something: what it says, and which rule asks. Undefined: nothing is asked of it. */
export function askedOf(text: string, kind: NoteKind | undefined) {
  const its = kind ?? kindSaid(text);
  const rule = its && asked[its];
  const content = kind ? text : text.replace(label, '');
  return rule && content.trim() ? { rule, kind: its, content } : undefined;
}

/** What a goal or an action lacks as a whole: a measure or a day, an owner or a day. For texts alone, without fields. */
export function structure(books: Compilation, text: string, { kind, names }: Context): Finding[] {
  const note = askedOf(text.slice(0, longestChecked), kind);
  if (!note) return [];
  const tokens = tokensOf(fold(note.content).text);
  const named = namedIn(tokens, spelled(names));
  const said = saidIn(tokens, (at) => named.has(at));
  const scores = books.reader(said)?.(said, note.kind, signsIn(note.content));
  const { rule } = note;
  if (!scores || !judge(scores, []).has(rule)) return [];
  return [{ rule, severity: rules[rule].severity, start: 0, end: text.length, sentence: [0, text.length] }];
}

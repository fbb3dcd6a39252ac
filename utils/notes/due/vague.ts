import { hanBefore } from './chinese-parts';
import { type Pattern, pattern } from './pattern';

const talk =
  '1:1|1-1|1on1|1-on-1|one[\\s-]on[\\s-]one|one[\\s-]to[\\s-]one|meeting|check-?in|review|catch-?up|conversation|session|sync|talk|stand-?up';
const hanTalk = '1:1|1对1|1on1|一对一|绩效面谈|面谈|沟通|会议|例会|周会|谈话|碰头|见面|评审|复盘|review';

/** A time without a day: it is said that there is one, not which. */
export const vague: readonly Pattern[] = [
  pattern(
    '\\b(?:asap|as\\ssoon\\sas\\s(?:possible|you\\scan|we\\scan)|(?<!\\b(?:as|too|how|very)\\s)soon(?!\\s(?:as|after|enough)\\b)|shortly(?!\\s(?:after|before))|immediately(?!\\s(?:after|before|when))|right\\saway|at\\syour\\searliest\\sconvenience)(?!\\w)',
    () => 'vague',
  ),
  pattern(
    `\\b(?:by|before|until|at|in|for)\\s(?:our|the|your|my|their|his|her)\\snext\\s(?:${talk})(?!\\w)`,
    () => 'vague',
  ),
  pattern('\\b(?:by\\s|before\\s|the\\s)?next\\stime\\swe\\s(?:meet|talk|speak)\\b', () => 'vague'),
  pattern('尽快|尽早|马上|立刻|立即|第一时间|近期内|过几天|早日', () => 'vague'),
  pattern(
    `(?:下次|下一次|下回)\\s?(?:我们)?的?\\s?(?:${hanTalk})(?:\\s?(?:${hanBefore}|时))?`,
    () => 'vague',
  ),
];

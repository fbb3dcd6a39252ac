import type { Token } from './tokens';

const words = (text: string) => new Set(text.split(' '));

const counts = words(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty twice thrice dozen once half third',
);
const days = words(
  'january february april june july august september october november december monday tuesday wednesday thursday friday saturday sunday',
);
const months = words('march may');

/** Words after which a number is a name: "bay four", "Q3", "line 2". */
const numbered = words(
  'q h fy bay line table bed room gate desk hall unit level floor tier grade zone aisle machine station counter window gang press plant depot shift year site half past',
);
/** What a day stands after where it comes again and again: "every Friday", "his Friday prayers". */
const again = words('every each his her your their');
/** "no one", "at once" and "this half" count nothing, nor do "once he knew", "half finished", "the third quarter". */
const notAfter: Readonly<Record<string, ReadonlySet<string>>> = {
  one: words('no any every each this that which another the number day'),
  once: words('at for all not'),
  half: words('this last first second'),
};
const notBefore: Readonly<Record<string, ReadonlySet<string>>> = {
  one: words('day to of by another'),
  once: words('again more he she you they it the in'),
  half: words(
    'finished baked done hearted ready empty the past one two three four five six seven eight nine ten',
  ),
  third: words('quarter'),
};
const figures = /^[一二两三四五六七八九十百千万零]$/u;
const measures = /^[个次天周月年项人份倍成篇家单时分件场轮名位万元号日点季位条页台趟遍班组]$/u;

/** Whether something in these tokens is counted: a figure that is no name, no year and no time of day. */
export function haveCount(tokens: readonly Token[]): boolean {
  return tokens.some((_, at) => isCount(tokens, at));
}

/** The same of one of them. */
export function isCount(tokens: readonly Token[], at: number): boolean {
  const { text = '', type } = tokens[at] ?? {};
  const before = tokens[at - 1]?.text ?? '';
  const after = tokens[at + 1]?.text ?? '';
  if (type === 'number') {
    if (measures.test(after)) return true;
    const isYear = /^(?:19|20)\d\d$/.test(text) && !days.has(before) && !months.has(before);
    return !isYear && !numbered.has(before) && !/^(?:1:1|360|1|\d\d?:\d\d)$/.test(text);
  }
  if (type === 'word') {
    if (!counts.has(text) || numbered.has(before)) return false;
    return !notAfter[text]?.has(before) && !notBefore[text]?.has(after);
  }
  return figures.test(text) && measures.test(after) && !isIdiom(tokens, at);
}

/** Whether a word is the name of a month or of a day of the week; "may" and "march" are none. */
export const isDay = (word: string) => days.has(word);

/** Whether something in these tokens can be counted or looked up: a figure, a day, an example. */
export function haveFact(tokens: readonly Token[]): boolean {
  return (
    haveCount(tokens) ||
    tokens.some(({ text, type }, at) => {
      const before = tokens[at - 1]?.text ?? '';
      if (type === 'word')
        return (days.has(text) && !again.has(before)) || (text === 'example' && before === 'for');
      return (text === '例' || text === '比') && tokens[at + 1]?.text === '如';
    })
  );
}

/** Figures that count nothing: 一个 before a noun, 这一年, 十分 and 千万 as very, 三天两头, 一天到晚, 三组, 第三季度. */
function isIdiom(tokens: readonly Token[], at: number): boolean {
  const [before = '', figure = '', measure = '', after = ''] = [-1, 0, 1, 2].map(
    (by) => tokens[at + by]?.text,
  );
  if (figure === '一' && measure === '天' && after === '到') return true;
  if (figure === '一') return /^[个点位时定]$/u.test(measure) || /^[这那每整同统的]$/u.test(before);
  if (measure === '分') return /^[十万]$/u.test(figure) && !/^[钟之]$/u.test(after);
  if (/^[组班]$/u.test(measure)) return !/^[了成分共每]$/u.test(before);
  if (before === '第' && /^[天季年]$/u.test(measure)) return true;
  if (figure === '千') return measure === '万' && !/^[元块人]$/u.test(after);
  return (figure === '三' && measure === '天' && after === '两') || before === '番';
}

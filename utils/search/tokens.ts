const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(text: string): Intl.Segmenter {
  const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
  const kept = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, kept);
  return kept;
}

/** Full-width letters become half-width, case goes, and apostrophes, which nobody types in a hurry. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/['’]/g, '');
}

/** A text cut into its words, in order. */
export function segmentsOf(text: string): string[] {
  const clean = folded(text);
  return [...segmenterFor(clean).segment(clean)].filter((it) => it.isWordLike).map((it) => it.segment);
}

const negation = /^(不|没|没有|未|别)$/;

/** Chinese negations belong to the word behind them, and to one another: 没同意 is 不同意. */
function joined(words: readonly string[]): { whole: string[]; parts: string[] } {
  const whole: string[] = [];
  const parts: string[] = [];
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before && negation.test(before) && /\p{Script=Han}/u.test(word)) {
      whole.splice(-1, 1, `不${word}`);
      parts.push(word);
    } else whole.push(word);
  }
  return { whole, parts };
}

/** The words of a text in any script, for the index. */
export function tokens(text: string): string[] {
  const { whole, parts } = joined(segmentsOf(text));
  return [...whole, ...parts];
}

/** Words that say nothing about what is looked for. */
const empty = new Set(
  [
    'a an the to of in on at for and or is are be am was it its this that with my your his her their he she',
    'they them i you we me do does did has have about from as so if what how when can could would will get gets',
    'got just really than there too not hes shes theyre im ive id ill theyve says say said',
    '的 了 着 过 得 不 吗 呢 啊 吧 呀 嘛 他 她 它 你 我 我们 他们 她们 员工 对方 下属 人家 在 是 就 也 都 要 想 又 很 太 怎么 怎么办 如何 什么 说 给 把 被 跟 和 与',
  ]
    .join(' ')
    .split(' '),
);

/** The words of a query that carry meaning; all of them, if none does. */
export function queryTokens(text: string): string[] {
  const all = joined(segmentsOf(text)).whole;
  const full = all.filter((token) => !empty.has(token));
  return full.length > 0 ? full : all;
}

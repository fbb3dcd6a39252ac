import { plural } from '../format';
import type { Language } from '../language';

const en = {
  /** What a finding is, by how grave it is. */
  severity: {
    stop: 'Settle before sharing',
    warn: 'Worth changing',
    hint: 'Could be stronger',
  },
  /** Of a finding's card. */
  card: {
    label: (phrase: string) => `About “${phrase}”`,
    whole: 'About this note',
    sentence: 'About this sentence',
    asWhole: 'Here it is no single word: the sentence as a whole reads this way. That can be mistaken.',
    rewrite: 'Instead',
    takenOut: '(taken out)',
    use: 'Use it',
    keep: 'Keep it',
    ignore: 'Ignore this phrase always',
    off: 'Turn this rule off',
    close: 'Close',
    place: (at: number, of: number) => `${at} of ${of} · Alt+. for the next`,
  },
  /** Said of a field, after a pause. */
  count: (count: number) =>
    count === 0
      ? 'No wording left to check.'
      : `${plural('en', count, { one: '1 phrase', other: `${count} phrases` })} to look at. Alt+. goes to the next.`,
  none: 'No wording to check here.',
  notKept: 'That could not be saved just now, so it will be asked again.',
  before: {
    stop: (count: number) =>
      plural('en', count, {
        one: '1 phrase to settle before this can be shared',
        other: `${count} phrases to settle before this can be shared`,
      }),
    warn: (count: number) =>
      plural('en', count, { one: '1 phrase worth changing', other: `${count} phrases worth changing` }),
    hint: (count: number) =>
      plural('en', count, {
        one: '1 phrase could be stronger',
        other: `${count} phrases could be stronger`,
      }),
    unloaded: 'The wording check could not be loaded, so nothing was checked or held back.',
  },
  held: {
    heading: (wordings: number, blanks = 0) =>
      `Held back: ${[
        wordings > 0 &&
          plural('en', wordings, { one: '1 phrase to settle', other: `${wordings} phrases to settle` }),
        blanks > 0 &&
          plural('en', blanks, {
            one: '1 line with a blank to fill',
            other: `${blanks} lines with blanks to fill`,
          }),
      ]
        .filter(Boolean)
        .join(', ')} first`,
    lead: 'Nothing has been shared. Change each of these, or say that it stays.',
    blank: 'Nobody has filled this in yet; it would leave as it stands here.',
    goTo: 'Go to it',
    goToLabel: (phrase: string) => `Go to it: “${phrase}”`,
    keep: 'Keep anyway',
    keepLabel: (phrase: string) => `Keep anyway: “${phrase}”`,
    back: 'Back',
    free: 'All settled. Press again to share it.',
  },
};

export type WordingWords = typeof en;

const zhCn: WordingWords = {
  severity: { stop: '分享前请先处理', warn: '建议改一改', hint: '可以更有力' },
  card: {
    label: (phrase) => `关于“${phrase}”`,
    whole: '关于这一条',
    sentence: '关于这句话',
    asWhole: '这里不是哪个词，是整句话读起来有这个意思；也可能判断有误。',
    rewrite: '可以改成',
    takenOut: '（删去）',
    use: '用这个',
    keep: '保留原样',
    ignore: '以后不再提示这个说法',
    off: '关闭这条规则',
    close: '关闭',
    place: (at, of) => `第 ${at} 处，共 ${of} 处 · Alt+. 看下一处`,
  },
  count: (count) => (count === 0 ? '没有要看的措辞了。' : `有 ${count} 处措辞可以看看，按 Alt+. 去下一处。`),
  none: '这里没有要看的措辞。',
  notKept: '现在没能保存，之后还会再问。',
  before: {
    stop: (count) => `${count} 处措辞要先处理，才能分享`,
    warn: (count) => `${count} 处措辞建议改一改`,
    hint: (count) => `${count} 处措辞可以更有力`,
    unloaded: '措辞检查没能加载，所以没有检查，也没有拦下任何内容。',
  },
  held: {
    heading: (wordings, blanks = 0) =>
      `先拦下了：还有 ${[wordings > 0 && `${wordings} 处措辞要处理`, blanks > 0 && `${blanks} 行留着空`]
        .filter(Boolean)
        .join('、')}`,
    lead: '内容还没有分享出去。请逐处修改，或者确认保留。',
    blank: '这里还没填，会原样带出去。',
    goTo: '去修改',
    goToLabel: (phrase) => `去修改：“${phrase}”`,
    keep: '仍然保留',
    keepLabel: (phrase) => `仍然保留：“${phrase}”`,
    back: '返回',
    free: '都处理好了，再按一次即可分享。',
  },
};

/** The words around the wording check: cards, counts, and what is held back. */
export const wordingWords: Readonly<Record<Language, WordingWords>> = { en, 'zh-CN': zhCn };

import { isCount, isDay } from '../facts';
import { fold } from '../fold';
import { type Token, tokensOf } from '../tokens';

/** What is yet to be filled in says nothing. */
const blank = /\[[^[\]]*\]/g;

const words = (text: string) => new Set(text.split(' '));

/** With a capital at the beginning of a sentence these are no names. */
const openers = words(
  'a about after against although an and another any around as at based because before both but by can compared could did do during each even every few first following for from given had has have he her here his how i if in instead it its last later let many may measured more most much my next no not of on one only or our over please several she should since so some such that the their then there these they this those though to under until we were what when where which while who why will with without would yet you your',
);
const derived = /(?:ing|ly)$/;
const near = words('today tomorrow yesterday tonight');
const nearHan = /[昨今前明]天|[昨今明]晚|上(?:个?月|周|季度|半年)|去年|今年|前年|本(?:月|周)/gu;

/** 周五, 星期三: a day. 小王, 张经理: somebody. */
const hanDay = /(?:周|星期|礼拜)[一二三四五六日天]/gu;
const surname =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金贾夏韦付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万钱严覃武戴莫孔向汤]';
const hanName = new RegExp(
  `[小老阿]${surname}|${surname}(?:经理|总监|总(?![结体数共是会计部])|工(?![作程具资期人时艺序单厂])|老师|先生|女士|主任|姐|哥)`,
  'gu',
);
const quoted = /["“”「」『』]/gu;

/**
 * What a rewrite says that its sentence does not: figures, days, names, words in quotation marks. It errs on the side
 * of more: a word with a capital that is not known to be none counts as a name. Chinese names are known only by what
 * stands beside them (小王, 张经理).
 */
export function addedTo(sentence: string, rewrite: string): readonly string[] {
  const said = rewrite.replace(blank, ' ␣ ');
  const [had, has] = [sentence, said].map((text) => tokensOf(fold(text).text)) as [Token[], Token[]];
  const knownFigures = new Set(had.flatMap((_, at) => figureAt(had, at)));
  const known = new Set(had.map(({ text }) => text));
  const figures = has.flatMap((_, at) => figureAt(has, at)).filter((it) => !knownFigures.has(it));
  const han = [nearHan, hanDay, hanName, quoted].flatMap((it) => said.match(it) ?? []);
  return [
    ...figures,
    ...han.filter((it) => !sentence.includes(it)),
    ...names(said).filter((it) => !isKnown(it.toLowerCase(), known)),
  ];
}

/** The figure that a token begins: with its measure in Chinese, as 三次 and 三天 are two facts. */
function figureAt(tokens: readonly Token[], at: number): readonly string[] {
  const { text = '', type } = tokens[at] ?? {};
  if (type === 'number' || (type === 'word' && (isDay(text) || near.has(text)))) return [text];
  if (!isCount(tokens, at)) return [];
  return [type === 'han' ? `${text}${tokens[at + 1]?.text}` : text];
}

/** Words with a capital that are no common beginning of a sentence; in a sentence of Han, any word of Latin letters. */
function names(text: string): string[] {
  const isHan = /\p{Script=Han}/u.test(text);
  const isName = (word: string, begins: boolean) => {
    if (isHan) return true;
    const plain = word.toLowerCase();
    if (word === plain || /^I(?:['’]|$)/.test(word)) return false;
    return !begins || !(openers.has(plain.replace(/['’].*$/, '')) || derived.test(plain));
  };
  return [...text.matchAll(/\p{Script=Latin}[\p{Script=Latin}'’-]*/gu)]
    .filter(({ 0: word, index }) => isName(word, /(?:^|[.!?:;])\s*$/.test(text.slice(0, index))))
    .map(([word]) => word);
}

/** "Meetings" where "meeting" stood. */
function isKnown(word: string, known: ReadonlySet<string>): boolean {
  const plain = word.replace(/['’]s?$/u, '');
  if (known.has(word) || known.has(plain)) return true;
  return plain.length > 4 && [...known].some((it) => it.length > 3 && plain.startsWith(it));
}

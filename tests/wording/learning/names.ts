import type { Book } from '@/utils/wording/book';
import { type Token, tokensOf } from '@/utils/wording/tokens';

/** Chinese surnames, and the characters that given names are most often made of. */
const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
);
const given = new Set(
  '伟芳娜敏静丽强磊军洋艳勇杰娟涛明超秀霞平刚桂英华玉兰红玲健丹婷雪梅琳燕倩慧晓佳嘉欣怡涵宇轩浩然梓琪薇蕾莉萍珍珊莹颖洁凤琴云露瑶瑞凯峰鹏飞斌波辉亮俊龙志国建海鑫旭东阳晨宁帆思雨诗婉彤悦',
);

/** Whether a part of a sentence (`features.ts`) may be a piece of a Chinese name. */
export function isOfName(part: string): boolean {
  const [first = '', second] = part.split(' ');
  if (second === undefined) return surnames.has(first) || given.has(first);
  return given.has(second) && (surnames.has(first) || given.has(first));
}

const capital = /^\p{Lu}/u;
const sentenceEnd = /[.!?:“"'(—–-]\s*$/u;

/**
 * Words that texts write with a capital where no sentence begins, and that no rule names: people, firms, places.
 * In small letters.
 */
export function namesIn(texts: readonly string[], book: Book): ReadonlySet<string> {
  const named = new Set(wordsOf(book));
  const counts = new Map<string, { capital: number; all: number }>();
  for (const text of texts) {
    for (const { 0: word, index } of text.matchAll(/\p{L}[\p{L}'’-]*/gu)) {
      if (index === 0 || sentenceEnd.test(text.slice(0, index))) continue;
      const key = word.toLowerCase().replace(/['’]s$/, '');
      const count = counts.get(key) ?? { capital: 0, all: 0 };
      count.all += 1;
      if (capital.test(word)) count.capital += 1;
      counts.set(key, count);
    }
  }
  return new Set(
    [...counts].flatMap(([word, { capital: big, all }]) =>
      big > 0 && big >= 0.8 * all && !named.has(word) && word !== 'i' ? [word] : [],
    ),
  );
}

/** Every word that a book's patterns name. */
function wordsOf({ breaches, lists }: Book): string[] {
  const patterns = [
    ...Object.values(lists).flat(),
    ...breaches.flatMap(({ triggers, unless = [], unlessNear = [], near = [] }) => [
      ...triggers,
      ...unless,
      ...unlessNear,
      ...near,
    ]),
  ];
  return patterns.flatMap((pattern) => pattern.match(/\p{L}+/gu) ?? []);
}

/** The tokens with names made into what is found nowhere else, so that nothing can be learnt of them. */
export function withoutNames(text: string, names: ReadonlySet<string>): Token[] {
  return tokensOf(text).map((token, at) => {
    const isName = token.type === 'word' && names.has(token.text.replace(/'s$/, ''));
    return isName ? { ...token, text: `\u0000${at}${text}` } : token;
  });
}

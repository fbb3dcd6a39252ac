import type { Token } from '../tokens';

/** Common surnames, and the characters that given names are most often made of. */
const surnames = new Set(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
);
const given = new Set(
  '伟芳娜敏静丽强磊军洋艳勇杰娟涛明超秀霞平刚桂英华玉兰红玲健丹婷雪梅琳燕倩慧晓佳嘉欣怡涵宇轩浩然梓琪薇蕾莉萍珍珊莹颖洁凤琴云露瑶瑞凯峰鹏飞斌波辉亮俊龙志国建海鑫旭东阳晨宁帆思雨诗婉彤悦',
);
/** Those of given names that other words need by themselves. */
const rather = new Set('子');

const isGiven = (sign = '') => given.has(sign) || rather.has(sign);

/** Which characters look like somebody's name: a surname with one or two such characters behind it. */
export function namesAmong(tokens: readonly Token[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [at, { text }] of tokens.entries()) {
    if (!surnames.has(text) || !isGiven(tokens[at + 1]?.text)) continue;
    found.add(at).add(at + 1);
    if (isGiven(tokens[at + 2]?.text)) found.add(at + 2);
  }
  return found;
}

/** Whether a part of a sentence (`features.ts`) may be a piece of such a name. */
export function isOfName(part: string): boolean {
  const [first = '', second] = part.split(' ');
  if (second === undefined) return surnames.has(first) || given.has(first);
  return given.has(second) && (surnames.has(first) || given.has(first));
}

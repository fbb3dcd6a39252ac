import { stem } from '../search/stem';
import { queryTokens } from '../search/tokens';

/** Words that many points share without being about the same. */
const vague = new Set(
  [
    'good better best strong strongly weak great well very more less skill ability work working job role task',
    'new always often sometimes still need make take use thing way team lot',
    '能力 水平 方面 比较 较 较强 较弱 较好 较差 好 强 弱 高 低 差 快 慢 大 小 多 少 不足 不够 不太 还 更 有 没有 工作 问题 进一步 提升 提高 加强 需要 能 会 可以 对 于 上 里 中',
  ]
    .join(' ')
    .split(' '),
);

/** What a text is about: its words without those that say little; all of them if none says more. */
export function topicsOf(text: string): ReadonlySet<string> {
  const all = queryTokens(text).map(stem);
  const telling = all.filter((word) => !vague.has(word));
  return new Set(telling.length > 0 ? telling : all);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((word) => other.has(word)).length;
}

/**
 * Three words in five. Both questions below lean to silence: "project management" and "time management", with
 * one word of two in common, are neither the same nor does one mention the other.
 */
const enough = 0.6;

/**
 * Whether two texts are about the same, for saying so to somebody: most words of both are shared, or most of
 * the shorter one and at least two, for one side may have said more about it.
 */
export function isSameMatter(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = shared(one, other);
  const least = Math.min(one.size, other.size);
  if (least === 0) return false;
  return (2 * common) / (one.size + other.size) >= enough || (common >= 2 && common / least >= enough);
}

/** Whether one text may well mention what the other is about: most words of the shorter are shared. */
export function mentions(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const least = Math.min(one.size, other.size);
  return least > 0 && shared(one, other) / least >= enough;
}

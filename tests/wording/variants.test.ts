import { Converter } from 'opencc-js';
import { expect, it } from 'vitest';
import { chinese } from '@/utils/wording/chinese';

/** As people write them, though OpenCC calls them characters of their own. */
const asWritten = '妳你著着甚什牠它藉借';

/** All characters of the Unicode block that Chinese is written in, one a line. */
const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('\n');

/** Each character before its simplified form, as writers of Taiwan, Hong Kong and elsewhere have them. */
const plainOf = new Map([
  ...(['t', 'hk', 'tw'] as const).flatMap((from) => {
    const plain = Converter({ from, to: 'cn' })(all).split('\n');
    return all.split('\n').flatMap((it, at) => (plain[at] === it ? [] : [[it, plain[at] ?? it] as const]));
  }),
  ...(asWritten.match(/../gu) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
]);

const written = import.meta.glob<string>('./development/zh-*.tsv', {
  eager: true,
  query: '?raw',
  import: 'default',
});
/** Characters that stand in the sets less often say next to nothing of a sentence. */
const often = 20;

function charactersOften(): string[] {
  const counts = new Map<string, number>();
  for (const it of Object.values(written).join('')) counts.set(it, (counts.get(it) ?? 0) + 1);
  return [...counts].flatMap(([it, count]) => (count >= often ? [it] : []));
}

it('every character that the check reads is known in its Traditional forms, too (-u writes them)', async () => {
  const { breaches, lists, reports } = chinese;
  const patterns = [
    ...breaches.flatMap(({ triggers }) => triggers),
    ...Object.values(lists).flat(),
    ...reports,
  ];
  const used = new Set([...patterns.join(''), ...charactersOften()]);
  const pairs = [...plainOf].flatMap(([character, plain]) =>
    plain !== character && used.has(plain) && !used.has(character) ? [character + plain] : [],
  );
  await expect(
    [
      '/**',
      ' * Traditional and other forms of the characters that the check reads, each before its simplified form.',
      ' * Written by `npx vitest run --project unit tests/wording/variants.test.ts -u`; from OpenCC (Apache-2.0).',
      ' */',
      `export const pairs =\n  '${pairs.join('')}';`,
      '',
    ].join('\n'),
  ).toMatchFileSnapshot('../../utils/wording/variants.ts');
});

import { describe, expect, it } from 'vitest';
import { rewritingWords } from '@/utils/locale/areas/rewriting';
import { languages } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import { blanksIn } from '@/utils/phrasing/blanks';
import { sayingText, slots } from '@/utils/phrasing/saying';

const found = (text: string) => blanksIn(text).map(([start, end]) => text.slice(start, end));

describe.each(languages)('a blank in %s', (language) => {
  it.each(slots)('of a line to say is known, in either bracket: %s', (slot) => {
    const { tips, slot: names } = wordsIn(language);
    const blank = sayingText([{ slot }], (it) => tips.blank(names[it]));
    expect(found(`a ${blank} b`)).toEqual([blank]);
    const label = names[slot];
    expect(found(`[${label}]，【${label}】`)).toEqual([`[${label}]`, `【${label}】`]);
  });

  it('of a rewrite is known, each of them, and as it was written before', () => {
    const { elsewhere, ...blanks } = rewritingWords[language].blanks;
    for (const text of Object.values(blanks)) {
      const brackets = text.match(/[[【][^\]】]*[\]】]/g);
      expect(brackets, text).not.toBeNull();
      expect(found(text)).toEqual(brackets);
      const before = text.replaceAll('【', '[').replaceAll('】', ']');
      expect(found(before)).toHaveLength(brackets?.length ?? 0);
    }
    // It says where something is: nothing is left to fill in.
    expect(found(elsewhere)).toEqual([]);
  });

  it('stands in the brackets of its language, in rewrites as in lines to say', () => {
    const [open = ''] = wordsIn(language).tips.blank('');
    const written = Object.values(rewritingWords[language].blanks).join();
    expect([...new Set(written.match(/[[【]/g))]).toEqual([open]);
  });
});

it.each([
  '',
  'late twice [1], see [appendix A]',
  '【附件】周报晚交，见【2】',
  '[x] done',
  'He [did what',
  '做了什么】在会上',
  '[]【】',
  'what happened in May, on [ 3 May ]',
])('brackets of a manager’s own are none: %s', (text) => {
  expect(found(text)).toEqual([]);
});

import { expect, it } from 'vitest';
import { listed } from '@/utils/locale/format';

it('a list leaves out what is not there, and has the space that Chinese puts before a figure', () => {
  expect(listed('en', ['3 talks', false, '2 pieces of evidence'])).toBe('3 talks and 2 pieces of evidence');
  expect(listed('zh-CN', ['3 次面谈', '2 条事实依据'])).toBe('3 次面谈和 2 条事实依据');
});

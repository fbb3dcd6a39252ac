// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { createFiller } from '@/utils/delivery/fill';

it('a field in which the page breaks may hold anything: no report says that it holds what it held', async () => {
  const element = document.createElement('textarea');
  document.body.append(element);
  element.checkVisibility = () => true;
  element.focus = () => {
    element.value = 'half a';
    throw new Error('of the page');
  };
  const fields = new Map([['m', { element, empty: false }]]);
  const filler = createFiller(() => ({ where: 'here', fields, known: () => element }));
  const looked = await filler.answer({ do: 'look', marks: ['m'] });
  const look = looked.ok && looked.did === 'look' ? looked.look : '';
  const fills = [{ mark: 'm', how: 'replace', html: '<p>half a text</p>', text: 'half a text' }] as const;
  expect(await filler.answer({ do: 'fill', look, fills })).toEqual({
    ok: true,
    did: 'fill',
    done: [{ mark: 'm', ok: false, reason: 'no-answer' }],
  });
  expect(await filler.answer({ do: 'look', marks: ['m'] })).toMatchObject({ seen: [{ filled: true }] });
});

it('reads the form once at the end, however many fields were filled', async () => {
  const marks = ['a', 'b', 'c'];
  const areas = marks.map((mark) => {
    const element = document.createElement('textarea');
    document.body.append(element);
    element.checkVisibility = () => true;
    return [mark, { element, empty: true }] as const;
  });
  const find = vi.fn(() => ({ where: 'here', fields: new Map(areas), known: () => undefined }));
  const filler = createFiller(find);
  const looked = await filler.answer({ do: 'look', marks });
  const look = looked.ok && looked.did === 'look' ? looked.look : '';
  find.mockClear();
  const fills = marks.map((mark) => ({ mark, how: 'replace', html: '<p>x</p>', text: 'x' }) as const);
  expect(await filler.answer({ do: 'fill', look, fills })).toMatchObject({ ok: true });
  // Before and after each, because pages draw anew; once to begin with, and once at the end.
  expect(find).toHaveBeenCalledTimes(2 * marks.length + 2);
});

// @vitest-environment happy-dom
import { expect, it } from 'vitest';
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

import { expect, it } from 'vitest';
import { byRecentConversation } from '@/utils/people/recent-people';

const person = (id: string, name: string) => ({ id, name, emails: [], alsoNamed: [], createdAt: 0 });

it('lists people by the last talk, then by name', () => {
  const people = [person('a', '张'), person('b', '李'), person('c', 'Bo'), person('d', 'An')];
  expect(byRecentConversation(people, ['d', undefined, 'a', 'd', 'gone']).map(({ id }) => id)).toEqual([
    'd',
    'a',
    'b',
    'c',
  ]);
});

import { describe, expect, it } from 'vitest';
import { chinese } from '@/utils/wording/chinese';
import * as englishLists from '@/utils/wording/en/lists';
import * as englishWork from '@/utils/wording/en/work-lists';
import { english } from '@/utils/wording/english';
import * as hanLists from '@/utils/wording/zh-cn/lists';
import * as hanWork from '@/utils/wording/zh-cn/work';

describe.each([
  ['English', english],
  ['Chinese', chinese],
])('the lists of %s', (_, { breaches, lists, reports }) => {
  it('are each referred to', () => {
    const used = new Set<string>();
    const read = (patterns: readonly string[] = []) => {
      for (const pattern of patterns)
        for (const [, name = ''] of pattern.matchAll(/@([a-z-]+)/g)) {
          if (used.has(name)) continue;
          used.add(name);
          read(lists[name]);
        }
    };
    read(reports);
    for (const { triggers } of breaches) read(triggers);
    expect(Object.keys(lists).filter((name) => !used.has(name))).toEqual([]);
  });
});

it.each([
  ['English', englishLists.lists, englishWork.workLists],
  ['Chinese', hanLists.lists, hanWork.work],
])('no list of %s hides another of the same name', (_, lists, ofWork) => {
  expect(Object.keys(ofWork).filter((name) => name in lists)).toEqual([]);
});

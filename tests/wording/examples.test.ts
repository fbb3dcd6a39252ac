import { describe, expect, it } from 'vitest';
import { checkNote } from '@/utils/wording/checker';
import type { Example } from '@/utils/wording/rule';

const files = import.meta.glob<{ examples?: readonly Example[] }>(
  ['@/utils/wording/en/*.ts', '@/utils/wording/zh-cn/*.ts'],
  { eager: true },
);

const books = Object.entries(files).flatMap(([file, { examples }]) => (examples ? [{ file, examples }] : []));

describe.each(books)('$file', ({ examples }) => {
  describe.each(examples)('$rule $kind', ({ rule, kind, hits, passes }) => {
    it.each(hits)('is found in: %s', (text) => {
      expect(checkNote(text, { kind }).map((it) => it.rule)).toContain(rule);
    });
    it.each(passes)('is not found in: %s', (text) => {
      expect(checkNote(text, { kind }).map((it) => it.rule)).not.toContain(rule);
    });
  });
});

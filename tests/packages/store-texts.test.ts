import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** What stands below each heading. */
function sectionsOf(path: string): Record<string, string> {
  const [, ...parts] = read(path).split(/^## /m);
  return Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end).trim()];
    }),
  );
}

describe.each([
  ['en', 'en'],
  ['zh-cn', 'zh_CN'],
])('the store texts in %s', (file, locale) => {
  const sections = sectionsOf(`docs/store/${file}.md`);
  const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`));

  it('have all that the stores ask for, no longer than they take', () => {
    expect(Object.keys(sections)).toEqual([
      'Name',
      'Summary',
      'Description',
      'Single purpose',
      'Permissions',
      'Data use',
    ]);
    const longest: Record<string, number> = {
      Name: 45,
      Summary: 132,
      Description: 16_000,
      'Single purpose': 1_000,
    };
    for (const [name, text] of Object.entries(sections)) {
      expect(text.length, name).toBeGreaterThan(0);
      expect(text.length, name).toBeLessThanOrEqual(longest[name] ?? 16_000);
    }
    for (const line of sections.Permissions?.split('\n') ?? [])
      expect(line.length).toBeLessThanOrEqual(1_000);
  });

  it('call it what the package calls it', () => {
    expect(sections.Name).toBe(messages.name.message);
    expect(sections.Summary).toBe(messages.description.message);
  });

  it('give the same permissions as PRIVACY.md', () => {
    const named = (text: string) => [...text.matchAll(/^(?:- |\| )`(\w+)`/gm)].map(([, name]) => name).sort();
    expect(named(sections.Permissions ?? '')).toEqual(named(read('PRIVACY.md')));
  });
});

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { casesOf, examples, pageOf } from './cases.ts';
import { matrix } from './matrix.ts';

const path = join(import.meta.dirname, '../../docs/sites.md');

it('docs/sites.md is what the cases say', () => {
  if (process.env.UPDATE) writeFileSync(path, matrix());
  expect(readFileSync(path, 'utf8')).toBe(matrix());
});

describe.each(Object.keys(examples).filter((site) => site !== 'generic'))('the pages of %s', (site) => {
  const languages = casesOf(site).map((it) => /<html[^>]* lang="([^"]+)"/.exec(pageOf(site, it))?.[1]);

  it('are in English and in Chinese', () => {
    expect(languages).toContain('en');
    expect(languages).toContain('zh-CN');
  });

  it('say what is attested and what is guessed', () => {
    for (const it of casesOf(site)) expect(pageOf(site, it)).toMatch(/<!--.*?(attested|own page|recorded)/is);
  });

  it('have one without an event', () => {
    expect(casesOf(site).some(({ reading }) => reading === null)).toBe(true);
  });
});

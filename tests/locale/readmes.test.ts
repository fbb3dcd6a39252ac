import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** What the two must have alike: headings by their depth, code without its remarks, pictures by their place. */
function structureOf(file: string) {
  const text = readFileSync(join(root, file), 'utf8');
  const code = [...text.matchAll(/```(\w*)\n(.*?)```/gs)].map(([, language, block = '']) => ({
    language,
    commands: block.split('\n').map((line) => line.replace(/\s*#.*$/, '')),
  }));
  const prose = text.replace(/```.*?```/gs, '');
  return {
    headings: [...prose.matchAll(/^(#+) /gm)].map(([, depth]) => depth),
    code,
    pictures: [...prose.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) =>
      path?.replace(/-(?:en|zh-cn)\.png$/, ''),
    ),
    tables: [...prose.matchAll(/^\|(?:[ :-]+\|)+$/gm)].length,
    keys: [...prose.matchAll(/<kbd>(.*?)<\/kbd>/g)]
      .map(([, key = '']) => key)
      // Words differ from one language to the other; signs and names of keys do not.
      .filter((key) => key === 'Alt' || key === 'Shift' || key.length === 1)
      .sort(),
  };
}

it('both READMEs have the same structure, commands and pictures, and name the same keys', () => {
  expect(structureOf('README.zh-CN.md')).toEqual(structureOf('README.md'));
});

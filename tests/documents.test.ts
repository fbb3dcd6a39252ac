import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const documents = ['.', 'docs', 'docs/store', 'tests/bench', 'tests/wording'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md') && name !== 'CHANGELOG.md')
    .map((name) => join(folder, name)),
);

/** What is written as a path of ours, whole: `utils/sites/site.ts`, `docs/editors.md`, `utils/policy`. */
const path = /`((?:components|docs|entrypoints|public|tests|utils)\/[\w./-]*[\w-])`/g;

/** Links to files, pictures too. */
const link = /\]\((?!https?:)([^)]+)\)/g;

it.each(documents)('%s points at files and folders that are there', (document) => {
  const text = readFileSync(join(root, document), 'utf8');
  const told = [...text.matchAll(path)].map(([, it = '']) => it);
  const linked = [...text.matchAll(link)].map(([, it = '']) => join(document, '..', it));
  expect([...told, ...linked].filter((it) => !existsSync(join(root, it)))).toEqual([]);
});

/**
 * What both languages of a document must have alike: headings by their depth, code without its remarks, the rows of
 * tables by their code, links by where they lead in either language, and keys.
 */
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
    rows: [...prose.matchAll(/^\|.*\|$/gm)].map(([row]) => (row.match(/`[^`]+`/g) ?? []).sort()),
    links: [...prose.matchAll(link)]
      .map(([, it = '']) => it.replace(/\.zh-CN\.md$/, '.md').replace(/-(?:en|zh-cn)\.png$/, ''))
      .sort(),
    keys: [...prose.matchAll(/<kbd>(.*?)<\/kbd>/g)]
      .map(([, key = '']) => key)
      // Words differ from one language to the other; signs and names of keys do not.
      .filter((key) => key === 'Alt' || key === 'Shift' || key.length === 1)
      .sort(),
  };
}

it.each(['README', 'PRIVACY', 'SECURITY'])(
  '%s has the same headings, rows, links, commands and keys in both languages',
  (name) => {
    expect(structureOf(`${name}.zh-CN.md`)).toEqual(structureOf(`${name}.md`));
  },
);

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

it.each(documents)('%s points at files and folders that are there', (document) => {
  const told = readFileSync(join(root, document), 'utf8').matchAll(path);
  expect([...told].map(([, it = '']) => it).filter((it) => !existsSync(join(root, it)))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../components');
const views = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.tsx'),
);

/** Without a type an input is for text. */
const takesText = (field: string) =>
  field.startsWith('<textarea') || /type="(?:text|search|email|url)"/.test(field) || !/\stype=/.test(field);

it('no field for text has the browser’s spell check, which may send what is typed to a server', () => {
  const fields = views.flatMap((path) =>
    [...readFileSync(join(root, path), 'utf8').matchAll(/<(?:input|textarea)\s.*?\/>/gs)].map(([field]) => ({
      path,
      field,
    })),
  );
  const texts = fields.filter(({ field }) => takesText(field));
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter(({ field }) => !field.includes('spellcheck={false}'))).toEqual([]);
});

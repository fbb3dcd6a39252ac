import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/**
 * Who may import whom: the path is a sentence, meeting → guide → conversation → notes → summary, with the
 * world at both ends. `components/ui` and the language are open to all views and not listed for them.
 * Packages count like folders. CONTRIBUTING.md explains; this is the law.
 */
const allowed: Record<string, readonly string[]> = {
  'utils/guide': [],
  'utils/locale': [],
  'utils/meeting': ['utils/guide'],
  'utils/phrasing': ['utils/guide', 'utils/locale'],
  'utils/pack': ['utils/guide', 'utils/locale', 'utils/phrasing', 'virtual'],
  // What makes the content importable; runs when the extension is built, and nothing else imports it.
  'utils/pack/build': [
    'utils/guide',
    'utils/locale',
    'utils/phrasing',
    'utils/pack',
    'utils/search',
    'minisearch',
    'node:fs',
    'node:path',
    'pinyin-pro',
    'vite',
    'yaml',
    'zod',
  ],
  'utils/search': ['utils/pack', 'virtual', 'minisearch'],
  'utils/settings': ['utils/locale', 'utils/meeting', 'utils/reminders', 'utils/summary', 'utils/wording'],
  'utils/conversation': ['utils/meeting', 'utils/guide'],
  'utils/notes': ['utils/guide', 'utils/meeting'],
  'utils/wording': [
    'utils/evidence',
    'utils/guide',
    'utils/locale',
    'utils/meeting',
    'utils/notes',
    'utils/people',
  ],
  'utils/people': ['utils/conversation', 'utils/guide', 'utils/meeting', 'utils/notes', 'utils/search'],
  'utils/development': ['utils/guide', 'utils/locale', 'utils/phrasing', 'utils/search', 'utils/summary'],
  'utils/archive': [
    'utils/conversation',
    'utils/evidence',
    'utils/meeting',
    'utils/notes',
    'utils/people',
    'utils/settings',
  ],
  'utils/backup': ['age-encryption'],
  'utils/evidence': ['utils/conversation', 'utils/meeting'],
  'utils/reminders': ['utils/conversation', 'utils/meeting', 'utils/notes'],
  'utils/cover': ['utils/meeting', 'utils/people'],
  'utils/next-talk': [
    'utils/conversation',
    'utils/meeting',
    'utils/notes',
    'utils/summary',
    'ical-generator',
  ],
  // What leaves for the employee, and what is read back to them.
  'utils/mail': [],
  'utils/employee': ['utils/meeting', 'utils/notes', 'utils/summary'],
  'utils/rescue': ['utils/host-page', 'utils/sites', 'utils/summary'],
  'utils/summary': ['utils/conversation', 'utils/guide', 'utils/meeting', 'utils/notes'],
  'utils/files': ['utils/locale', 'utils/meeting', 'utils/summary', 'docx'],
  'utils/sites': ['utils/meeting'],
  'utils/host-page': [],
  'utils/messages': ['utils/meeting', 'utils/locale', 'utils/rescue'],
  'utils/launcher': ['utils/host-page', 'utils/sites', 'utils/messages', 'utils/meeting', 'utils/locale'],
  'utils/delivery': ['utils/host-page', 'utils/summary', 'utils/messages'],
  'utils/store': [
    'utils/archive',
    'utils/conversation',
    'utils/development',
    'utils/evidence',
    'utils/guide',
    'utils/locale',
    'utils/meeting',
    'utils/notes',
    'utils/people',
    'utils/phrasing',
    'utils/reminders',
    'utils/rescue',
    'utils/settings',
    'utils/summary',
    'utils/wording',
    'idb',
    'zod/mini',
  ],
  'utils/session': [
    'utils/archive',
    'utils/conversation',
    'utils/development',
    'utils/evidence',
    'utils/cover',
    'utils/guide',
    'utils/locale',
    'utils/meeting',
    'utils/messages',
    'utils/notes',
    'utils/pack',
    'utils/people',
    'utils/phrasing',
    'utils/search',
    'utils/reminders',
    'utils/rescue',
    'utils/settings',
    'utils/store',
    'utils/summary',
    'nanostores',
  ],
  'utils/policy': [
    'utils/guide',
    'utils/locale',
    'utils/messages',
    'utils/phrasing',
    'utils/settings',
    'utils/sites',
    'utils/wording',
    'zod/mini',
  ],
  'utils/browser': [
    'utils/locale',
    'utils/messages',
    'utils/policy',
    'utils/reminders',
    'utils/rescue',
    'utils/sites',
    'nanostores',
    'webextension-polyfill',
  ],
  components: [
    'components',
    'utils/archive',
    'utils/conversation',
    'utils/development',
    'utils/employee',
    'utils/evidence',
    'utils/files',
    'utils/guide',
    'utils/locale',
    'utils/mail',
    'utils/meeting',
    'utils/messages',
    'utils/next-talk',
    'utils/notes',
    'utils/pack',
    'utils/people',
    'utils/phrasing',
    'utils/policy',
    'utils/reminders',
    'utils/rescue',
    'utils/search',
    'utils/session',
    'utils/settings',
    'utils/summary',
    'utils/wording',
    'nanostores',
    'preact',
    'preact/hooks',
    '@nanostores/preact',
  ],
};

/** What comes into other people's pages: small, and free of everything that keeps or draws. */
const pageSide = readdirSync(join(root, 'entrypoints'))
  .filter((name) =>
    /^(launcher|insert|fill|follow|pick|put-back|read-field|rescue|readers-).*\.ts$/.test(name),
  )
  .map((name) => `entrypoints/${name}`);
const neverInPages = [
  /^utils\/(store|session|browser|pack|search|phrasing)/,
  /^components/,
  /^(idb|zod|preact|minisearch|virtual:|nanostores|@nanostores|webextension-polyfill)/,
];

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}

interface Import {
  /** A path from the root without ending, or a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), 'utf8');
  const statement =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[\w*{][^'"`;]*?\s+from\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;
  return [...source.matchAll(statement)].map(([, type, from, dynamic]) => {
    const name = from ?? dynamic ?? '';
    const path = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.')
        ? join(dirname(file), name)
        : name;
    return { to: path.replaceAll('\\', '/').replace(/\.tsx?$/, ''), typeOnly: type !== undefined };
  });
}

function placeOf(path: string): string {
  const [top, second] = path.split('/');
  if (path.startsWith('utils/pack/build/')) return 'utils/pack/build';
  if (path.startsWith('virtual:')) return 'virtual';
  if (top === 'utils') return `${top}/${second}`;
  return top === 'components' || top === 'entrypoints' ? top : path;
}

const sources = [...files('utils'), ...files('components'), ...files('entrypoints')];

describe('the import table', () => {
  it('has a row for every folder, and a folder for every row', () => {
    const places = new Set(sources.map(placeOf).filter((place) => place !== 'entrypoints'));
    expect([...places].sort()).toEqual(Object.keys(allowed).sort());
  });

  it.each(sources.filter((file) => !file.startsWith('entrypoints')))('%s', (file) => {
    const place = placeOf(file);
    const strays = importsOf(file)
      .map(({ to }) => placeOf(to))
      .filter((to) => to !== place && !allowed[place]?.includes(to));
    expect(strays).toEqual([]);
  });

  it('lists nothing that is not used', () => {
    for (const [place, others] of Object.entries(allowed)) {
      const used = new Set(
        sources
          .filter((file) => placeOf(file) === place)
          .flatMap(importsOf)
          .map(({ to }) => placeOf(to)),
      );
      expect(
        others.filter((other) => !used.has(other)),
        place,
      ).toEqual([]);
    }
  });

  it('are told the same in CONTRIBUTING.md', () => {
    const rows = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').matchAll(
      /^\| `([\w-]+)` \| .* \| ([^|;]*)(?:;.*)? \|$/gm,
    );
    const told = [...rows].filter(
      ([, name, others]) => allowed[`utils/${name}`] && !others?.includes('domain'),
    );
    expect(told.length).toBeGreaterThan(20);
    for (const [, name, others = ''] of told) {
      const named = (allowed[`utils/${name}`] ?? []).filter((it) => it !== 'virtual');
      const said = others === 'nothing' ? [] : others.split(', ');
      expect(said.toSorted(), name).toEqual(named.map((it) => it.replace('utils/', '')).toSorted());
    }
  });
});

/** Everything that a file brings along when it is bundled. */
function reach(file: string, seen = new Set<string>()): Set<string> {
  for (const { to, typeOnly } of importsOf(file)) {
    if (typeOnly) continue;
    const target = [`${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find((it) => sources.includes(it)) ?? to;
    if (seen.has(target)) continue;
    seen.add(target);
    if (sources.includes(target)) reach(target, seen);
  }
  return seen;
}

it.each(pageSide)('%s brings nothing heavy into a page', (file) => {
  const heavy = [...reach(file)].filter((it) => neverInPages.some((never) => never.test(it)));
  expect(heavy).toEqual([]);
});

describe('files', () => {
  it.each([...sources, ...files('tests')])('%s stays below 400 lines', (file) => {
    expect(readFileSync(join(root, file), 'utf8').split('\n').length).toBeLessThan(400);
  });

  it('have a median below 80 lines', () => {
    const lengths = sources
      .map((file) => readFileSync(join(root, file), 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(80);
  });

  it('in utils say of each exported function what it is for', () => {
    const silent = sources
      .filter((file) => file.startsWith('utils/'))
      .flatMap((file) => {
        const lines = readFileSync(join(root, file), 'utf8').split('\n');
        return lines.flatMap((line, at) =>
          /^export (async )?function |^export const \w+ = (async )?\(/.test(line) &&
          !lines[at - 1]?.endsWith('*/')
            ? `${file}:${at + 1}`
            : [],
        );
      });
    expect(silent).toEqual([]);
  });

  it('in utils each belong to a folder', () => {
    expect(sources.filter((file) => /^utils\/[^/]+$/.test(file))).toEqual([]);
  });

  it('use the extension API through its one seam', () => {
    const users = sources.filter((file) => importsOf(file).some(({ to }) => to === 'webextension-polyfill'));
    expect(users).toEqual(['utils/browser/api.ts']);
  });
});

import * as fc from 'fast-check';
import {
  type Entry,
  keyFields,
  type Rows,
  rowsFrom,
  type StoreName,
  storeNames,
} from '@/utils/archive/archive';
import { isReadable } from '@/utils/store/archive-store';
import v1 from '../store/examples/v1.json';
import v2 from '../store/examples/v2.json';
import v3 from '../store/examples/v3.json';
import v4 from '../store/examples/v4.json';
import v5 from '../store/examples/v5.json';

export const examples: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  1: v1,
  2: v2,
  3: v3,
  4: v4,
  5: v5,
};

export const noRows: Rows = rowsFrom(() => []);

/** A file of the format with an example's rows, as that version of the extension would have written it. */
export function fileOf(version: number, change: object = {}, stores: object = {}): string {
  const { settings, ...lists } = examples[version] ?? {};
  return JSON.stringify({
    format: 'fairside',
    version,
    exportedAt: '2026-11-25T10:00:00.000Z',
    stores: { ...lists, settings: [settings], ...stores },
    keys: { settings: ['settings'] },
    ...change,
  });
}

export const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;

/** The example of the newest version as rows. */
export const exampleRows: Rows = rowsFrom((store) => {
  const { settings, ...lists } = v5;
  if (store === 'settings') return [{ key: 'settings', row: settings }];
  return lists[store].map((row) => ({ key: (row as Record<string, string>)[keyFields[store]] ?? '', row }));
});

/** Texts that files and pages trip over. */
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('<img src=x onerror=alert(1)>', '=1+1', '__proto__', '"', '\r\n', '、“”', '\u2028', ''),
);

const byStore: { readonly [Store in StoreName]: (id: string) => fc.Arbitrary<object> } = {
  conversations: (id) =>
    fc.record({
      id: fc.constant(id),
      person: fc.record({ name: text }),
      personId: fc.constant('p1'),
      kind: fc.constant('evaluation'),
      meeting: fc.record({ title: text, start: fc.nat(), end: fc.nat() }),
      stage: fc.constant('review'),
      ticks: fc.array(text, { maxLength: 3 }),
      stints: fc.constant([]),
      createdAt: fc.nat(),
      touchedAt: fc.nat(),
      next: fc.record({ start: fc.nat(), end: fc.nat() }),
    }),
  notes: (id) =>
    fc.record(
      {
        id: fc.constant(id),
        conversationId: fc.constantFrom('a', 'b', 'c'),
        kind: fc.constantFrom('fact', 'private', 'action'),
        stage: fc.constant('review'),
        text,
        at: fc.nat(),
        basis: fc.array(text, { maxLength: 2 }),
      },
      { requiredKeys: ['id', 'conversationId', 'kind', 'stage', 'text', 'at'] },
    ),
  drafts: (conversationId) =>
    fc.record({ conversationId: fc.constant(conversationId), text, kind: fc.constant('fact') }),
  settings: () => fc.record({ panelWidth: fc.nat(), sideBySide: fc.boolean() }),
  ownTips: (id) =>
    fc.record({
      id: fc.constant(id),
      type: fc.constant('question'),
      stages: fc.constant(['voice']),
      text: text.filter(({ length }) => length > 0),
      createdAt: fc.nat(),
    }),
  marks: (id) => fc.record({ id: fc.constant(id), uses: fc.nat(), usedAt: fc.nat() }),
  people: (id) =>
    fc.record({
      id: fc.constant(id),
      name: text,
      alsoNamed: fc.array(text, { maxLength: 2 }),
      emails: fc.array(text, { maxLength: 2 }),
      createdAt: fc.nat(),
    }),
  evidence: (id) =>
    fc.record({
      id: fc.constant(id),
      personId: fc.constantFrom('p1', ''),
      quote: text,
      on: fc.constant('2026-03-14'),
      keptAt: fc.nat(),
    }),
  developments: (conversationId) =>
    fc.record({ conversationId: fc.constant(conversationId), points: fc.constant([]) }),
  summaries: (conversationId) =>
    fc.record({
      conversationId: fc.constant(conversationId),
      editedAt: fc.nat(),
      system: fc.record({
        lines: fc.array(
          fc.record({
            id: text,
            text,
            base: text,
            section: fc.constant('strength'),
            noteIds: fc.array(text, { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
        leftOut: fc.array(text, { maxLength: 2 }),
        own: fc.constant([]),
      }),
    }),
  fieldMaps: (origin) =>
    fc.record({
      origin: fc.constant(origin),
      fields: fc.array(fc.record({ label: text, sections: fc.constant(['goal']) }), { maxLength: 2 }),
      usedAt: fc.nat(),
    }),
  rescued: (id) =>
    fc.record({
      id: fc.constant(id),
      origin: text,
      path: text,
      page: text,
      label: text,
      nth: fc.nat(),
      text,
      at: fc.nat(),
    }),
};

/** What a row of no version looks like, which may be anything that JSON holds. */
const broken = (store: StoreName, key: string) =>
  fc
    .record({ [keyFields[store] ?? 'x']: fc.constant(key), odd: fc.jsonValue({ maxDepth: 2 }) })
    // Names that objects have from birth are taken out when a file is read.
    .filter(
      (row) => !isReadable(store, row) && !/"(__proto__|constructor|prototype)":/.test(JSON.stringify(row)),
    );

function entries(store: StoreName): fc.Arbitrary<Entry[]> {
  const keys = store === 'settings' ? ['settings'] : ['a', 'b', 'c', 'd'];
  const entry = (key: string) => {
    const row =
      store === 'settings'
        ? byStore.settings(key)
        : fc.oneof(
            { weight: 5, arbitrary: byStore[store](key) },
            { weight: 1, arbitrary: broken(store, key) },
          );
    return fc.option(row.map((it): Entry => ({ key, row: it })));
  };
  return fc.tuple(...keys.map(entry)).map((all) => all.filter((it) => it !== null));
}

/** Any database, unreadable rows among it. */
export const anyRows: fc.Arbitrary<Rows> = fc
  .tuple(...storeNames.map(entries))
  .map((all) => rowsFrom((store) => all[storeNames.indexOf(store)] ?? []));

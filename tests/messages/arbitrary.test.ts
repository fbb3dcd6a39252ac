import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isClipOutcome } from '@/utils/messages/clip-outcome';
import { isFramePlace } from '@/utils/messages/frame-place';
import { isInsertReport } from '@/utils/messages/insert-report';

/** Every guard that the messages have, by its name, so that none is forgotten. */
const modules = import.meta.glob<Record<string, unknown>>('../../utils/messages/*.ts', { eager: true });
const guards = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter(([name, it]) => /^(is|toFrame|seen)/.test(name) && typeof it === 'function')
  // These are given what others have looked at.
  .filter(([name]) => !['isNow', 'isFromBackground', 'isRecord', 'isRescueMessage'].includes(name))
  .map(([name, it]) => [name, it as (value: unknown) => unknown] as const);

const words = [
  ...new Set(
    Object.values(
      import.meta.glob<string>('../../utils/messages/*.ts', {
        eager: true,
        query: '?raw',
        import: 'default',
      }),
    ).flatMap((source) =>
      [...source.matchAll(/'([\w-]+)'|\b(\w+)\??:/g)].map(([, text, key]) => text ?? key ?? ''),
    ),
  ),
];
const word = fc.constantFrom(...words);
const leaf = fc.oneof(
  word,
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    true,
    false,
    0,
    -1,
    3,
    0.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    Symbol('s'),
    () => true,
    'x'.repeat(300_000),
    new Date(Number.NaN),
    new Map(),
    Object.create(null),
  ),
);
/** Values out of the words that messages are made of, as deep as they are, and what else there is. */
const { value } = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc
    .tuple(fc.option(word, { nil: undefined }), fc.dictionary(word, tie('value'), { maxKeys: 7 }))
    .map(([kind, rest]) => ({ ...rest, ...(kind && { kind }) })),
}));

/** Messages as they are, to be spoiled in one place. */
const place = { path: '/review', page: '', label: 'Strengths', nth: 0 };
const event = {
  site: 'google',
  host: 'a.example',
  title: '1:1',
  attendees: [{ name: 'Ana', email: 'a@b.co' }],
};
const field = { label: 'Strengths', kind: 'text', empty: true, limit: 20, mark: '1-2.0' };
const form = {
  site: 'hr',
  origin: 'https://a.example',
  headings: ['Review'],
  person: 'Ana',
  fields: [field],
};
const filling = { mark: '1', how: 'behind', html: '<p>x</p>', text: 'x' };
const messages: readonly object[] = [
  { kind: 'reading', reading: { ...event, call: true, outdated: { site: 'google', outline: 'div' } } },
  { kind: 'reading', reading: form, wish: { resume: 'c1' } },
  event,
  form,
  { kind: 'fields', tabId: 3, ask: { do: 'fill', look: 'l', fills: [filling] } },
  { kind: 'fields-here', ask: { do: 'look', marks: ['1'] } },
  { ok: true, did: 'look', look: 'l', seen: [{ mark: '1', ok: true, text: '', hard: false, filled: false }] },
  { ok: true, did: 'fill', done: [{ mark: '1', ok: true, written: 3, missing: 0 }] },
  { ok: true, written: 3, missing: 0, unseen: 1 },
  { ok: true, text: 'x', length: 1, of: 'field' },
  { state: 'field', at: 5, path: '0', inner: '0/1' },
  { tabId: 3, at: 5, kept: 'e1', again: false },
  { kind: 'put-back-here', place, holds: 0, html: 'x', text: 'x' },
  { kind: 'keep-typed', place, text: 'x' },
  { kind: 'put-back', id: 'r1', holds: 0, page: '', tabId: 3 },
  { kind: 'width', width: 400 },
  { kind: 'insert', html: 'x', text: 'x', tabId: 3 },
  { kind: 'insert-now', tabId: 3, windowId: 1 },
];

function spoiled(message: unknown, [step = 0, ...rest]: readonly number[], other: unknown): unknown {
  if (typeof message !== 'object' || message === null) return other;
  const keys = Object.keys(message);
  const key = keys[step % keys.length];
  if (key === undefined) return other;
  const inner = rest.length > 0 ? spoiled((message as Record<string, unknown>)[key], rest, other) : other;
  return Array.isArray(message)
    ? message.map((it, at) => (String(at) === key ? inner : it))
    : { ...message, [key]: inner };
}

const nearly = fc
  .tuple(fc.constantFrom(...messages), fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), leaf)
  .map(([message, steps, other]) => spoiled(message, steps, other));

/** As it arrives in Chromium, which sends messages as JSON; Firefox clones them. */
const sent = (it: unknown): unknown => JSON.parse(JSON.stringify(it) ?? 'null');

it.each(guards)('%s takes any value without a throw, and lets the same pass in each browser', (_, guard) => {
  fc.assert(
    fc.property(fc.oneof(nearly, value), (it) => {
      if (guard(it) === true) expect(guard(sent(it))).toBe(true);
    }),
    { numRuns: 600 },
  );
});

it('finds the guards, and each of the messages passes one', () => {
  expect(guards.length).toBeGreaterThan(20);
  for (const message of messages)
    expect(
      guards.some(([, guard]) => Boolean(guard(message))),
      JSON.stringify(message),
    ).toBe(true);
});

it.each([Number.NaN, Number.POSITIVE_INFINITY])('%s is no figure, which Firefox would hand on', (figure) => {
  expect(isFramePlace({ state: 'field', at: figure })).toBe(false);
  expect(isClipOutcome({ tabId: figure, at: 5, kept: 'e1', again: false })).toBe(false);
  expect(isInsertReport({ ok: true, written: figure, missing: 0 })).toBe(false);
});

import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countOf } from '@/utils/archive/archive';
import { compare, writesFor } from '@/utils/archive/comparison';
import { overviewOf } from '@/utils/archive/overview';
import { readArchive } from '@/utils/archive/read';
import { unsealed } from '@/utils/backup/age';
import { readGiven } from '@/utils/meeting/given';
import { createArchiveStore, isReadable } from '@/utils/store/archive-store';
import { newestVersion } from '@/utils/store/migrations';
import { openDatabase } from '@/utils/store/open';
import { readOwnCsv } from '@/utils/wording/own-csv';
import { bytesOf, fileOf } from './rows';

const seed = 20_261_129;
const refusals = [
  'too-large',
  'empty',
  'encrypted',
  'zip',
  'encoding',
  'cut',
  'not-json',
  'foreign',
  'newer',
  'duplicate',
  'damaged',
];

/** Bytes cut out, put in, or doubled, at places given as parts of the whole. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc
        .constantFrom(
          '"',
          '{',
          '}',
          ']',
          ',',
          '\\',
          '\r\n',
          'null',
          '1e999',
          '"__proto__":{"a":1},',
          '\ufeff',
          ':',
          ';',
        )
        .map((it) => Uint8Array.from(bytesOf(it))),
    ),
  }),
  { minLength: 1, maxLength: 4 },
);
type Damage = typeof damage extends fc.Arbitrary<infer It> ? It : never;

function damaged(whole: Uint8Array, done: Damage): Uint8Array<ArrayBuffer> {
  return done.reduce((bytes, { at, cut, put }) => {
    const from = Math.floor(at * bytes.length);
    return Uint8Array.from([...bytes.slice(0, from), ...put, ...bytes.slice(from + cut)]);
  }, Uint8Array.from(whole));
}

/** A value somewhere in a parsed file, replaced by another. */
function withOther(file: unknown, steps: readonly number[], other: unknown): unknown {
  const [step = 0, ...rest] = steps;
  if (typeof file !== 'object' || file === null || steps.length === 0) return other;
  const keys = Object.keys(file);
  const key = keys[step % keys.length];
  if (key === undefined) return other;
  const inner = withOther((file as Record<string, unknown>)[key], rest, other);
  return Array.isArray(file)
    ? file.map((it, at) => (String(at) === key ? inner : it))
    : { ...file, [key]: inner };
}

async function emptyStore() {
  globalThis.indexedDB = new IDBFactory();
  const opened = await openDatabase(() => undefined);
  if (!opened.ok) throw new Error(opened.refusal);
  return createArchiveStore(opened.db, { announce: () => undefined, hear: () => undefined });
}

/** Reads it as the place of one's data does, up to the disk. */
async function isTakenWhole(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const reading = readArchive(bytes, newestVersion);
  if (!reading.ok) {
    expect(refusals).toContain(reading.reason);
    return;
  }
  const store = await emptyStore();
  const comparison = compare(await store.everything(), reading.rows, isReadable);
  const writes = writesFor(comparison, { usually: 'theirs', chosen: new Map() });
  const isWritten = await store.take(writes).catch(() => false);
  const after = await store.everything();
  expect(countOf(after)).toBe(isWritten ? writes.length : 0);
  overviewOf(after, isReadable);
}

it('a damaged export is refused with a reason, or all that is readable of it is written', async () => {
  const wholes = Array.from({ length: newestVersion }, (_, at) => bytesOf(fileOf(at + 1)));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...wholes), damage, (whole, done) => isTakenWhole(damaged(whole, done))),
    { seed, numRuns: 150 },
  );
});

it('an export with anything in the place of anything, too', async () => {
  const wholes = Array.from({ length: newestVersion }, (_, at) => JSON.parse(fileOf(at + 1)));
  const other = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(-1, 1e300, '', '__proto__', [[]], [null], {}, 'x'.repeat(5_000)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...wholes),
      fc.array(fc.nat(60), { minLength: 1, maxLength: 6 }),
      other,
      (whole, steps, value) => isTakenWhole(bytesOf(JSON.stringify(withOther(whole, steps, value)))),
    ),
    { seed, numRuns: 250 },
  );
});

it('a damaged backup stays closed', async () => {
  // Locked with a work factor of 1, so that each try is quick.
  const { Encrypter } = await import('age-encryption');
  const age = new Encrypter();
  age.setPassphrase('p');
  age.setScryptWorkFactor(1);
  const whole = await age.encrypt(fileOf(newestVersion));
  await fc.assert(
    fc.asyncProperty(damage, async (done) => {
      const bytes = damaged(whole, done);
      const opened = await unsealed(bytes, 'p');
      if (opened.ok) expect(Buffer.from(opened.bytes).toString()).toBe(fileOf(newestVersion));
      else expect(['passphrase', 'broken']).toContain(opened.why);
    }),
    // A header may ask for more work than a test has time for: those are for the program's own limit.
    { seed, numRuns: 60 },
  );
});

const calendar = [
  'BEGIN:VCALENDAR',
  'BEGIN:VTIMEZONE',
  'TZID:Home',
  'BEGIN:STANDARD',
  'TZOFFSETTO:+0800',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:u1',
  'SUMMARY:Performance review: Daniel Okafor',
  'DTSTART;TZID=Home:20261124T100000',
  'DURATION:PT45M',
  'RRULE:FREQ=WEEKLY;COUNT=5;BYDAY=TU',
  'EXDATE;TZID=Home:20261201T100000',
  'ORGANIZER;CN="Lin, Hao":mailto:lin.hao@example.com',
  'ATTENDEE;CN=Daniel Oka',
  ' for;PARTSTAT=DECLINED:mailto:daniel.okafor@example.com',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

it('a damaged calendar file is read or refused', () => {
  const clock = { now: Date.parse('2026-11-20T09:00:00+08:00'), timeZone: 'Asia/Shanghai' };
  fc.assert(
    fc.property(damage, (done) => {
      const read = readGiven(new TextDecoder().decode(damaged(bytesOf(calendar), done)), clock);
      if ('notRead' in read) expect(read.notRead).toMatch(/^[a-z-]+$/);
      else expect(read.reading.title.length).toBeGreaterThan(0);
    }),
    { seed, numRuns: 2_000 },
  );
});

it('a damaged list of words is read or refused, line by line', () => {
  const list = bytesOf(
    'phrase,reason,rewording,severity\r\nninja,"Say ""what"", please",expert,hint\r\n态度,,,\r\n',
  );
  fc.assert(
    fc.property(damage, (done) => {
      const reading = readOwnCsv(damaged(list, done));
      if (!reading.ok) expect(reading.reason).toMatch(/^[a-z-]+$/);
      else for (const { phrase } of reading.words) expect(phrase.trim()).not.toBe('');
    }),
    { seed, numRuns: 1_000 },
  );
});

import { describe, expect, it } from 'vitest';
import {
  type Correction,
  type Learned,
  learn,
  mostLearned,
  recall,
  type Titled,
} from '@/utils/meeting/learned';
import { titlePattern } from '@/utils/meeting/title-pattern';
import { growth } from '../growth';

const event = (title: string, names: string[] = [], key = title): Titled => ({ key, title, names });
const daniel = { name: 'Daniel Okafor', email: 'daniel@example.com' };
const mei = { name: 'Mei Tanaka', email: 'mei@example.com' };
const correction = (of: Titled, change: Partial<Correction> = {}): Correction => ({
  event: of,
  guests: [daniel],
  guess: { person: daniel, kind: 'evaluation' },
  person: daniel,
  kind: 'evaluation',
  ...change,
});

describe('the pattern of a title', () => {
  it.each([
    ['Compass talk: Daniel Okafor', 'Compass talk: Mei Tanaka'],
    ['Compass talk – Daniel, 23 Nov 2026', 'Compass talk – Mei, 30 Nov 2026'],
    ['Q3 review Daniel', 'Q4 review Mei Tanaka'],
    ['MONDAY catch-up, week 47: Daniel', 'Monday catch-up, week 48: Mei'],
    ['成长谈话 李薇 2026年第三季度', '成长谈话 王小明 2027年第一季度'],
    ['周一例行谈话（李薇）', '周五例行谈话（王小明）'],
    ['11月谈话-李薇', '12月谈话-王小明'],
    ['Gespräch März: Daniel', 'Gespräch April: Mei'],
    ['Point d’équipe Daniel', 'Point d’equipe Mei'],
  ])('is the same for “%s” and “%s”', (one, other) => {
    const names = ['Daniel Okafor', 'Mei Tanaka', '李薇', '王小明'];
    expect(titlePattern(one, names)).toBe(titlePattern(other, names));
  });

  it.each([
    ['Compass talk: Daniel', 'Career talk: Daniel'],
    ['1:1 Daniel', '10:30 Daniel'],
    ['一对一 李薇', '谈话 李薇'],
    ['Daniel Okafor', 'Mei Tanaka'],
    ['Daniel / Mei', 'Mei'],
  ])('is another for “%s” and “%s”', (one, other) => {
    const names = ['Daniel Okafor', 'Mei Tanaka', '李薇'];
    expect(titlePattern(one, names)).not.toBe(titlePattern(other, names));
  });

  it('of strange titles is bounded, and takes no longer than their length', () => {
    const names = Array.from({ length: 400 }, (_, at) => `${'x('.repeat(at)} Name${at}`);
    expect(titlePattern('Name1 [.*+?^$ '.repeat(9_000), names).length).toBeLessThan(1_000);
    expect(titlePattern('', names)).toBe('');
    expect(titlePattern('1:1', ['__proto__', ''])).toBe('oneonone');
    expect(growth('Name1 [.*+?^$ ', 128_000, (title) => titlePattern(title, names))).toBeLessThan(128);
  });
});

describe('what was corrected', () => {
  const first = event('Compass talk: Daniel Okafor', ['Daniel Okafor'], 'a');
  const learned = learn([], correction(first, { kind: 'probation' }));

  it('is nothing where the guess was right', () => {
    expect(learn(learned, correction(event('x')))).toBe(learned);
  });

  it('comes back for the event, for the title, and for titles like it', () => {
    const moved = event('Renamed', [], 'a');
    const nextWeek = event('Compass talk: Daniel Okafor', ['Daniel Okafor'], 'b');
    const other = event('COMPASS TALK – Mei', ['Mei Tanaka'], 'c');
    for (const it of [moved, nextWeek])
      expect(recall(learned, it, [], daniel)).toEqual({ kind: { kind: 'probation', sure: true } });
    expect(recall(learned, other, [mei])).toEqual({ kind: { kind: 'probation', sure: false } });
    expect(recall(learned, event('Compass', []), [])).toEqual({});
    expect(recall([], first, [])).toEqual({});
  });

  it('under a title that is used for others too is asked about once more', () => {
    const meeting = (key: string) => event('Meeting', [], key);
    const once = learn([], correction(meeting('a'), { guess: { person: daniel } }));
    expect(recall(once, meeting('b'), [mei], mei)).toEqual({ kind: { kind: 'evaluation', sure: false } });
    expect(recall(once, meeting('b'), [daniel], daniel)).toEqual({
      kind: { kind: 'evaluation', sure: true },
    });
    expect(recall(once, meeting('b'), [], undefined).kind?.sure).toBe(false);
  });

  it('counts the newest first, and each event once', () => {
    const again = learn(
      learned,
      correction(first, { guess: { person: daniel, kind: 'probation' }, kind: 'goals' }),
    );
    expect(again).toHaveLength(1);
    expect(recall(again, first, []).kind?.kind).toBe('goals');
    const later = learn(
      again,
      correction(event('Compass talk: Mei', ['Mei Tanaka'], 'm'), { kind: 'check-in' }),
    );
    expect(recall(later, event('Compass talk: Bo', ['Bo Lee'], 'n'), []).kind?.kind).toBe('check-in');
  });

  it('is sure of a pattern once a second event of it was answered the same', () => {
    const second = event('Compass talk: Mei', ['Mei Tanaka'], 'm');
    const answered = learn(
      learned,
      correction(second, { guess: { person: daniel, kind: 'probation', asked: true }, kind: 'probation' }),
    );
    expect(recall(answered, event('Compass talk: Bo', ['Bo Lee'], 'n'), [])).toEqual({
      kind: { kind: 'probation', sure: true },
    });
  });

  it('keeps what was corrected first when something else is corrected in the same event', () => {
    const both = learn(
      learned,
      correction(first, { guess: { person: mei, kind: 'probation' }, kind: 'probation' }),
    );
    expect(recall(both, first, [])).toEqual({
      kind: { kind: 'probation', sure: true },
      person: { person: daniel, sure: true },
    });
  });

  it('is bounded: the oldest goes', () => {
    let many: readonly Learned[] = [];
    for (let at = 0; at < mostLearned + 5; at++) {
      const title = `${String.fromCodePoint(0x4e00 + at)}题`;
      many = learn(many, correction(event(title), { kind: 'goals' }));
    }
    expect(many).toHaveLength(mostLearned);
    expect(recall(many, event('一题', [], 'later'), [])).toEqual({});
  });
});

describe('a person who was corrected', () => {
  const sync = event('Weekly sync', ['Daniel Okafor', 'Mei Tanaka'], 'a');
  const guests = [daniel, mei];
  const learned = learn([], correction(sync, { guests, guess: { kind: 'evaluation' }, person: mei }));

  it('comes back under the same title, if the guests allow it', () => {
    const next = { ...sync, key: 'b' };
    expect(recall(learned, next, guests)).toEqual({ person: { person: mei, sure: true } });
    expect(recall(learned, next, [daniel])).toEqual({});
    expect(recall(learned, next, [])).toEqual({ person: { person: mei, sure: false } });
    expect(recall(learned, event('Weekly sync 48', [], 'c'), [])).toEqual({});
  });

  it('keeps the address where only the name was mended', () => {
    const address = { name: 'Dokafor', email: 'dokafor@example.com' };
    const mended = learn(
      [],
      correction(sync, {
        guests: [address],
        guess: { person: address, kind: 'evaluation' },
        person: { name: 'Daniel Okafor' },
      }),
    );
    expect(mended[0]?.person).toEqual({ name: 'Daniel Okafor', email: 'dokafor@example.com' });
  });
});

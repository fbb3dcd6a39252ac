import { describe, expect, it } from 'vitest';
import { personFrom, selfAmong } from '@/utils/meeting/person';
import type { Attendee, EventReading } from '@/utils/meeting/reading';

const ana: Attendee = { name: 'Ana Manager', email: 'ana@example.com' };
const lin: Attendee = { name: '林伟 Lin Wei', email: 'lin.wei@example.com' };
const bo: Attendee = { name: 'Bo Lee', email: 'bo@example.com' };

function reading(title: string, attendees: Attendee[], self?: Attendee): EventReading {
  return { site: 'generic', host: 'x', title, attendees, ...(self && { self }) };
}

describe('personFrom', () => {
  it('takes the guest who is not the manager', () => {
    expect(personFrom(reading('1:1', [ana, lin], ana), undefined)).toMatchObject({
      person: lin,
      source: 'only-guest',
      sure: true,
    });
  });

  it('knows the manager from elsewhere when the page does not say', () => {
    expect(personFrom(reading('1:1', [ana, lin]), { email: 'ANA@example.com' })?.person).toEqual(lin);
  });

  it.each([
    ['年度绩效面谈：林伟', lin],
    ['Performance review: Lin Wei', lin],
    ['Bo / Ana sync', bo],
  ])('takes the guest named in the title: %s', (title, person) => {
    expect(personFrom(reading(title, [ana, lin, bo], ana), undefined)).toMatchObject({ person, sure: true });
  });

  it('takes the invited one of two, but is not sure', () => {
    expect(personFrom(reading('1:1', [{ ...ana, organizer: true }, lin]), undefined)).toMatchObject({
      person: lin,
      source: 'not-the-organizer',
      sure: false,
    });
  });

  it('does not choose among several', () => {
    expect(personFrom(reading('绩效面谈', [ana, lin, bo], ana), undefined)).toBeUndefined();
    expect(personFrom(reading('1:1', [lin, bo]), undefined)).toBeUndefined();
  });

  it('leaves rooms out', () => {
    const room = { name: 'Aspen', email: 'x_18@resource.calendar.google.com' };
    expect(personFrom(reading('1:1', [ana, lin, room], ana), undefined)?.person).toEqual(lin);
  });

  it.each([
    ['年度绩效面谈：李薇', '李薇'],
    ['李薇年度绩效面谈', '李薇'],
    ['和李薇的一对一', '李薇'],
    ['【转正面谈】王小明', '王小明'],
  ])('reads the name from a title without guests: %s', (title, name) => {
    expect(personFrom(reading(title, []), undefined)).toEqual({
      person: { name },
      source: 'title',
      sure: true,
    });
  });

  it.each([
    ['Performance review: Daniel Okafor', 'Daniel Okafor'],
    ['Daniel Okafor – mid-year review 2026', 'Daniel Okafor'],
    ['1:1 with Zoë', 'Zoë'],
    ['Performance review – Zoom', 'Zoom'],
    ['绩效面谈 线上', '线上'],
  ])('takes what could be a name from a title without guests, unsure: %s', (title, name) => {
    expect(personFrom(reading(title, []), undefined)).toEqual({
      person: { name },
      source: 'title',
      sure: false,
    });
  });

  it('does not see An in “Annual”', () => {
    const an = { name: 'An Nguyen', email: 'an@example.com' };
    expect(personFrom(reading('Annual review', [ana, an, bo], ana), undefined)).toBeUndefined();
  });

  it('does not take the manager for the employee where only the organiser is listed', () => {
    expect(personFrom(reading('Annual review', [{ ...ana, organizer: true }]), undefined)).toBeUndefined();
  });

  it('learns who the manager is from the employee of a meeting of two', () => {
    expect(
      selfAmong(reading('1:1', [ana, lin]), { name: '林伟 Lin Wei', email: 'lin.wei@example.com' }),
    ).toEqual(ana);
    expect(selfAmong(reading('1:1', [ana, lin, bo]), { name: '林伟 Lin Wei' })).toBeUndefined();
    expect(selfAmong(reading('1:1', [ana, lin], ana), { name: '林伟 Lin Wei' })).toBeUndefined();
  });

  it.each(['绩效面谈', 'Performance review', '1:1', 'Annual review 2026 Q3', '团队午餐', 'Ana / Bo 1:1'])(
    'finds no name in "%s"',
    (title) => {
      expect(personFrom(reading(title, []), undefined)).toBeUndefined();
    },
  );

  it('survives strange guests', () => {
    const strange = [{ name: '__proto__' }, { name: 'constructor' }, {}, { name: '   ' }];
    expect(() => personFrom(reading('1:1', strange), undefined)).not.toThrow();
    const crowd = Array.from({ length: 500 }, (_, i) => ({ name: `P ${i}` }));
    expect(personFrom(reading('All hands', crowd), undefined)).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { type Person, personFrom } from '@/utils/meeting/person';
import type { Attendee, EventReading } from '@/utils/meeting/reading';
import { growth } from '../growth';

const ana: Attendee = { name: 'Ana Manager', email: 'ana@example.com' };
const lin: Attendee = { name: '林伟 Lin Wei', email: 'lin.wei@example.com' };
const bo: Attendee = { name: 'Bo Lee', email: 'bo@example.com' };
const daniel: Attendee = { name: 'Daniel Okafor', email: 'daniel.okafor@example.com' };

function reading(title: string, attendees: Attendee[], self?: Attendee): EventReading {
  return { site: 'generic', host: 'x', title, attendees, ...(self && { self }) };
}
const found = (title: string, attendees: Attendee[], self?: Attendee, known: Person[] = []) =>
  personFrom(reading(title, attendees, self), undefined, known);

describe('personFrom', () => {
  it('takes the guest who is not the manager', () => {
    expect(found('1:1', [ana, lin], ana)).toMatchObject({ person: lin, source: 'only-guest', sure: true });
  });

  it('knows the manager from elsewhere when the page does not say', () => {
    expect(personFrom(reading('1:1', [ana, lin]), { email: 'ANA@example.com' })?.person).toEqual(lin);
  });

  it('knows the manager from elsewhere when who is signed in is no guest', () => {
    const other = { email: 'ana@home.example' };
    expect(personFrom(reading('1:1', [ana, lin], other), ana)).toMatchObject({ person: lin, sure: true });
  });

  it.each([
    ['年度绩效面谈：林伟', lin],
    ['Performance review: Lin Wei', lin],
    ['Performance review: Wei Lin', lin],
    ['Bo / Ana sync', bo],
    ['Bo’s annual review', bo],
    ['和林 伟的一对一', lin],
    ['林总 绩效面谈', lin],
    ['小林一对一', lin],
    ['林さん 1on1', lin],
    ['Mr. Lee – appraisal', bo],
  ])('takes the guest named in the title: %s', (title, person) => {
    expect(found(title, [ana, lin, bo], ana)).toMatchObject({ person, sure: true });
  });

  it.each([
    ['Okafor, Daniel', 'Daniel Okafor'],
    ['Okafor, Daniel (Sales)', 'Daniel Okafor'],
    ['Dr. Daniel Okafor', 'Daniel Okafor'],
    ['Daniel Okafor, PhD', 'Daniel Okafor'],
    ['"Daniel Okafor"', 'Daniel Okafor'],
    ['王磊（产品部）', '王磊'],
    ['王磊老师', '王磊'],
    ['田中さん', '田中'],
    ['José Álvarez', 'José Álvarez'],
    ['O’Brien, Zoë', 'Zoë O’Brien'],
  ])('says the name %s as %s', (name, said) => {
    expect(found('1:1', [ana, { name, email: 'x@example.com' }], ana)?.person.name).toBe(said);
  });

  it.each(['Review: Daniel Okafor', 'Review: Okafor Daniel', 'Okafor, Daniel – review', 'REVIEW DANIEL'])(
    'finds a guest listed as “Okafor, Daniel” in “%s”',
    (title) => {
      const listed = { name: 'Okafor, Daniel', email: 'do@example.com' };
      expect(found(title, [ana, bo, listed], ana)).toMatchObject({ person: { email: 'do@example.com' } });
    },
  );

  it('finds names without their accents', () => {
    const jose = { name: 'José Álvarez' };
    expect(found('1:1 Jose Alvarez', [ana, bo, jose], ana)?.person).toEqual(jose);
  });

  it('takes who is named in full before who shares a part', () => {
    const [silva, costa] = [{ name: 'Eva Silva' }, { name: 'Eva Costa' }];
    expect(found('1:1 Eva Costa', [ana, silva, costa], ana)?.person).toEqual(costa);
    expect(found('1:1 Eva', [ana, silva, costa], ana)).toBeUndefined();
    const [short, long] = [{ name: '李薇' }, { name: '李薇薇' }];
    expect(found('绩效面谈：李薇薇', [ana, short, long], ana)?.person).toEqual(long);
    expect(found('绩效面谈：李薇', [ana, short, long], ana)?.person).toEqual(short);
  });

  it('does not take words of meetings for names', () => {
    const will = { name: 'Will Check' };
    expect(found('Check-in with Daniel', [ana, will, daniel], ana)?.person).toEqual(daniel);
    const an = { name: 'An Nguyen', email: 'an@example.com' };
    expect(found('Annual review', [ana, an, bo], ana)).toBeUndefined();
  });

  it('takes the invited one of two, but is not sure', () => {
    expect(found('1:1', [{ ...ana, organizer: true }, lin])).toMatchObject({
      person: lin,
      source: 'not-the-organizer',
      sure: false,
    });
  });

  it('does not choose among several', () => {
    expect(found('绩效面谈', [ana, lin, bo], ana)).toBeUndefined();
    expect(found('1:1', [lin, bo])).toBeUndefined();
  });

  it.each<[string, Attendee]>([
    ['a Google room', { name: 'Aspen', email: 'x_18@resource.calendar.google.com' }],
    ['a room by address', { name: 'Aspen (8)', email: 'conf-room-3@example.com' }],
    ['an Outlook room', { name: 'Conf Room 3/2101' }],
    ['a Chinese room', { name: '3楼会议室A' }],
    ['a German room', { name: 'Besprechungsraum Süd' }],
    ['a projector', { name: 'Projector 2' }],
    ['who declined', { name: 'Mei Tanaka', email: 'mei@example.com', declined: true }],
  ])('leaves out %s', (_, extra) => {
    expect(found('1:1', [ana, lin, extra], ana)).toMatchObject({ person: lin, sure: true });
  });

  it.each<[string, Attendee]>([
    ['everyone', { name: 'All', email: 'all@example.com' }],
    ['a team by address', { email: 'design-team@example.com' }],
    ['a team by name', { name: 'Design Team', email: 'd@example.com' }],
    ['全体', { name: '全体员工' }],
    ['a department', { name: '市场部', email: 'mkt@example.com' }],
    ['a Korean team', { name: '개발팀' }],
  ])('never takes a group for a person: %s', (_, group) => {
    expect(found('1:1', [ana, group], ana)).toBeUndefined();
    expect(found('1:1', [ana, lin, group], ana)).toMatchObject({ person: lin, sure: false });
  });

  it('the manager who declined is still the manager', () => {
    expect(found('1:1', [{ ...ana, declined: true }, lin], ana)?.person).toEqual(lin);
  });

  it.each([
    ['daniel.okafor@example.com', 'Daniel Okafor'],
    ['daniel_okafor2@example.com', 'Daniel Okafor'],
    ['dokafor+cal@example.com', 'Dokafor'],
    ['10086@example.com', '10086'],
  ])('makes a readable name from %s, unsure', (email, name) => {
    const guess = { person: { name, email }, source: 'only-guest', sure: false };
    expect(found('1:1', [ana, { email }], ana)).toEqual(guess);
    expect(found('1:1', [ana, { name: email }], ana)).toEqual(guess);
  });

  it.each([
    ['年度绩效面谈：李薇', '李薇'],
    ['李薇年度绩效面谈', '李薇'],
    ['和李薇的一对一', '李薇'],
    ['【转正面谈】王小明', '王小明'],
    ['李薇老师 绩效面谈', '李薇'],
    ['績效面談：陳怡君', '陳怡君'],
    ['绩效面谈 欧阳晓雪', '欧阳晓雪'],
  ])('reads the name from a title without guests: %s', (title, name) => {
    expect(found(title, [])).toMatchObject({ person: { name }, source: 'title' });
  });

  it.each([['年度绩效面谈：李薇'], ['【转正面谈】王小明'], ['绩效面谈 欧阳晓雪']])('surely: %s', (title) => {
    expect(found(title, [])?.sure).toBe(true);
  });

  it.each([
    '高层绩效面谈',
    '绩效面谈 安排',
    '管理层 绩效面谈',
    '应届生转正',
    '金融部绩效面谈',
    '绩效面谈 时间待定',
    '成都团队 绩效面谈',
    '周五绩效面谈',
    '绩效申诉',
    '绩效 申请',
    '季度绩效 关注',
    '绩效面谈 高桥',
    '绩效面谈 线上',
    'Performance review – Zoom',
  ])('is never sure of a person in “%s”', (title) => {
    expect(found(title, [])?.sure ?? false).toBe(false);
  });

  it.each([
    ['Performance review: Daniel Okafor', 'Daniel Okafor'],
    ['Daniel Okafor – mid-year review 2026', 'Daniel Okafor'],
    ['Daniel’s performance review', 'Daniel'],
    ['1:1 with Zoë', 'Zoë'],
    ['1:1 Dr. Okafor', 'Okafor'],
    ['Mitarbeitergespräch Jana Vogel', 'Jana Vogel'],
    ['Entretien annuel avec Camille', 'Camille'],
    ['Revisión anual con Marta', 'Marta'],
    ['성과 평가 김민수님', '김민수'],
    ['田中さん 1on1', '田中'],
  ])('takes what could be a name from a title without guests: %s', (title, name) => {
    expect(found(title, [])).toMatchObject({ person: { name }, source: 'title' });
  });

  it('does not take the manager for the employee where only the organiser is listed', () => {
    expect(found('Annual review', [{ ...ana, organizer: true }])).toBeUndefined();
  });

  it.each(['绩效面谈', 'Performance review', '1:1', 'Annual review 2026 Q3', '团队午餐', 'Ana / Bo 1:1'])(
    'finds no name in "%s"',
    (title) => {
      expect(found(title, [])).toBeUndefined();
    },
  );

  it('survives strange guests', () => {
    const strange = [{ name: '__proto__' }, { name: 'constructor' }, {}, { name: '   ' }, { name: '(' }];
    expect(() => found('1:1', strange)).not.toThrow();
    const crowd = Array.from({ length: 500 }, (_, i) => ({ name: `P ${i}` }));
    expect(found('All hands', crowd)).toBeUndefined();
    const long = { name: 'x,'.repeat(20_000) };
    const guests = [ana, long, { name: ' ('.repeat(9_000) }];
    expect(growth('1:1 ', 320_000, (title) => found(title, guests))).toBeLessThan(128);
  });
});

describe('people of earlier conversations', () => {
  const known = [{ name: 'Daniel Okafor', email: 'daniel.okafor@example.com' }, { name: '李薇' }];

  it('make a name in a title sure', () => {
    expect(found('Performance review: Daniel Okafor', [], undefined, known)).toEqual({
      person: known[0],
      source: 'known',
      sure: true,
    });
    expect(found('1:1 Daniel', [], undefined, known)).toMatchObject({ person: known[0], sure: true });
    expect(found('Coffee: 李薇', [], undefined, known)).toMatchObject({ person: known[1], sure: true });
  });

  it('do not when two of them are meant', () => {
    const two = [...known, { name: 'Daniel Costa' }];
    expect(found('1:1 Daniel', [], undefined, two)).toMatchObject({ source: 'title', sure: false });
    const namesakes = [...known, { name: 'Daniel Okafor', email: 'other@example.com' }];
    expect(found('1:1 Daniel Okafor', [], undefined, namesakes)).toMatchObject({ sure: false });
  });

  it('make the invited one of two sure, and name an address', () => {
    expect(found('1:1', [{ ...ana, organizer: true }, daniel], undefined, known)).toMatchObject({
      person: daniel,
      source: 'known',
      sure: true,
    });
    const address = { email: 'daniel.okafor@example.com' };
    expect(found('1:1', [ana, address], ana, [{ ...daniel, name: 'Dan Okafor' }])).toEqual({
      person: { name: 'Dan Okafor', email: address.email },
      source: 'known',
      sure: true,
    });
  });

  it('tell which of several it may be, unsure', () => {
    expect(found('Sync', [ana, bo, daniel], ana, known)).toMatchObject({ person: daniel, sure: false });
    expect(found('Sync', [ana, bo, daniel], ana, [...known, bo as Person])).toBeUndefined();
  });

  it('are never the manager', () => {
    expect(found('1:1', [ana, bo, lin], ana, [ana as Person])).toBeUndefined();
  });

  it('do not lend their names to other words', () => {
    const will = [{ name: 'Will Smith' }];
    expect(found('1:1 will this work', [], undefined, will)?.sure ?? false).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { type Clock, whenFromIso, whenFromText } from '@/utils/meeting/when';

const zone = 'Asia/Shanghai';
const now = Date.parse('2026-09-25T09:00:00+08:00');
const clock: Clock = { now, timeZone: zone };
const at = (text: string) => Date.parse(`${text}:00+08:00`);

/** Attested or CLDR strings (facts on real pages, section 9), all for the same kind of event. */
const ranges: [line: string, start: string, end: string][] = [
  ['Monday, September 28⋅10:30 – 11:15am', '2026-09-28T10:30', '2026-09-28T11:15'],
  ['Monday, September 28 ⋅ 2:00 – 3:00pm', '2026-09-28T14:00', '2026-09-28T15:00'],
  ['Monday, September 28 ⋅ 11:30am – 12:30pm', '2026-09-28T11:30', '2026-09-28T12:30'],
  ['Monday, September 28 ⋅ 11:30 – 12:30pm', '2026-09-28T11:30', '2026-09-28T12:30'],
  ['Monday, 28 September ⋅ 10:30–13:15', '2026-09-28T10:30', '2026-09-28T13:15'],
  [
    'Monday, September 28, 2026, 10:30\u202fAM\u2009–\u20091:15\u202fPM',
    '2026-09-28T10:30',
    '2026-09-28T13:15',
  ],
  ['Mon 9/28/2026 10:30 AM - 11:15 AM', '2026-09-28T10:30', '2026-09-28T11:15'],
  ['Po 28.09.2026 9:00 – 17:00', '2026-09-28T09:00', '2026-09-28T17:00'],
  ['2026年9月28日星期一 10:30–13:15', '2026-09-28T10:30', '2026-09-28T13:15'],
  ['9月28日星期一 10:30–13:15', '2026-09-28T10:30', '2026-09-28T13:15'],
  ['9月 28日 (星期一)⋅上午10:30 – 11:15', '2026-09-28T10:30', '2026-09-28T11:15'],
  ['9月 28日 (星期一)⋅下午2:00 – 3:00', '2026-09-28T14:00', '2026-09-28T15:00'],
  ['9月28日 下午2点半至4点', '2026-09-28T14:30', '2026-09-28T16:00'],
  ['2026年9月28日 星期一 上午10:30至下午1:15', '2026-09-28T10:30', '2026-09-28T13:15'],
  ['2026年9月28日月曜日 10時30分～13時15分', '2026-09-28T10:30', '2026-09-28T13:15'],
  ['9月 28日 (月曜日)⋅午後10:00～10:30', '2026-09-28T22:00', '2026-09-28T22:30'],
  ['2026년 9월 28일 월요일 AM 10:30 ~ PM 1:15', '2026-09-28T10:30', '2026-09-28T13:15'],
  ['2023 年 5 月 9 日（周二） 09:00 - 09:30', '2023-05-09T09:00', '2023-05-09T09:30'],
  ['2026.09.28 10:00 am - 10:45 am', '2026-09-28T10:00', '2026-09-28T10:45'],
  ['September 28, 2026 (10:00 AM - 10:45 AM)', '2026-09-28T10:00', '2026-09-28T10:45'],
  ['２０２６年９月２８日 １４：００－１５：００', '2026-09-28T14:00', '2026-09-28T15:00'],
  ['Today 14:00 - 15:00', '2026-09-25T14:00', '2026-09-25T15:00'],
  ['今天 下午2:00 – 3:00', '2026-09-25T14:00', '2026-09-25T15:00'],
  ['明天 9:00-9:30', '2026-09-26T09:00', '2026-09-26T09:30'],
  ['September 28, 2026, 11:15pm – September 29, 2026, 6:45am', '2026-09-28T23:15', '2026-09-29T06:45'],
  ['2026-09-28 22:00 - 2026-09-29 01:00', '2026-09-28T22:00', '2026-09-29T01:00'],
  ['September 28 ⋅ 11pm – 1am', '2026-09-28T23:00', '2026-09-29T01:00'],
];

describe('whenFromText', () => {
  it.each(ranges)('%s', (line, start, end) => {
    expect(whenFromText(line, clock)).toEqual({ start: at(start), end: at(end), allDay: false, sure: true });
  });

  it.each([
    ['Montag, 28. September 2026 10:30–13:15 Uhr', 'de'],
    ['lundi 28 septembre 2026 10:30 – 13:15', 'fr'],
    ['lunes, 28 de septiembre de 2026 10:30–13:15', 'es'],
  ])('reads month names of the page’s language: %s', (line, language) => {
    expect(whenFromText(line, clock, { language })).toEqual({
      start: at('2026-09-28T10:30'),
      end: at('2026-09-28T13:15'),
      allDay: false,
      sure: true,
    });
  });

  it.each([
    ['9/28星期一 14:00–15:00', 'zh-CN'],
    ['9/28 14:00–15:00', 'zh-CN'],
    ['9/28 14:00–15:00', 'en'],
    ['28/09 14:00 - 15:00', 'fr'],
    ['Mon 28/9/2026 14:00 - 15:00', 'en-GB'],
  ])('reads numeric dates whose order is clear: %s', (line, language) => {
    expect(whenFromText(line, clock, { language })).toMatchObject({
      start: at('2026-09-28T14:00'),
      sure: true,
    });
  });

  it('lets the weekday decide the order of a numeric date', () => {
    expect(whenFromText('Monday 06/07/2026 10:00 - 11:00', clock)).toMatchObject({
      start: at('2026-07-06T10:00'),
    });
    expect(whenFromText('Sunday 06/07/2026 10:00 - 11:00', clock)).toMatchObject({
      start: at('2026-06-07T10:00'),
    });
  });

  it('takes the day from the page where the line has none', () => {
    expect(whenFromText('10:30 – 11:15am', clock, { dayHint: '2026-09-28' })).toMatchObject({
      start: at('2026-09-28T10:30'),
      sure: true,
    });
  });

  it.each([
    ['10:30 – 11:15am', 'no date'],
    ['06/07/2026 10:00 - 11:00', 'two readings of the date'],
    ['6/7 10:00 - 11:00', 'two readings of the date'],
    ['2026-13-40 10:00 - 11:00', 'no real date'],
    ['', 'nothing'],
    ['Lorem ipsum', 'no time'],
  ])('does not guess: %s (%s)', (line) => {
    expect(whenFromText(line, clock)).toEqual({ allDay: false, sure: false });
  });

  it.each([
    ['2026-09-28 2:00 – 3:00', 'either half of the day'],
    ['28 September 2026 2:00 – 3:00 nm.', 'a half of the day in a language the page does not name'],
    ['28.09 10:00 – 11:00', 'a date or a time between dots'],
    ['1405/7/6 10:00 – 11:00', 'another calendar'],
    ['28 กันยายน 2569 10:00–11:00', 'another calendar'],
    ['domingo, 11/10, 12:00 – 13:00', 'two readings of the date, in a language the page does not name'],
  ])('does not guess: %s (%s)', (line) => {
    expect(whenFromText(line, clock, { language: 'zh-CN' })).toEqual({ allDay: false, sure: false });
  });

  it.each([
    ['الاثنين، ٢٨ سبتمبر ٢٠٢٦ في ١٠:٣٠ ص – ١١:١٥ ص', 'ar-EG'],
    ['\u200fיום שני, 28 בספטמבר 2026, 10:30–11:15', 'he'],
    ['2026. szeptember 28., hétfő 10:30–11:15', 'hu'],
    ['पूर्वाह्न 28 सितंबर 2026, 10:30–11:15 am', 'hi'],
    ['maanantai 28. syyskuuta 2026 klo 10.30–11.15', 'fi'],
  ])('reads %s', (line, language) => {
    expect(whenFromText(line, clock, { language })).toMatchObject({
      start: at('2026-09-28T10:30'),
      end: at('2026-09-28T11:15'),
      sure: true,
    });
  });

  it('takes the year that stands apart from the date', () => {
    expect(whenFromText('2025 m. rugsėjo 28 d. 10:30–11:15', clock, { language: 'lt' })).toMatchObject({
      start: at('2025-09-28T10:30'),
    });
  });

  it('keeps the start and drops an end before it', () => {
    expect(whenFromText('2026-09-28 15:00 - 14:00', clock)).toEqual({
      start: at('2026-09-28T15:00'),
      allDay: false,
      sure: false,
    });
  });

  it('knows all-day events', () => {
    expect(whenFromText('All day, September 28, 2026', clock)).toEqual({ allDay: true, sure: true });
    expect(whenFromText('9月28日 全天', clock)).toEqual({ allDay: true, sure: true });
  });

  it('reads a zone that the line names', () => {
    const start = Date.parse('2026-09-28T10:00:00-05:00');
    expect(whenFromText('2026-09-28 10:00 - 11:00 (GMT-05:00)', clock)).toMatchObject({ start, sure: true });
    expect(whenFromText('2026-09-28 10:00 - 11:00 America/Chicago', clock)).toMatchObject({
      start,
      sure: true,
    });
  });

  it.each([
    ['2026年11月23日 (GMT+08:00) 14:00–15:00', '2026-11-23T14:00'],
    ['November 23, 2026 (UTC+8:00) 2:00pm - 3:00pm', '2026-11-23T14:00'],
    ['2026-11-23 14:00 - 15:00 GMT', '2026-11-23T22:00'],
    ['23.11.2026 14:00 - 15:00', '2026-11-23T14:00'],
  ])('takes no time from a zone or a date: %s', (line, start) => {
    expect(whenFromText(line, clock)).toMatchObject({
      start: at(start),
      end: at(start) + 3_600_000,
      sure: true,
    });
  });

  it('does not take “Monthly” for Monday, nor a far date without a year for sure', () => {
    expect(whenFromText('Monthly on Sep 29 14:00-15:00', clock)).toMatchObject({
      start: at('2026-09-29T14:00'),
      sure: true,
    });
    expect(whenFromText('March 3 14:00-15:00', clock)).toMatchObject({ sure: false });
  });

  it('is not sure where a zone’s name is unclear', () => {
    expect(whenFromText('2026-09-28 10:00 - 11:00 CST', clock)).toMatchObject({ sure: false });
    expect(whenFromText('2026-09-28 10:00 - 11:00 Eastern Time', clock)).toMatchObject({ sure: false });
  });

  it('takes a year whose weekday fits', () => {
    const january: Clock = { ...clock, now: Date.parse('2027-01-02T09:00:00+08:00') };
    expect(whenFromText('Monday, December 28 10:00 – 11:00', january)).toMatchObject({
      start: at('2026-12-28T10:00'),
    });
  });

  it('reads a start without an end, unsure', () => {
    expect(whenFromText('28 Sep 2026 10:00', clock)).toEqual({
      start: at('2026-09-28T10:00'),
      allDay: false,
      sure: false,
    });
  });

  it('survives long text and page languages that are none', () => {
    expect(() => whenFromText('1'.repeat(100_000), clock, { language: 'zh_CN' })).not.toThrow();
    expect(() => whenFromText('9月28日 10:00-11:00', clock, { language: '\u0000' })).not.toThrow();
  });

  it('places times on the nights when clocks change', () => {
    const berlin: Clock = { now: Date.parse('2026-03-20T12:00:00Z'), timeZone: 'Europe/Berlin' };
    expect(whenFromText('2026-03-29 01:30 - 03:30', berlin)).toMatchObject({
      start: Date.parse('2026-03-29T00:30:00Z'),
      end: Date.parse('2026-03-29T01:30:00Z'),
    });
    expect(whenFromText('2026-10-25 02:30 - 04:00', berlin).start).toBe(Date.parse('2026-10-25T00:30:00Z'));
  });
});

describe('whenFromIso', () => {
  it('reads instants, local times and dates', () => {
    expect(whenFromIso('2026-09-28T10:30:00+08:00', '2026-09-28T11:15:00+08:00', clock)).toEqual({
      start: at('2026-09-28T10:30'),
      end: at('2026-09-28T11:15'),
      allDay: false,
      sure: true,
    });
    expect(whenFromIso('2026-09-28T10:30', '2026-09-28T11:15', clock).start).toBe(at('2026-09-28T10:30'));
    expect(whenFromIso('2026-09-28', undefined, clock)).toEqual({ allDay: true, sure: true });
  });

  it('says when it cannot', () => {
    expect(whenFromIso('tomorrow', undefined, clock)).toEqual({ allDay: false, sure: false });
    expect(whenFromIso('2026-09-28T10:30:00Z', '2026-09-28T10:30:00Z', clock)).toMatchObject({ sure: false });
    expect(whenFromIso('2026-09-28T10:30:00Z', undefined, clock)).toMatchObject({ sure: false });
  });
});

import { describe, expect, it } from 'vitest';
import { type Clock, whenFromText } from '@/utils/meeting/when';

/*
 * `Intl` as an oracle: what it writes for a range in a language must be read right, or not at all. Pages
 * also say the wrong language, or none.
 */
const languages =
  'ar ar-SA fa he hi th ko ja zh-CN zh-TW zh-HK vi tr ru uk pl cs sk hu fi sv nb da nl de de-AT fr fr-CA it es es-MX pt-BR pt-PT el ro bg sr hr sl lt lv et bn ta te mr gu kn ml pa ur id ms sw ka hy az kk uz mn km my lo ne si am zu af eu ca gl ga cy is sq mk be en-US en-GB en-AU en-CA en-IN en-ZA'.split(
    ' ',
  );

const styles: Record<string, Intl.DateTimeFormatOptions> = {
  full: { dateStyle: 'full', timeStyle: 'short' },
  medium: { dateStyle: 'medium', timeStyle: 'short' },
  numeric: { dateStyle: 'short', timeStyle: 'short' },
  weekday: { weekday: 'short', month: 'short', day: 'numeric', hour: 'numeric', minute: '2-digit' },
  halves: { dateStyle: 'long', timeStyle: 'short', hour12: true },
};

/** Local times in the clock's zone: a day whose numbers are clear, two that are not, noon, and a night. */
const ranges = [
  ['2026-09-28T14:00', '2026-09-28T15:00'],
  ['2026-07-06T09:05', '2026-07-06T12:30'],
  ['2026-10-11T12:00', '2026-10-11T13:00'],
  ['2026-11-09T00:15', '2026-11-09T01:00'],
] as const;

const clock: Clock = { now: Date.parse('2026-09-25T09:00:00+08:00'), timeZone: 'Asia/Shanghai' };
const at = (text: string) => Date.parse(`${text}:00+08:00`);

function readings(language: string, declared: string | undefined) {
  return Object.values(styles).flatMap((style) =>
    ranges.map(([from, to]) => {
      const format = new Intl.DateTimeFormat(language, { ...style, timeZone: clock.timeZone });
      const text = format.formatRange(at(from), at(to));
      const when = whenFromText(text, clock, { language: declared });
      const isRight = when.start === at(from) && when.end === at(to);
      return { text, verdict: !when.sure ? 'not sure' : isRight ? 'right' : 'wrong' };
    }),
  );
}

describe('what Intl writes', () => {
  it.each(languages)('in %s is never read wrong, whatever language the page says it is in', (language) => {
    const all = [language, undefined, 'zh-CN', 'de'].flatMap((declared) => readings(language, declared));
    expect(all.filter(({ verdict }) => verdict === 'wrong')).toEqual([]);
  });

  it('is read right in most languages, given the language', () => {
    const sure = languages.filter(
      (language) => readings(language, language).filter(({ verdict }) => verdict === 'right').length >= 12,
    );
    expect(sure).toEqual(
      expect.arrayContaining(['en-US', 'en-GB', 'zh-CN', 'zh-TW', 'ja', 'ko', 'de', 'fr', 'es', 'ru', 'hi']),
    );
    expect(sure.length / languages.length).toBeGreaterThan(0.8);
  });
});

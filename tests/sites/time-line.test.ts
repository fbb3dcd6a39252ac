import { expect, it } from 'vitest';
import { timeLineAt } from '@/utils/sites/calendar/time-line';

/** The texts at the time line as one. One time without a date is any sentence. */
function timeLineIn(pieces: readonly string[]): string | undefined {
  const line = timeLineAt(pieces);
  return line && (line.isRange || line.hasDate)
    ? pieces.slice(line.start, line.end + 1).join(' ')
    : undefined;
}

it.each([
  [['Monday, September 28', '⋅', '10:30 – 11:15am', 'Ana'], 'Monday, September 28 ⋅ 10:30 – 11:15am'],
  [['10:30 – 11:15am', 'Monday, September 28', 'Room 3'], '10:30 – 11:15am Monday, September 28'],
  [
    ['开始', '2026年9月28日 10:30', '结束', '2026年9月28日 11:15'],
    '2026年9月28日 10:30 结束 2026年9月28日 11:15',
  ],
  [['9月28日', '2:00', '–', '3:00pm', 'Join at 4:00'], '9月28日 2:00 – 3:00pm'],
  [['Room 12', '28 Sep 2026 10:00', 'Notes'], '28 Sep 2026 10:00'],
  [['lundi 28 septembre', '13h00 – 14h30'], 'lundi 28 septembre 13h00 – 14h30'],
  [['Delete this?', 'It is gone after that.'], undefined],
  [['This cannot be undone after 10:30.'], undefined],
  [['10:00 - 10:45'], '10:00 - 10:45'],
  [['开始时间', '结束时间'], undefined],
  [[], undefined],
  [['Start', '28.09.2026', '10.30–11.15'], '28.09.2026 10.30–11.15'],
  [['man. 28. sep.', '9.30am - 10.15am'], 'man. 28. sep. 9.30am - 10.15am'],
  [['الاثنين، ٢٨ سبتمبر', '١٠:٣٠ ص – ١١:١٥ ص'], 'الاثنين، ٢٨ سبتمبر ١٠:٣٠ ص – ١١:١٥ ص'],
  [['2026년 9월 28일', '오전 10시', '~', '오전 11시'], '2026년 9월 28일 오전 10시 ~ 오전 11시'],
  [['2026-09-28', 'Start', '10:30', 'End', '11:15'], '2026-09-28 Start 10:30 End 11:15'],
  // A list of meetings is no start and end.
  [['10:00', 'Stand-up', '11:00', 'Retro'], undefined],
  [['Ends at', '28.09.2026'], undefined],
  [
    ['Sep 28, 10:02 Performance review', 'Sep 28, 11:10 Re: Performance review'],
    'Sep 28, 10:02 Performance review',
  ],
])('%j', (pieces, line) => {
  expect(timeLineIn(pieces)).toBe(line);
});

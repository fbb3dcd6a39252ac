import { addDays, type Day } from '@/utils/meeting/day';
import { addWorkingDays, monthEnd, order, weekdayOf } from './calendar';
import { hanAfter, hanBefore } from './chinese-parts';
import { type Movable, movable } from './movable';
import { type Pattern, pattern, type Reading } from './pattern';

interface Feast {
  readonly words: string;
  day(year: number): Day | undefined;
  /** First day off and first day after, counted from the feast. Customary; the yearly notices may differ. */
  readonly off: readonly [number, number];
}

function fixed(month: number, day: number): Feast['day'] {
  return (year) => ({ year, month, day });
}

function moving(name: Movable): Feast['day'] {
  return (year) => {
    const found = movable[year]?.[name];
    return found && { year, month: found[0], day: found[1] };
  };
}

/** The fourth Thursday of November. */
function thanksgiving(year: number): Day {
  const earliest = { ...monthEnd(year, 11), day: 22 };
  return addDays(earliest, (4 - weekdayOf(earliest) + 7) % 7);
}

const hanFeasts: readonly Feast[] = [
  { words: '国庆节?|十一(?=假期|长假)', day: fixed(10, 1), off: [0, 7] },
  // The eve is a day off since 2025 (State Council order 795); work begins on the eighth day.
  {
    words: '春节|农历新年|过年|(?<![\\d一二两三四五六七八九十几多去今明后半每当上])年',
    day: moving('spring'),
    off: [-1, 7],
  },
  { words: '元旦节?', day: fixed(1, 1), off: [0, 1] },
  { words: '五一(?:劳动节)?|劳动节', day: fixed(5, 1), off: [0, 5] },
  { words: '端午节?', day: moving('dragonBoat'), off: [0, 1] },
  { words: '中秋节?', day: moving('midAutumn'), off: [0, 1] },
  { words: '圣诞节?', day: fixed(12, 25), off: [0, 1] },
];

const englishFeasts: readonly Feast[] = [
  { words: 'christmas(?:\\sday)?|xmas', day: fixed(12, 25), off: [0, 2] },
  { words: 'christmas\\seve', day: fixed(12, 24), off: [0, 3] },
  { words: "new\\syear(?:'?s)?(?:\\sday)?", day: fixed(1, 1), off: [0, 1] },
  { words: "new\\syear'?s\\seve", day: fixed(12, 31), off: [0, 2] },
  { words: 'thanksgiving', day: thanksgiving, off: [0, 1] },
  { words: 'easter', day: moving('easter'), off: [0, 2] },
  { words: '(?:chinese|lunar)\\snew\\syear|spring\\sfestival|cny', day: moving('spring'), off: [-1, 7] },
  { words: 'national\\sday|golden\\sweek', day: fixed(10, 1), off: [0, 7] },
];

/** The next such feast; vague where the table ends. After it: the first weekday when work has begun again. */
function read({ day, off }: Feast, side: 'before' | 'by' | 'after', today: Day): Reading {
  const days = [today.year, today.year + 1].map((year) => {
    const found = day(year);
    if (!found || side === 'by') return found;
    return side === 'before' ? addDays(found, off[0] - 1) : addWorkingDays(addDays(found, off[1] - 1), 1);
  });
  const found = days.find((it) => it === undefined || order(it) >= order(today));
  return found ? [found] : 'vague';
}

export const feasts: readonly Pattern[] = [
  ...hanFeasts.map((feast) =>
    pattern(
      `(?:${feast.words})(?:假期|长假|放假)?(?:${hanBefore}|(?<after>${hanAfter}))`,
      ({ after }, { today }) => read(feast, after ? 'after' : 'before', today),
    ),
  ),
  ...englishFeasts.map((feast) =>
    pattern(
      `\\b(?<side>by|before|until|till|after)\\s(?:the\\s)?(?:${feast.words})\\b(?!\\s(?:eve|day)\\b)(?!'s)(?:\\s(?:holidays?|break|vacation)\\b)?`,
      ({ side = '' }, { today }) =>
        read(feast, /before/i.test(side) ? 'before' : /after/i.test(side) ? 'after' : 'by', today),
    ),
  ),
];

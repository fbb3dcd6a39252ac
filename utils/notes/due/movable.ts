export type Movable = 'spring' | 'dragonBoat' | 'midAutumn' | 'easter';

/**
 * Days that move, as [month, day], by year. The Chinese ones follow GB/T 33661-2017: a month begins on the
 * day of its new moon in Beijing time. Checked with the new moons of astronomy-engine 2.1.19; `Intl` can't do
 * it instead, ICU is a day off where the moon is new within minutes of midnight, as at the spring festivals
 * of 2027 (23:56) and 2030 (00:08). Easter is the Gregorian rule.
 */
export const movable: Readonly<Record<number, Readonly<Record<Movable, readonly [number, number]>>>> = {
  2026: { spring: [2, 17], dragonBoat: [6, 19], midAutumn: [9, 25], easter: [4, 5] },
  2027: { spring: [2, 6], dragonBoat: [6, 9], midAutumn: [9, 15], easter: [3, 28] },
  2028: { spring: [1, 26], dragonBoat: [5, 28], midAutumn: [10, 3], easter: [4, 16] },
  2029: { spring: [2, 13], dragonBoat: [6, 16], midAutumn: [9, 22], easter: [4, 1] },
  2030: { spring: [2, 3], dragonBoat: [6, 5], midAutumn: [9, 12], easter: [4, 21] },
  2031: { spring: [1, 23], dragonBoat: [6, 24], midAutumn: [10, 1], easter: [4, 13] },
  2032: { spring: [2, 11], dragonBoat: [6, 12], midAutumn: [9, 19], easter: [3, 28] },
  2033: { spring: [1, 31], dragonBoat: [6, 1], midAutumn: [9, 8], easter: [4, 17] },
  2034: { spring: [2, 19], dragonBoat: [6, 20], midAutumn: [9, 27], easter: [4, 9] },
  2035: { spring: [2, 8], dragonBoat: [6, 10], midAutumn: [9, 16], easter: [3, 25] },
};

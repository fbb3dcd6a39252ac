import type { ChordName } from './chords';

/** Where a key works. */
export type Area = 'panel' | 'notes' | 'found' | 'summary' | 'parts' | 'home' | 'inbox';

/** What each key is for, by the place where it works; the names are those of the words. */
export const keyTable = {
  panel: {
    map: ['map'],
    search: ['search', 'searchAnywhere'],
    stage: ['stage'],
    cover: ['cover'],
    back: ['back'],
  },
  notes: {
    note: ['done'],
    newLine: ['newLine'],
    eachLine: ['noteEachLine'],
    move: ['moveUp', 'moveDown'],
    finding: ['nextFinding'],
  },
  found: { choose: ['up', 'down'], take: ['done'], other: ['otherAction'] },
  summary: { copy: ['copy'] },
  parts: {
    menu: ['up', 'down'],
    card: ['left', 'right'],
    width: ['left', 'right'],
    point: ['done'],
    pointAway: ['takeBack'],
    invitation: ['read'],
  },
  home: { map: ['map'], search: ['search', 'searchAnywhere'], cover: ['cover'], clear: ['back'] },
  inbox: { whose: ['whose'], step: ['up', 'down'] },
} as const satisfies Record<Area, Readonly<Record<string, readonly ChordName[]>>>;

/** The areas of each window, in the order in which they are listed. */
export const areasOf = {
  panel: ['panel', 'notes', 'found', 'summary', 'parts'],
  home: ['home', 'inbox'],
} as const satisfies Record<string, readonly Area[]>;
export type Window = keyof typeof areasOf;

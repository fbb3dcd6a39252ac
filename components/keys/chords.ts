import { type Stage, stages } from '@/utils/guide/stages';
import { isComposed } from '../ui/keys';

/** A key with exactly these others held. `ctrl` is ⌘ on a Mac. */
export interface Chord {
  readonly alt?: true;
  readonly shift?: true;
  readonly ctrl?: true;
  /** The key by its place: with Option, a Mac writes "ç" by the key of C. */
  readonly code?: string;
  /** The key by what it writes or is called. Whether a sign needs Shift differs from one keyboard to the next. */
  readonly key?: string;
}

const forStage = (index: number): Chord => ({ alt: true, code: `Digit${index + 1}` });

/** Every key that does something of its own: what its handler listens for, and what the map of them says. */
export const chords = {
  map: [{ key: '?' }, { key: '？' }],
  search: [{ key: '/' }],
  searchAnywhere: [{ ctrl: true, key: 'k' }],
  stage: stages.map((_, index) => forStage(index)),
  cover: [{ alt: true, shift: true, code: 'KeyH' }],
  back: [{ key: 'Escape' }],
  done: [{ key: 'Enter' }],
  newLine: [{ shift: true, key: 'Enter' }],
  noteEachLine: [{ alt: true, key: 'Enter' }],
  takeBack: [{ key: 'Backspace' }],
  moveUp: [{ alt: true, key: 'ArrowUp' }],
  moveDown: [{ alt: true, key: 'ArrowDown' }],
  nextFinding: [{ alt: true, code: 'Period' }],
  up: [{ key: 'ArrowUp' }],
  down: [{ key: 'ArrowDown' }],
  left: [{ key: 'ArrowLeft' }],
  right: [{ key: 'ArrowRight' }],
  otherAction: [{ alt: true, key: 'Enter' }],
  copy: [{ alt: true, code: 'KeyC' }],
  read: [{ ctrl: true, key: 'Enter' }],
  whose: [1, 2, 3, 4, 5].map((digit) => ({ key: `${digit}` })),
} as const satisfies Record<string, readonly Chord[]>;
export type ChordName = keyof typeof chords;

const isSign = (key: string) => [...key].length === 1 && !/[\p{L}\p{N}]/u.test(key);

function matches(event: KeyboardEvent, { alt, shift, ctrl, code, key = '' }: Chord): boolean {
  return (
    event.altKey === (alt ?? false) &&
    (event.ctrlKey || event.metaKey) === (ctrl ?? false) &&
    (isSign(key) || event.shiftKey === (shift ?? false)) &&
    (code ? event.code === code : event.key.toLowerCase() === key.toLowerCase())
  );
}

/** Whether a key is the one of that name, also while an input method is composing. */
export const isPressedAnyway = (event: KeyboardEvent, name: ChordName): boolean =>
  chords[name].some((it) => matches(event, it));

/** Whether a key is the one of that name, and not one for an input method. */
export function isPressed(event: KeyboardEvent, name: ChordName): boolean {
  return !isComposed(event) && isPressedAnyway(event, name);
}

/** The stage that a key goes to. */
export function stageOf(event: KeyboardEvent): Stage | undefined {
  return isComposed(event) ? undefined : stages.find((_, index) => matches(event, forStage(index)));
}

const names: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Period: '.',
};

/** A chord as keyboards are labelled: "Alt+Shift+H". */
export function written({ alt, shift, ctrl, code, key }: Chord): string {
  const last = code?.replace(/^(?:Key|Digit)/, '') ?? key ?? '';
  const held = [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift'].filter(Boolean);
  const name = names[last] ?? (last.length === 1 ? last.toUpperCase() : last);
  return [...held, name].join('+');
}

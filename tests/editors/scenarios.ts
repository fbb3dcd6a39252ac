import type { KeyInput } from 'puppeteer-core';

/** A state of an editor before something is put into it, and what is asked of it afterwards. */
export interface Scenario {
  readonly name: string;
  readonly before: string;
  /** Selected, and so replaced. */
  readonly selected: string;
  readonly after: string;
  /** Whether the user types in the panel before they press the button. */
  readonly typesInPanel?: true;
  readonly asks: 'key' | 'undo';
}

export const scenarios: readonly Scenario[] = [
  { name: 'empty', before: '', selected: '', after: '', asks: 'key' },
  { name: 'behind text', before: 'Written by hand', selected: '', after: '', asks: 'undo' },
  { name: 'selected word', before: 'The word ', selected: 'here', after: ' goes', asks: 'undo' },
  {
    name: 'from the panel',
    before: 'Before',
    selected: '',
    after: ' and after',
    typesInPanel: true,
    asks: 'key',
  },
];

/** Puts the caret where the scenario has it, as somebody at the keyboard would. */
export function keysTo({ selected, after }: Scenario): readonly (readonly KeyInput[])[] {
  return [
    ['Control', 'End'],
    ...Array.from(after, (): KeyInput[] => ['ArrowLeft']),
    ...Array.from(selected, (): KeyInput[] => ['Shift', 'ArrowLeft']),
  ];
}

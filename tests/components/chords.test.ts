// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import {
  type ChordName,
  chords,
  isPressed,
  isPressedAnyway,
  stageOf,
  written,
} from '@/components/keys/chords';
import { areasOf, keyTable } from '@/components/keys/table';
import { takesText } from '@/components/keys/takes-text';

const key = (init: KeyboardEventInit) => new KeyboardEvent('keydown', init);

describe('a chord', () => {
  it.each<[string, ChordName, KeyboardEventInit, boolean]>([
    ['a slash', 'search', { key: '/' }, true],
    ['a slash that needs Shift, as on German keyboards', 'search', { key: '/', shiftKey: true }, true],
    ['a question mark of a Chinese keyboard', 'map', { key: '？', shiftKey: true }, true],
    ['⌘K', 'searchAnywhere', { key: 'k', metaKey: true }, true],
    [
      'Ctrl-Shift-K, which is the browser’s',
      'searchAnywhere',
      { key: 'K', ctrlKey: true, shiftKey: true },
      false,
    ],
    ['Option and C, which writes ç on a Mac', 'copy', { key: 'ç', code: 'KeyC', altKey: true }, true],
    ['Ctrl-C', 'copy', { key: 'c', code: 'KeyC', ctrlKey: true }, false],
    ['Enter of an input method', 'done', { key: 'Enter', isComposing: true }, false],
    ['Shift-Enter', 'done', { key: 'Enter', shiftKey: true }, false],
  ])('%s: %s', (_, name, init, is) => {
    expect(isPressed(key(init), name)).toBe(is);
  });

  it('for covering is heard also in the middle of a word of an input method', () => {
    const pressed = key({ key: 'Process', code: 'KeyH', altKey: true, shiftKey: true, isComposing: true });
    expect(isPressed(pressed, 'cover')).toBe(false);
    expect(isPressedAnyway(pressed, 'cover')).toBe(true);
  });

  it('goes to a stage by the place of the digit, whatever stands on it', () => {
    expect(stageOf(key({ key: '&', code: 'Digit1', altKey: true }))).toBe('preparation');
    expect(stageOf(key({ key: '6', code: 'Digit6', altKey: true }))).toBe('summary');
    expect(stageOf(key({ key: '7', code: 'Digit7', altKey: true }))).toBeUndefined();
  });

  it('is written as keyboards are labelled', () => {
    expect(chords.cover.map(written)).toEqual(['Alt+Shift+H']);
    expect(chords.searchAnywhere.map(written)).toEqual(['Ctrl+K']);
    expect(chords.nextFinding.map(written)).toEqual(['Alt+.']);
    expect(chords.moveUp.map(written)).toEqual(['Alt+↑']);
  });
});

it('is in the map, each of them', () => {
  const listed = Object.values(areasOf)
    .flat()
    .flatMap((area) => Object.values<readonly ChordName[]>(keyTable[area]).flat());
  expect([...new Set(listed)].sort()).toEqual(Object.keys(chords).sort());
});

it('is typed into what takes text, and into nothing else', () => {
  document.body.innerHTML =
    '<input class=yes><input class=yes type=date><textarea class=yes></textarea><select class=yes></select>' +
    '<input type=checkbox><button></button><a href=#></a>';
  for (const it of document.body.children) expect(takesText(it)).toBe(it.className === 'yes');
});

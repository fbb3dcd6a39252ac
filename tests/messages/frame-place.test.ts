import { expect, it } from 'vitest';
import { chosenFrame, type FramePlace } from '@/utils/messages/frame-place';

const frames = (...places: Partial<FramePlace>[]) =>
  places.map((place, at) => ({
    frameId: at * 10,
    place: { state: 'none', at: 0, path: at === 0 ? '' : `${at - 1}`, ...place } as FramePlace,
  }));

it.each<[string, Partial<FramePlace>[], object]>([
  ['the only field', [{ state: 'field' }], { frameId: 0 }],
  ['none at all', [{}, {}], { reason: 'no-field' }],
  [
    'the one that has the focus',
    [
      { state: 'field', at: 9 },
      { state: 'typing', at: 1 },
    ],
    { frameId: 10 },
  ],
  [
    'the latest',
    [
      { state: 'field', at: 1 },
      { state: 'field', at: 3 },
      { state: 'field', at: 2 },
    ],
    { frameId: 10 },
  ],
  [
    'the frame that the page points into',
    [
      { state: 'inner', inner: '1', at: 5 },
      { state: 'field', at: 4 },
      { state: 'field', at: 1 },
    ],
    { frameId: 20 },
  ],
  [
    'the same where nobody looked',
    [{ state: 'inner', inner: '1' }, { state: 'field' }, { state: 'field' }],
    { frameId: 20 },
  ],
  [
    'a frame that lets nobody in',
    [
      { state: 'inner', inner: '7', at: 5 },
      { state: 'field', at: 4 },
    ],
    { reason: 'other-frame' },
  ],
  [
    'a frame without a number',
    [
      { state: 'inner', at: 5 },
      { state: 'field', at: 4 },
    ],
    { reason: 'other-frame' },
  ],
  ['a frame where nothing can be typed', [{ state: 'inner', inner: '0', at: 5 }, {}], { reason: 'no-field' }],
  ['two where nobody looked: no guess', [{}, { state: 'field' }, { state: 'field' }], { reason: 'no-field' }],
  [
    'two where nobody looked, the page itself one of them',
    [{ state: 'field' }, { state: 'field' }],
    { frameId: 0 },
  ],
])('chooses %s', (_, places, chosen) => {
  expect(chosenFrame(frames(...places))).toEqual(chosen);
});

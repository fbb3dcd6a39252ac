import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isAskFields, isFieldsHere, isFieldsReport } from '@/utils/messages/fields';
import { isHello, isReading, isToHost, toFrame } from '@/utils/messages/frame-port';
import { isInsertReport } from '@/utils/messages/insert-report';
import { createPasses, newPass } from '@/utils/messages/pass';
import { isPickHere, isPickReport } from '@/utils/messages/pick';
import { isFromBackground, senderClass } from '@/utils/messages/sender';
import { isToBackground } from '@/utils/messages/to-background';
import { isInsertHere, isToLauncher } from '@/utils/messages/to-page';

const own = { id: 'abc', origin: 'chrome-extension://abc' };

describe('senderClass', () => {
  it.each([
    [{ id: 'abc', url: 'https://calendar.google.com/', tab: { id: 1 } }, 'page-side'],
    [{ id: 'abc', url: 'chrome-extension://abc/panel.html#x', tab: { id: 1 } }, 'extension-page'],
    [{ id: 'abc', url: 'chrome-extension://abc/popup.html' }, 'extension-page'],
    [{ id: 'other', url: 'chrome-extension://abc/panel.html' }, 'stranger'],
    [{ id: 'abc', url: 'chrome-extension://abc.evil.example/', tab: {} }, 'stranger'],
    [{ url: 'https://page.example/', tab: { id: 1 } }, 'stranger'],
  ])('%j is %s', (sender, expected) => {
    expect(senderClass(sender, own)).toBe(expected);
  });
});

it.each([
  [{ id: 'abc', url: 'chrome-extension://abc/background.js' }, true],
  [{ id: 'abc' }, true],
  [{ id: 'abc', url: 'https://page.example/', tab: { id: 1 } }, false],
  [{ id: 'abc', url: 'chrome-extension://abc/panel.html', tab: { id: 1 } }, false],
  [{ id: 'other' }, false],
])('%j may speak to panels as the background: %s', (sender, expected) => {
  expect(isFromBackground(sender, 'abc')).toBe(expected);
});

describe('passes', () => {
  const later = () => {
    const calls: (() => void)[] = [];
    return {
      after: (_ms: number, call: () => void) => void calls.push(call),
      runOut() {
        for (const call of calls) call();
      },
    };
  };

  it('are good once, in the tab they were issued for, whichever message comes first', async () => {
    const passes = createPasses(later().after);
    passes.issue('p', 1);
    expect(await passes.claim('p', 1)).toBe(true);
    const early = passes.claim('q', 1);
    passes.issue('q', 1);
    expect(await early).toBe(true);
  });

  it('are not good in another tab, a second time, or made up', async () => {
    const { after, runOut } = later();
    const passes = createPasses(after);
    passes.issue('p', 1);
    expect(await passes.claim('p', 2)).toBe(false);
    const again = passes.claim('p', 1);
    const madeUp = passes.claim('q', 1);
    runOut();
    expect(await again).toBe(false);
    expect(await madeUp).toBe(false);
  });

  it('are random, and work where pages are not secure', () => {
    expect(newPass()).toMatch(/^[0-9a-f]{32}$/);
    expect(newPass()).not.toBe(newPass());
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) });
    expect(() => newPass()).not.toThrow();
    vi.unstubAllGlobals();
  });
});

/** A form with one field, some of it as given. */
const form = (field: object) => ({
  site: 'hr-generic',
  origin: 'https://x',
  headings: ['Annual review'],
  person: 'Lin Wei',
  period: '2026',
  fields: [{ label: 'Strengths', kind: 'text', empty: true, mark: '0', ...field }],
});

describe('guards', () => {
  const guards = [
    isHello,
    isReading,
    isToHost,
    isToBackground,
    isInsertHere,
    isInsertReport,
    isToLauncher,
    isPickHere,
    isPickReport,
    isAskFields,
    isFieldsHere,
    isFieldsReport,
  ];

  it('answer for any value, and let no stranger through', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const guard of guards) expect(guard(value)).toBe(false);
      }),
    );
  });

  it('let the real ones through', () => {
    const reading = {
      site: 'generic',
      host: 'x',
      title: 't',
      attendees: [{ name: 'n' }],
      start: '2026-01-01',
    };
    expect(toFrame({ kind: 'reading', reading })).toEqual({ kind: 'reading', reading });
    expect(toFrame({ kind: 'reading', reading: null, wish: { resume: 'id' } })?.wish).toEqual({
      resume: 'id',
    });
    expect(isInsertReport({ ok: true, written: 1, missing: 0 })).toBe(true);
    expect(isToLauncher({ kind: 'open-panel', wish: { byHand: true } })).toBe(true);
    expect(isReading({ site: 'hr-generic', origin: 'https://x', headings: ['a'], fields: [] })).toBe(true);
    expect(isReading(form({}))).toBe(true);
    expect(isReading(form({ limit: 2000 }))).toBe(true);
    const filling = { mark: '1.0', how: 'behind', html: '<p>a</p>', text: 'a' };
    const ask = { do: 'fill', look: '1', fills: [filling] };
    expect(isAskFields({ kind: 'fields', ask, tabId: 1 })).toBe(true);
    expect(isFieldsHere({ kind: 'fields-here', ask: { do: 'look', marks: ['1.0'] } })).toBe(true);
    const seen = [{ mark: '1.0', ok: false, reason: 'read-only' }];
    expect(isFieldsReport({ ok: true, did: 'look', look: '1', seen })).toBe(true);
    const done = [{ mark: '1.0', ok: false, reason: 'changed' }];
    expect(isFieldsReport({ ok: true, did: 'fill', done })).toBe(true);
    expect(isToHost({ kind: 'width', width: 400 })).toBe(true);
    expect(isToHost({ kind: 'pick' })).toBe(true);
    expect(isToBackground({ kind: 'pick', tabId: 1 })).toBe(true);
    expect(isPickHere({ kind: 'pick-here', language: 'zh-CN' })).toBe(true);
    expect(isPickReport({ ok: true, reading })).toBe(true);
    expect(isPickReport({ ok: true, reading: { ...reading, title: 7 } })).toBe(false);
    expect(isPickReport({ ok: false, reason: 'cancelled' })).toBe(true);
    expect(isToBackground({ kind: 'claim-pass', pass: newPass() })).toBe(true);
    expect(isToBackground({ kind: 'insert', html: '', text: '' })).toBe(true);
    expect(isToLauncher({ kind: 'toggle-panel' })).toBe(true);
  });

  it.each([
    [{ label: 'x'.repeat(201) }],
    [{ kind: 'html' }],
    [{ empty: 'yes' }],
    [{ limit: 0 }],
    [{ limit: 1.5 }],
    [{ limit: '2000' }],
    [{ mark: 7 }],
    [{ mark: 'x'.repeat(201) }],
  ])('turn away a form with a field that is none: %j', (field) => {
    expect(isReading(form(field))).toBe(false);
  });

  it('turn away a form that is too large or of the wrong shape', () => {
    expect(isReading({ ...form({}), fields: undefined })).toBe(false);
    expect(isReading({ ...form({}), fields: Array(201).fill(form({}).fields[0]) })).toBe(false);
    expect(isReading({ ...form({}), headings: Array(201).fill('x') })).toBe(false);
    expect(isReading({ ...form({}), person: 'x'.repeat(201) })).toBe(false);
    expect(isReading({ ...form({}), person: null })).toBe(false);
    expect(isReading({ ...form({}), period: {} })).toBe(false);
  });

  it('turn away readings that are too large or of the wrong shape', () => {
    const reading = { site: 'generic', host: 'x', title: 't', attendees: [] as unknown[] };
    expect(isReading({ ...reading, title: 'x'.repeat(20_001) })).toBe(false);
    // The panel hears of it as of a page with nothing on it: it asks, it does not wait.
    expect(toFrame({ kind: 'reading', reading: { ...reading, title: 7 } })).toEqual({
      kind: 'reading',
      reading: null,
    });
    expect(isReading({ ...reading, attendees: [{ name: 7 }] })).toBe(false);
    expect(isReading({ ...reading, attendees: Array(1001).fill({}) })).toBe(false);
    expect(isReading({ ...reading, when: {} })).toBe(false);
    expect(isReading({ ...reading, headings: 'x' })).toBe(false);
    expect(isToHost({ kind: 'width', width: Number.NaN })).toBe(false);
  });
});

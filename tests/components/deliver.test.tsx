// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { Deliver } from '@/components/summary/Deliver';
import { SummaryView } from '@/components/summary/SummaryView';
import type { InsertReport } from '@/utils/messages/insert-report';
import { conversation, note, stage, stillSession } from './stage';

afterEach(cleanup);

const session = () =>
  stillSession({ notes: [note('strength', 'zero downtime'), note('private', 'looks tired')] });
const button = (name: string) => screen.getByRole('button', { name }) as HTMLButtonElement;
const status = () => screen.getByRole('status').textContent;

describe('the summary', () => {
  it('shows what may be shared, and only counts what may not', () => {
    stage(<SummaryView conversation={conversation} />, { session: session() });
    expect(document.body.textContent).toContain('zero downtime');
    expect(document.body.textContent).not.toContain('looks tired');
    expect(document.body.textContent).toContain('1 private note stays here.');
  });
});

describe('delivering', () => {
  it('offers nothing where there is nothing to share', () => {
    stage(<Deliver conversation={conversation} />, {
      session: stillSession({ notes: [note('private', 'x')] }),
    });
    expect(button('Copy').disabled).toBe(true);
    expect(button('Insert at the cursor').disabled).toBe(true);
  });

  it('hands out no private note', async () => {
    const { copy } = stage(<Deliver conversation={conversation} />, { session: session() });
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(status()).toBe('Copied 2 sections; 1 private note left out.'));
    expect(JSON.stringify(vi.mocked(copy).mock.calls)).not.toContain('looks tired');
  });

  it('is silent for a moment before it says the same words again, or they would not be heard', async () => {
    stage(<Deliver conversation={conversation} />, { session: session() });
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(status()).toContain('Copied'));
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    fireEvent.click(button('Copy'));
    await vi.advanceTimersByTimeAsync(100);
    expect(status()).toBe('');
    await vi.advanceTimersByTimeAsync(200);
    expect(status()).toContain('Copied');
  });

  it('takes no second press while the page takes its time', async () => {
    let answer: (report: InsertReport) => void = () => undefined;
    const insert = vi.fn(() => new Promise<InsertReport>((resolve) => (answer = resolve)));
    stage(<Deliver conversation={conversation} />, { session: session(), insert });
    fireEvent.click(button('Insert at the cursor'));
    await waitFor(() => expect(button('Insert at the cursor').getAttribute('aria-disabled')).toBe('true'));
    // Disabled it would lose the focus.
    expect(button('Insert at the cursor').disabled).toBe(false);
    fireEvent.click(button('Insert at the cursor'));
    answer({ ok: true, written: 12, missing: 0 });
    await waitFor(() => expect(status()).toBe('Inserted and checked: all 12 characters are in the field.'));
    expect(insert).toHaveBeenCalledOnce();
  });

  it('the key does what the button does, and a double click is one press', async () => {
    let press: () => void = () => undefined;
    const insert = vi.fn(() => Promise.resolve({ ok: true, written: 12, missing: 0 } as const));
    const onInsertKey = (take: () => void) => {
      press = take;
      return () => undefined;
    };
    stage(<Deliver conversation={conversation} />, { session: session(), insert, onInsertKey });
    press();
    await waitFor(() => expect(status()).toContain('all 12 characters'));
    fireEvent.click(button('Insert at the cursor'), { detail: 1 });
    await waitFor(() => expect(insert).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(button('Insert at the cursor').getAttribute('aria-disabled')).toBe('false'));
    fireEvent.click(button('Insert at the cursor'), { detail: 2 });
    expect(insert).toHaveBeenCalledTimes(2);
  });

  it.each<[InsertReport, boolean, string]>([
    [{ ok: false, reason: 'no-field' }, true, 'No field was selected, so nothing was inserted.'],
    [
      { ok: false, reason: 'read-only' },
      true,
      'That field can be read, but not edited. The whole summary is on the clipboard',
    ],
    [
      { ok: false, reason: 'not-taken' },
      false,
      'The page did not take the text. The browser didn’t allow copying.',
    ],
    [
      { ok: true, written: 9, missing: 3 },
      true,
      'Inserted, but the last 3 characters did not fit. The whole summary',
    ],
    [
      { ok: false, reason: 'other-frame' },
      true,
      'The cursor is in a part of the page that comes from another site, where Fairside is not switched on. The whole',
    ],
    [
      { ok: true, written: 9, missing: 0, unseen: 4 },
      true,
      'Inserted. The editor shows only the end of it: 4',
    ],
    [{ ok: false, reason: 'no-answer' }, true, 'The page did not answer. Check whether the text is there'],
  ])('says what became of it: %j, clipboard %s', async (report, copies, beginning) => {
    stage(<Deliver conversation={conversation} />, {
      session: session(),
      insert: () => Promise.resolve(report),
      copy: () => Promise.resolve(copies),
    });
    fireEvent.click(button('Insert at the cursor'));
    await waitFor(() => expect(status()).toContain(beginning));
  });
});

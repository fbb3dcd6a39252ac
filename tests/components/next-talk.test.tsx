// @vitest-environment happy-dom

import { useStore } from '@nanostores/preact';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PickWhen } from '@/components/next-talk/PickWhen';
import { WriteWhen } from '@/components/next-talk/WriteWhen';
import type { Planned } from '@/utils/conversation/next';
import { upcomingWords } from '@/utils/locale/areas/upcoming';
import { conversation, stage, stillSession } from './stage';

afterEach(cleanup);

it('a picked time that the disk refuses is said', async () => {
  const planNext = vi.fn(() => Promise.resolve(false));
  stage(<PickWhen conversation={conversation} />, { session: { ...stillSession(), planNext } });
  const day = document.querySelector('input[type=date]') as HTMLInputElement;
  fireEvent.input(day, { target: { value: '2027-01-11' } });
  await screen.findByText(upcomingWords.en.refused);
  expect(planNext).toHaveBeenCalledTimes(1);
});

it('what the words said on their way to something else is not planned', async () => {
  const session = stillSession();
  const planNext = vi.fn(async (next: Planned | undefined) => {
    session.$conversation.set({ ...conversation, next });
    return true;
  });
  const Shown = () => <WriteWhen conversation={useStore(session.$conversation) ?? conversation} />;
  stage(<Shown />, { session: { ...session, planNext } });
  const write = (value: string) => fireEvent.input(screen.getByRole('textbox'), { target: { value } });
  const planned = () => session.$conversation.get()?.next;
  const said = screen.getByRole('status');
  // That no time is set is told to nobody who has not touched it.
  expect(said.getAttribute('aria-live')).toBe('off');
  write('11 January at 10:00');
  await screen.findByRole('button', { name: upcomingWords.en.clear });
  const first = planned();
  expect(first).toBeDefined();
  expect(said.getAttribute('aria-live')).toBe('polite');
  write('');
  await waitFor(() => expect(planned()).toBeUndefined());
  expect(said.getAttribute('aria-live')).toBe('polite');

  const before = { start: 1_799_000_000_000, end: 1_799_003_600_000 };
  await waitFor(() => expect(screen.queryByRole('button')).toBeNull());
  session.$conversation.set({ ...conversation, next: before });
  await screen.findByRole('button', { name: upcomingWords.en.clear });
  write('11 January at 10:00');
  await waitFor(() => expect(planned()).toEqual(first));
  write('11 January at 10:00 or 12 January');
  await waitFor(() => expect(planned()).toEqual(before));
});

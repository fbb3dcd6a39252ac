// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { PickWhen } from '@/components/next-talk/PickWhen';
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

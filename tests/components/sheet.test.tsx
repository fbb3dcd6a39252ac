// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Sheet } from '@/components/ui/Sheet';

afterEach(cleanup);

const sheet = (title: string) => (
  <Sheet title={title} back="Back" onClose={() => undefined}>
    text
  </Sheet>
);

const isCovered = (text: string) => screen.getByText(text).closest('[inert]') !== null;

it('what comes under an open sheet cannot be reached either, and can when the sheet is gone', async () => {
  const shown = (hasCome: boolean, isOpen: boolean) => (
    <div>
      {hasCome && <p>came late</p>}
      {isOpen && sheet('First')}
    </div>
  );
  const { rerender } = render(shown(false, true));
  rerender(shown(true, true));
  await waitFor(() => expect(isCovered('came late')).toBe(true));
  expect(isCovered('First')).toBe(false);
  rerender(shown(true, false));
  expect(isCovered('came late')).toBe(false);
});

it('a sheet over a sheet is the one that can be reached', async () => {
  const shown = (hasSecond: boolean) => (
    <div>
      {sheet('First')}
      {hasSecond && sheet('Second')}
    </div>
  );
  const { rerender } = render(shown(false));
  rerender(shown(true));
  await waitFor(() => expect(isCovered('First')).toBe(true));
  // A turn of the observers, which see that something came.
  await new Promise((done) => setTimeout(done));
  expect(isCovered('Second')).toBe(false);
});

it('what was told aloud under a sheet is not told again when the sheet goes; what comes after is', async () => {
  const shown = (isOpen: boolean, text: string, other: string) => (
    <div>
      <div>
        <p role="status">{text}</p>
        <p role="status">{other}</p>
      </div>
      {isOpen && sheet('First')}
    </div>
  );
  const live = () => screen.getAllByRole('status').map((it) => it.getAttribute('aria-live'));
  const { rerender } = render(shown(true, 'Copied', 'kept'));
  // It came under the sheet, and nobody has heard it.
  rerender(shown(true, 'Copied', 'deleted'));
  rerender(shown(false, 'Copied', 'deleted'));
  expect(live()).toEqual(['off', null]);
  rerender(shown(false, 'Saved', 'deleted'));
  await waitFor(() => expect(live()).toEqual([null, null]));
});

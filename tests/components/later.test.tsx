// @vitest-environment happy-dom
import { waitFor } from '@testing-library/preact';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { later } from '@/components/ui/later';

const place = document.createElement('div');
afterEach(() => render(null, place));

const lateView = () =>
  later(
    () => Promise.resolve(() => <p>here</p>),
    () => <p>failed</p>,
  );

it('shows a view whose code comes after it was drawn, before it is asked for', async () => {
  const View = lateView();
  render(<View />, place);
  View.soon();
  await waitFor(() => expect(place.textContent).toBe('here'));
});

it('draws a view at once whose code was there before', async () => {
  const View = lateView();
  View.soon();
  await Promise.resolve();
  render(<View />, place);
  expect(place.textContent).toBe('here');
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Tips } from '@/components/tips/Tips';
import type { OwnTip } from '@/utils/phrasing/own-tip';
import { conversation, stage, stillShelf } from './stage';

afterEach(cleanup);

const one: OwnTip = { id: 'one', type: 'question', stages: ['opening'], text: 'Line one', createdAt: 2 };
const two: OwnTip = { ...one, id: 'two', text: 'Line two', createdAt: 1 };
const opening = { ...conversation, stage: 'opening' } as const;

const edit = (text: string) => {
  const card = within(screen.getByText(text).closest('li') as HTMLElement);
  if (!card.queryByRole('button', { name: 'Edit' }))
    fireEvent.click(card.getByRole('button', { name: /Why it works/ }));
  fireEvent.click(card.getByRole('button', { name: 'Edit' }));
};
const line = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Your line' });

it('another line of one’s own is edited with its own words', async () => {
  const shelf = stillShelf({ own: [one, two] });
  stage(<Tips conversation={opening} onSearch={() => undefined} />, { shelf });
  edit('Line one');
  expect((await line()).value).toBe('Line one');
  edit('Line two');
  await waitFor(async () => expect((await line()).value).toBe('Line two'));
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(shelf.editOwn).toHaveBeenCalled());
  expect(shelf.editOwn).toHaveBeenCalledExactlyOnceWith(two, expect.objectContaining({ text: 'Line two' }));
});

it('a line that the disk does not let go stays open, and that is said', async () => {
  const shelf = stillShelf({ own: [one] });
  shelf.removeOwn.mockResolvedValueOnce(false);
  stage(<Tips conversation={opening} onSearch={() => undefined} />, { shelf });
  edit('Line one');
  await line();
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('could not save that'));
  fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Your line' })).toBeNull());
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, it } from 'vitest';
import { Panel } from '@/components/panel/Panel';
import { erasedWords } from '@/utils/locale/areas/erased';
import { languages } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import type { MeetingContext } from '@/utils/meeting/context';
import { conversation, note, stage, stillSession } from './stage';

/* Another conversation takes the place of the one that is open. */

afterEach(cleanup);

const other = { ...conversation, id: 'other', person: { name: 'Maya Lindqvist' } };
const name = () => screen.findByRole<HTMLInputElement>('textbox', { name: 'Employee' });
const correct = () => {
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Change person, kind or time' }));
};

it('what was being put right in one is not put into the other', async () => {
  const session = stillSession();
  stage(<Panel context={undefined} />, { session });
  correct();
  expect((await name()).value).toBe('Daniel Okafor');
  session.$conversation.set(other);
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Employee' })).toBeNull());
  correct();
  expect((await name()).value).toBe('Maya Lindqvist');
  session.$conversation.set(conversation);
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Employee' })).toBeNull());
  session.$conversation.set({ ...conversation, stage: 'opening' });
  expect(screen.queryByRole('textbox', { name: 'Employee' })).toBeNull();
});

it('what was copied of one is not said of the other', async () => {
  const session = stillSession({ notes: [note('strength', 'zero downtime')] });
  session.$conversation.set({ ...conversation, stage: 'summary' });
  stage(<Panel context={undefined} />, { session });
  const copy = () => document.querySelector('.deliver button:not(:disabled)') as HTMLButtonElement;
  await waitFor(() => expect(copy().textContent).toBe('Copy'));
  fireEvent.click(copy());
  await screen.findByText(/^Copied/);
  session.$conversation.set({ ...other, stage: 'summary' });
  await waitFor(() => expect(screen.queryByText(/^Copied/)).toBeNull());
});

it.each([
  ['is gone', undefined],
  ['another one took the place of', other],
])('what lay over one that %s does not come up over the next', async (_, next) => {
  const session = stillSession();
  stage(<Panel context={undefined} />, { session });
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Rehearse hard moments' }));
  await screen.findByRole('dialog');
  session.$conversation.set(next);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  session.$conversation.set(other);
  await waitFor(() => expect(screen.queryByText('Maya Lindqvist')).toBeTruthy());
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('what belongs to none stays, with the focus, when the one under it is erased; and when the next comes', async () => {
  const session = stillSession();
  stage(<Panel context={undefined} />, { session });
  fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
  const field = await screen.findByRole('combobox');
  field.focus();
  session.$erased.set('open');
  session.$conversation.set(undefined);
  await screen.findByText(erasedWords.en.open);
  expect(document.activeElement === field).toBe(true);
  session.$conversation.set(other);
  await screen.findByText('Maya Lindqvist');
  expect(screen.queryByRole('combobox') === field).toBe(true);
});

it('what is typed on when it is erased in mid-sentence names nobody', async () => {
  const session = stillSession();
  stage(<Panel context={undefined} />, { session });
  const focused = () => document.activeElement;
  document.querySelector<HTMLElement>('.composer textarea')?.focus();
  expect(focused()?.tagName).toBe('TEXTAREA');
  session.$erased.set('open');
  session.$conversation.set(undefined);
  await name();
  await screen.findByText(erasedWords.en.open);
  expect(focused()?.getAttribute('role')).toBe('alert');
  session.$erased.set(undefined);
  session.$conversation.set(conversation);
  await waitFor(() => expect(screen.queryByRole('textbox', { name: 'Employee' })).toBeNull());
  session.$conversation.set(undefined);
  const field = await name();
  await waitFor(() => expect(focused()).toBe(field));
});

it.each(languages)(
  'that it was erased elsewhere is told aloud until the next is open: %s',
  async (language) => {
    const session = stillSession();
    stage(<Panel context={undefined} />, { session }, language);
    const { open: happened, listed } = erasedWords[language];
    expect(screen.queryByText(happened)).toBeNull();
    session.$conversation.set(undefined);
    session.$erased.set('open');
    const told = await screen.findByText(happened);
    expect(told.closest('[role=alert]')).not.toBeNull();
    session.$erased.set('listed');
    await screen.findByText(listed);
    session.$erased.set(undefined);
    await waitFor(() => expect(screen.queryByText(listed)).toBeNull());
  },
);

it('a meeting that the page shows is offered in exchange for one that is open, and just so over an empty form', async () => {
  const session = stillSession();
  const context: MeetingContext = {
    key: 'k',
    title: 'Check-in: Maya',
    when: { allDay: false, sure: false },
    kind: { kind: 'check-in', sure: true },
  };
  stage(<Panel context={context} />, { session });
  const { elsewhere } = wordsIn('en');
  await screen.findByText(elsewhere.seen('Check-in: Maya'));
  expect(screen.getByRole('button', { name: elsewhere.dismiss })).toBeTruthy();
  session.$conversation.set(undefined);
  await waitFor(() => expect(screen.queryByRole('button', { name: elsewhere.dismiss })).toBeNull());
  expect(screen.getByRole('button', { name: elsewhere.open })).toBeTruthy();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { EvidencePlace } from '@/components/evidence/EvidencePlace';
import { EvidenceProvider } from '@/components/evidence/services';
import { LanguageContext } from '@/components/words';
import type { Evidence } from '@/utils/evidence/evidence';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { en } from '@/utils/locale/en';
import type { Language } from '@/utils/locale/language';
import type { PersonRecord } from '@/utils/people/person-record';
import { stillEvidence } from './stage.tsx';

afterEach(cleanup);
const words = evidenceWords.en;

const person = (id: string, name: string, ...emails: string[]): PersonRecord => ({
  id,
  name,
  emails,
  alsoNamed: [],
  createdAt: 0,
});
const piece = (id: string, rest: Partial<Evidence> = {}): Evidence => ({
  id,
  personId: '',
  quote: `quote ${id}`,
  on: '2026-11-20',
  keptAt: 0,
  ...rest,
});
const people = [person('li', '李薇'), person('dan', 'Daniel')];

function place(given: Parameters<typeof stillEvidence>[0] = {}, language: Language = 'en') {
  const live = stillEvidence(given);
  const now = () => new Date(2026, 10, 23, 10).getTime();
  render(
    <LanguageContext.Provider value={language}>
      <EvidenceProvider value={{ live, now }}>
        <EvidencePlace />
      </EvidenceProvider>
    </LanguageContext.Provider>,
  );
  return live;
}

const shown = (...evidence: Evidence[]) => ({ personId: 'li', evidence, conversations: [] });
const inbox = () => screen.getByRole('region', { name: new RegExp(words.inbox.heading) });
const add = () => screen.getByRole('region', { name: words.add.heading });
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

it('of each piece, its buttons and whom it may be about are heard with its words', () => {
  place({ people, inbox: [piece('one'), piece('two')] });
  for (const quote of ['quote one', 'quote two']) {
    const buttons = within(screen.getByRole('group', { name: quote }));
    expect(buttons.getAllByRole('button')).toHaveLength(2);
    screen.getByRole('group', { name: `${words.inbox.whose} ${quote}` });
  }
});

it('says nothing by itself of whose evidence it happens to begin with', () => {
  place({ people, shown: shown() });
  const [empty] = screen.getAllByRole('status').filter(({ textContent }) => textContent?.includes('李薇'));
  expect(empty?.getAttribute('aria-live')).toBe('off');
  const byPerson = within(screen.getByRole('region', { name: new RegExp(words.list.heading) }));
  fireEvent.change(byPerson.getByLabelText(words.field.person), { target: { value: 'li' } });
  expect(empty?.getAttribute('aria-live')).toBe('polite');
});

describe('writing by hand', () => {
  it('keeps every keystroke from the first word on, with what was chosen before', () => {
    const live = place({ people });
    const form = within(add());
    fireEvent.change(form.getByLabelText(words.field.person), { target: { value: 'dan' } });
    expect(live.write).not.toHaveBeenCalled();
    type(form.getByLabelText(words.field.quote), 'Z');
    type(form.getByLabelText(words.field.theme), 'quality');
    type(form.getByLabelText(words.field.said), 'yesterday');
    expect(live.write.mock.calls).toMatchObject([
      [{ id: 'new', personId: 'dan', quote: 'Z' }, { quote: 'Z' }],
      [{ quote: 'Z', theme: 'quality' }, { theme: 'quality' }],
      [{ on: '2026-11-22' }, { on: '2026-11-22' }],
    ]);
    expect(form.getByLabelText(words.field.day)).toHaveProperty('value', '2026-11-22');
  });

  it('says when there is nothing yet, and goes on to the next when there is', async () => {
    const live = place({ people });
    const form = within(add());
    fireEvent.click(form.getByText(words.add.next));
    expect(form.getByText(words.add.wanted)).toBeDefined();
    type(form.getByLabelText(words.field.quote), 'Zero downtime.');
    live.blank.mockReturnValue(piece('next', { quote: '' }));
    fireEvent.keyDown(form.getByLabelText(words.field.quote), { key: 'Enter' });
    await vi.waitFor(() => expect(form.getByText(words.add.added)).toBeDefined());
    expect(form.getByLabelText(words.field.quote)).toHaveProperty('value', '');
  });

  it('an own word is a theme; a theme’s name in the other language is the theme', () => {
    const live = place();
    const form = within(add());
    type(form.getByLabelText(words.field.quote), 'x');
    type(form.getByLabelText(words.field.theme), ' Runbooks ');
    type(form.getByLabelText(words.field.theme), '质量');
    type(form.getByLabelText(words.field.theme), '');
    expect(live.write.mock.calls.slice(1).map(([, change]) => change)).toEqual([
      { theme: 'Runbooks' },
      { theme: 'quality' },
      { theme: undefined },
    ]);
  });

  it('a text that is no day that has been is said, and changes nothing', () => {
    const live = place();
    const form = within(add());
    type(form.getByLabelText(words.field.quote), 'x');
    const said = form.getByLabelText(words.field.said);
    type(said, 'tomorrow');
    fireEvent.change(said);
    expect(form.getByText(words.field.notADay)).toBeDefined();
    expect(live.write).toHaveBeenCalledTimes(1);
    for (const day of ['2027-01-01', '0002-11-20', '']) type(form.getByLabelText(words.field.day), day);
    expect(live.write).toHaveBeenCalledTimes(1);
  });

  it('does not take the words away that an input method composes', () => {
    place();
    const field = within(add()).getByLabelText(words.field.quote);
    type(field, '零');
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(within(add()).queryByText(words.add.added)).toBeNull();
    expect(field).toHaveProperty('value', '零');
  });
});

describe('the inbox', () => {
  const waiting = [piece('a'), piece('b'), piece('c')];

  it('says how things come into it', () => {
    place({}, 'zh-CN');
    expect(screen.getAllByText(evidenceWords['zh-CN'].inbox.how)).toHaveLength(1);
  });

  it('one press or one key says whose it is; keys typed into fields do not', () => {
    const live = place({ people, inbox: waiting });
    const rows = within(inbox()).getAllByRole('listitem');
    const [first, second] = rows;
    if (!first || !second) throw new Error('no rows');
    fireEvent.click(within(first).getByText('Daniel'));
    fireEvent.keyDown(within(second).getByText('Daniel'), { key: '1' });
    fireEvent.keyDown(within(second).getByText('Daniel'), { key: '3' });
    fireEvent.keyDown(within(second).getByText('Daniel'), { key: '1', ctrlKey: true });
    expect(live.assign.mock.calls.map(([it, to]) => [it.id, to])).toEqual([
      ['a', 'dan'],
      ['b', 'li'],
    ]);
    fireEvent.click(within(second).getByLabelText(en.edit));
    fireEvent.keyDown(within(second).getByLabelText(words.field.quote), { key: '1' });
    expect(live.assign).toHaveBeenCalledTimes(2);
  });

  it('the key after the one that says whose it is goes to the next, before the disk has it', () => {
    const live = place({ people, inbox: waiting.slice(0, 2) });
    const [first, second] = within(inbox()).getAllByText('李薇');
    first?.focus();
    fireEvent.keyDown(first as HTMLElement, { key: '1' });
    expect(document.activeElement).toBe(second);
    fireEvent.keyDown(second as HTMLElement, { key: '2' });
    expect(live.assign.mock.calls.map(([it, to]) => [it.id, to])).toEqual([
      ['a', 'li'],
      ['b', 'dan'],
    ]);
  });

  it('a key that is held says of one piece whose it is', () => {
    const live = place({ people, inbox: waiting.slice(0, 3) });
    const [first] = within(inbox()).getAllByText('李薇');
    first?.focus();
    for (const repeat of [false, true, true])
      fireEvent.keyDown(document.activeElement as HTMLElement, { key: '1', repeat });
    expect(live.assign).toHaveBeenCalledTimes(1);
  });

  it('nothing is given twice while the disk has not got it: after the last, one is at the heading', () => {
    const live = place({ people, inbox: waiting.slice(0, 2) });
    live.assign.mockImplementation(() => new Promise(() => undefined));
    const [first, second] = within(inbox()).getAllByText('李薇');
    first?.focus();
    for (const key of ['1', '2', '2']) fireEvent.keyDown(document.activeElement as HTMLElement, { key });
    expect(document.activeElement).toBe(within(inbox()).getByRole('heading'));
    fireEvent.keyDown(second as HTMLElement, { key: '1' });
    expect(live.assign.mock.calls.map(([it, to]) => [it.id, to])).toEqual([
      ['a', 'li'],
      ['b', 'dan'],
    ]);
  });

  it('after the last one says whose it is, one is at the heading', () => {
    place({ people, inbox: [piece('a')] });
    fireEvent.click(within(inbox()).getByText('李薇'));
    expect(document.activeElement).toBe(within(inbox()).getByRole('heading'));
  });

  it('the arrow keys go from one to the next', () => {
    place({ people, inbox: waiting });
    const buttons = within(inbox()).getAllByText('李薇');
    buttons[0]?.focus();
    fireEvent.keyDown(buttons[0] as HTMLElement, { key: 'ArrowDown' });
    expect(document.activeElement).toBe(buttons[1]);
    fireEvent.keyDown(buttons[1] as HTMLElement, { key: 'ArrowUp' });
    expect(document.activeElement).toBe(buttons[0]);
  });

  it('people of one name are told apart; more than five are in a list', () => {
    const many = ['a@x.com', 'b@x.com'].map((email) => person(email, '李薇', email));
    const others = ['C', 'D', 'E', 'F'].map((name) => person(name, name));
    const live = place({ people: [...many, ...others], inbox: [piece('a')] });
    expect(within(inbox()).getByText('李薇 (b@x.com)')).toBeDefined();
    fireEvent.change(within(inbox()).getByLabelText(words.inbox.other), { target: { value: 'F' } });
    expect(live.assign).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }), 'F');
  });

  it('what was done with one press can be taken back', () => {
    const live = place({ people, undo: { did: 'assigned', evidence: piece('a'), personId: 'li' } });
    expect(screen.getByText(words.inbox.assigned('李薇'))).toBeDefined();
    fireEvent.click(screen.getByText(en.undo));
    expect(live.undo).toHaveBeenCalled();
  });
});

describe('one person’s evidence', () => {
  const all = [
    piece('a', {
      personId: 'li',
      theme: 'quality',
      on: '2026-11-20',
      title: 'Notes',
      url: 'https://example.com/a',
    }),
    piece('b', {
      personId: 'li',
      theme: 'Runbooks',
      on: '2026-03-02',
      url: 'javascript:alert(1)',
      title: 'Bad',
    }),
    piece('c', { personId: 'li', on: '2026-03-05', quote: '<b>bold</b>', remark: 'mine' }),
  ];
  const list = () => screen.getByRole('region', { name: new RegExp(words.list.heading) });

  it('is text, and links only to pages of the web', () => {
    const live = place({ people, shown: shown(...all) });
    expect(live.show).toHaveBeenCalledWith('li');
    const links = within(list()).getAllByRole('link');
    expect(links.map((it) => it.getAttribute('href'))).toEqual(['https://example.com/a']);
    expect(links[0]).toMatchObject({ rel: 'noopener noreferrer', target: '_blank' });
    expect(within(list()).getByText('<b>bold</b>')).toBeDefined();
    expect(within(list()).getByText('Bad').tagName).toBe('SPAN');
  });

  it('is filtered by theme and by month, and the bars say in words what they show', () => {
    place({ people, shown: shown(...all) });
    const bars = within(screen.getByRole('list', { name: words.bars.label }));
    expect(bars.getAllByRole('listitem')).toHaveLength(12);
    const march = bars.getByRole('button', { name: words.bars.month('2026-03', 2) });
    fireEvent.click(march);
    expect(march.getAttribute('aria-pressed')).toBe('true');
    expect(within(list()).queryByText('quote a')).toBeNull();
    const { value } = within(list()).getByRole<HTMLOptionElement>('option', { name: 'Runbooks' });
    fireEvent.change(within(list()).getByLabelText(words.list.theme), { target: { value } });
    expect(within(list()).getByText('quote b')).toBeDefined();
    expect(within(list()).queryByText('<b>bold</b>')).toBeNull();
    fireEvent.click(march);
    fireEvent.click(within(list()).getByText(words.list.all));
    expect(within(list()).getByText('quote a')).toBeDefined();
  });

  it('is edited in place: every keystroke, but not to nothing; another person takes it away', () => {
    const live = place({ people, shown: shown(all[0] as Evidence) });
    fireEvent.click(within(list()).getByLabelText(en.edit));
    const quote = within(list()).getByLabelText(words.field.quote);
    type(quote, 'quote a, better');
    type(quote, ' ');
    expect(within(list()).getByText(words.field.notEmpty)).toBeDefined();
    expect(live.write.mock.calls.map(([, change]) => change)).toEqual([{ quote: 'quote a, better' }]);
    const row = quote.closest('li') as HTMLElement;
    fireEvent.change(within(row).getByLabelText(words.field.person), { target: { value: 'dan' } });
    expect(live.assign).toHaveBeenCalledWith(expect.objectContaining({ id: 'a' }), 'dan');
    fireEvent.keyDown(quote, { key: 'Escape' });
    expect(within(list()).queryByLabelText(words.field.quote)).toBeNull();
  });

  it('says what is missing, kindly', () => {
    place({ people, shown: shown(piece('a', { personId: 'li', on: '2026-06-02' })) });
    expect(screen.getByText(words.hint.gap('2025-12', '2026-05'))).toBeDefined();
    cleanup();
    const recent = ['2026-11-01', '2026-11-10', '2026-11-20'].map((on) => piece(on, { personId: 'li', on }));
    place({ people, shown: shown(...recent) });
    expect(screen.getByText(words.hint.onlyRecent(3, 4))).toBeDefined();
    cleanup();
    place({ people, shown: shown() });
    expect(screen.getByText(words.list.empty('李薇'))).toBeDefined();
  });
});

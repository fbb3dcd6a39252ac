// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { atom } from 'nanostores';
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { CoverProvider } from '@/components/cover/shown';
import { FillForm } from '@/components/fill/FillForm';
import type { PanelServices } from '@/components/panel/services';
import { fillWords } from '@/utils/locale/areas/fill';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { FormReading } from '@/utils/meeting/reading';
import type { FieldSeen, FieldsAsk, FieldsReport } from '@/utils/messages/fields';
import type { FieldMap } from '@/utils/summary/field-map';
import { focusedWhen } from './focused-when';
import { conversation, field, note, stage, stillSession } from './stage';

afterEach(cleanup);

const words = fillWords.en;
const form: FormReading = {
  site: 'hr-generic',
  origin: 'https://hr.example',
  headings: ['Annual review'],
  fields: [field('Strengths', { empty: false }), field('Facts', { limit: 20 }), field('Reason')],
};
const seen = (mark: string, text = ''): FieldSeen => ({ mark, ok: true, text, hard: true, filled: false });
const looked: FieldsReport = {
  ok: true,
  did: 'look',
  look: '1',
  seen: [seen('Strengths', 'old text'), seen('Facts'), { mark: 'Reason', ok: false, reason: 'read-only' }],
};

/** A page that answers as given, and a note of what it was asked. */
async function preview(
  answers: FieldsReport[],
  more: Partial<PanelServices> = {},
  cover = false,
  page = form,
) {
  const asked: FieldsAsk[] = [];
  const fields = vi.fn((ask: FieldsAsk) => {
    asked.push(ask);
    const answer = answers.shift();
    return answer ? Promise.resolve(answer) : new Promise<FieldsReport>(() => undefined);
  });
  const session = stillSession({
    notes: [note('strength', 'no downtime'), note('fact', 'one of three'), note('fact', 'two of three')],
  });
  const view = <FillForm conversation={conversation} form={page} />;
  const covered = <CoverProvider value={{ $covered: atom({ people: [] }) }}>{view}</CoverProvider>;
  stage(cover ? covered : view, { session, fields, ...more });
  fireEvent.click(await screen.findByRole('button', { name: words.look }));
  await waitFor(() => expect(document.querySelector('.fill-cards')).not.toBeNull());
  return asked;
}
const end = () => document.querySelector('.fill-end [role=status]')?.textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('one press fills what was shown and chosen, and nothing else', async () => {
  const done: FieldsReport = {
    ok: true,
    did: 'fill',
    done: [{ mark: 'Strengths', ok: true, written: 11, missing: 0 }],
  };
  const asked = await preview([looked, done]);
  expect(asked).toEqual([{ do: 'look', marks: ['Strengths', 'Facts', 'Reason'] }]);
  expect(document.body.textContent).toContain('old text');
  fireEvent.click(screen.getByRole('radio', { name: words.how.replace }));
  press(words.fill(1));
  await waitFor(() => expect(end()).toBe(words.done(1, 1)));
  expect(asked[1]).toEqual({
    do: 'fill',
    look: '1',
    fills: [{ mark: 'Strengths', how: 'replace', text: 'no downtime', html: '<p>no downtime</p>' }],
  });
  await waitFor(() => expect(document.activeElement?.textContent).toBe(words.done(1, 1)));
});

it('an editor that numbers its lists itself is said to hold what its counter counted before', async () => {
  const page = { ...form, fields: [field('Facts', { kind: 'rich' })] };
  // With the numbers that stand in the text alone.
  const written = '1. one of three\n2. two of three'.length;
  const done: FieldsReport = {
    ok: true,
    did: 'fill',
    done: [{ mark: 'Facts', ok: true, written, missing: 0 }],
  };
  await preview([{ ...looked, seen: [seen('Facts')] }, done], {}, false, page);
  const counter = document.querySelector('.counter')?.textContent ?? 'none';
  press(words.fill(1));
  await screen.findByText(new RegExp(`^${counter} `));
  expect(document.querySelector('.fill-result')?.textContent).not.toContain(String(written));
});

it('whoever fills is where it is told, from when it begins', async () => {
  let answer: (report: FieldsReport) => void = () => undefined;
  const fields = (ask: FieldsAsk) =>
    ask.do === 'look'
      ? Promise.resolve(looked)
      : new Promise<FieldsReport>((resolve) => {
          answer = resolve;
        });
  await preview([], { fields });
  const button = screen.getByRole('button', { name: words.fill(1) });
  const report = document.querySelector<HTMLElement>('.fill-end [role=status]');
  button.focus();
  button.click();
  expect(await focusedWhen(() => report?.textContent === words.filling)).toBe(report);
  report?.blur(); // as the page takes it
  answer({ ok: true, did: 'fill', done: [] });
  expect(await focusedWhen(() => report?.textContent === words.done(0, 0))).toBe(report);
});

it('whoever goes back from what holds the filling is at the button that was pressed', async () => {
  const session = stillSession({ notes: [note('strength', 'You are an idiot.')] });
  await preview([looked], { session });
  const button = screen.getByRole('button', { name: words.fill(1) });
  button.focus();
  fireEvent.click(button);
  const { heading, back } = wordingWords.en.held;
  await waitFor(() => expect(document.activeElement?.textContent).toBe(heading(1)));
  press(back);
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('two presses are one', async () => {
  const asked = await preview([looked]);
  const button = screen.getByRole('button', { name: words.fill(1) });
  fireEvent.click(button);
  fireEvent.click(button);
  await waitFor(() => expect(end()).toBe(words.filling));
  expect(asked).toHaveLength(2);
});

it('says of each field what became of it, and helps with the clipboard', async () => {
  const copy = vi.fn(() => Promise.resolve(true));
  const done: FieldsReport = {
    ok: true,
    did: 'fill',
    done: [{ mark: 'Strengths', ok: false, reason: 'changed' }],
  };
  await preview([looked, done], { copy });
  press(words.fill(1));
  await screen.findByText(words.refused.changed);
  expect(end()).toBe(words.done(0, 1));
  press(words.copy);
  await screen.findByText(words.copied);
  expect(copy).toHaveBeenCalledWith({ text: 'no downtime', html: '<p>no downtime</p>' });
});

it('what was said for one of two fields of a name is not taken for the other', async () => {
  const twins = [field('Comments', { mark: 'a' }), field('Comments', { mark: 'b' })];
  const map: FieldMap = {
    origin: form.origin,
    fields: [
      { label: 'Comments', sections: ['goal'] },
      { label: 'Comments', sections: ['fact'] },
    ],
    usedAt: 0,
  };
  const said: FieldMap['fields'][] = [];
  const live = {
    $map: atom<FieldMap | null | undefined>(map),
    say: (change: (map: FieldMap) => FieldMap['fields']) => Promise.resolve(said.push(change(map)) > 0),
    forget: () => Promise.resolve(true),
    start: () => Promise.resolve(),
  };
  await preview(
    [{ ...looked, seen: [seen('a'), seen('b')] }],
    { openFieldMap: () => Promise.resolve(live) },
    false,
    {
      ...form,
      fields: twins,
    },
  );
  const b = [...document.querySelectorAll('.fill-cards')][0] as HTMLElement;
  fireEvent.click(within(b).getByRole('button', { name: words.changeFor('Comments') }));
  fireEvent.click(within(b).getByRole('checkbox', { name: 'Strengths' }));
  await screen.findByText(words.remembered);
  expect(said[0]).toEqual([
    { label: 'Comments', sections: ['goal'] },
    { label: 'Comments', sections: ['strength', 'fact'] },
  ]);
});

it('what a field took a part of can be taken back by the same press', async () => {
  const done: FieldsReport = {
    ok: true,
    did: 'fill',
    done: [{ mark: 'Strengths', ok: false, reason: 'partly' }],
  };
  const asked = await preview([looked, done]);
  press(words.fill(1));
  fireEvent.click(await screen.findByRole('button', { name: words.takeBack }));
  expect(asked.at(-1)).toEqual({ do: 'take-back', marks: ['Strengths'] });
});

it('a page that is not there any more is said', async () => {
  await preview([looked, { ok: false, reason: 'gone' }]);
  press(words.fill(1));
  await waitFor(() => expect(end()).toBe(words.failed.gone));
});

it('what the manager says for a field is told to the store, its twins and the absent kept', async () => {
  const map: FieldMap = {
    origin: form.origin,
    fields: [{ label: 'Facts', sections: ['fact', 'goal'] }],
    usedAt: 0,
  };
  const said: FieldMap['fields'][] = [];
  const live = {
    $map: atom<FieldMap | null | undefined>(map),
    say: vi.fn((change: (map: FieldMap) => FieldMap['fields']) => {
      said.push(change(map));
      return Promise.resolve(true);
    }),
    forget: vi.fn(() => Promise.resolve(true)),
    start: () => Promise.resolve(),
  };
  await preview([looked], { openFieldMap: () => Promise.resolve(live) });
  press(words.changeFor('Facts'));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Strengths' }));
  await screen.findByText(words.remembered);
  expect(said).toEqual([[{ label: 'Facts', sections: ['goal', 'strength', 'fact'] }]]);
});

it('a choice that could not be forgotten is said to be there still', async () => {
  const map: FieldMap = { origin: form.origin, fields: [{ label: 'Facts', sections: [] }], usedAt: 0 };
  const live = {
    $map: atom<FieldMap | null | undefined>(map),
    say: () => Promise.resolve(false),
    forget: vi.fn(() => Promise.resolve(false)),
    start: () => Promise.resolve(),
  };
  await preview([looked], { openFieldMap: () => Promise.resolve(live) });
  press(words.forgetAll);
  await screen.findByText(words.notRemembered);
  expect(live.forget).toHaveBeenCalled();
});

it('covered, no text of the summary or the page is shown, and the same is filled in', async () => {
  const asked = await preview([looked], {}, true);
  expect(document.body.textContent).not.toContain('old text');
  expect(document.body.textContent).not.toContain('no downtime');
  press(words.fill(1));
  await waitFor(() => expect(asked[1]).toMatchObject({ fills: [{ text: 'no downtime' }] }));
});

it('fields that come while the page is still being looked at are looked at, too', async () => {
  const asked: FieldsAsk[] = [];
  const answers: ((report: FieldsReport) => void)[] = [];
  const fields = (ask: FieldsAsk) => {
    asked.push(ask);
    return new Promise<FieldsReport>((resolve) => answers.push(resolve));
  };
  let turn: (page: FormReading) => void = () => undefined;
  function Turning() {
    const [page, setPage] = useState(form);
    turn = setPage;
    return <FillForm conversation={conversation} form={page} />;
  }
  const session = stillSession({ notes: [note('strength', 'no downtime')] });
  stage(<Turning />, { session, fields });
  fireEvent.click(await screen.findByRole('button', { name: words.look }));
  await screen.findByText(words.looking);
  await act(() => turn({ ...form, fields: [field('Facts')] }));
  answers[0]?.(looked);
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toEqual({ do: 'look', marks: ['Facts'] });
  answers[1]?.({ ...looked, seen: [seen('Facts')] });
  await waitFor(() => expect(screen.queryByText(words.looking)).toBeNull());
  expect(asked).toHaveLength(2);
});

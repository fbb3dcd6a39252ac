// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Cycles } from '@/components/development/Cycles';
import { Development } from '@/components/development/Development';
import { DevelopmentEntry } from '@/components/development/DevelopmentEntry';
import type { PanelServices } from '@/components/panel/services';
import type { SwotField, SwotPoint, Viewer } from '@/utils/development/development';
import type { Language } from '@/utils/locale/language';
import { createDevelopment } from '@/utils/session/development';
import { conversation, stage, stillSession } from './stage';

afterEach(cleanup);

const point = (by: Viewer, field: SwotField, text: string): SwotPoint => ({ id: text, by, field, text });

/** A development view that is kept in memory, with another window to change it from. */
function kept(points: readonly SwotPoint[] = []) {
  let ids = 0;
  let disk = points;
  let hear: () => void = () => undefined;
  const store = {
    full: false,
    conversation: () => Promise.resolve(conversation),
    conversationsWith: () => Promise.resolve([]),
    person: () => Promise.resolve(undefined),
    development: (conversationId: string) => Promise.resolve({ conversationId, points: disk }),
    changeDevelopment: (
      conversationId: string,
      to: (points: readonly SwotPoint[]) => readonly SwotPoint[],
    ) => {
      if (store.full) return Promise.reject(new Error('full'));
      disk = to(disk);
      return Promise.resolve({ conversationId, points: disk });
    },
  };
  const changes = {
    announce: vi.fn(),
    hear: (listener: (change: object) => void) => {
      hear = () => listener({ conversationId: 'c' });
    },
  };
  const live = createDevelopment({ store, changes, newId: () => `id-${++ids}` }, 'c');
  live.start(new AbortController().signal);
  return {
    live,
    store,
    onDisk: () => disk.map(({ by, field, text }) => `${by} ${field}: ${text}`),
    async elsewhere(to: readonly SwotPoint[]) {
      disk = to;
      hear();
      await act(() => live.read());
    },
  };
}

async function open(
  window = kept(),
  services: Partial<PanelServices> = {},
  {
    language = 'en',
    kind = 'evaluation' as const,
    at = conversation.stage,
  }: { language?: Language; kind?: 'evaluation'; at?: typeof conversation.stage } = {},
) {
  const onClose = vi.fn();
  const given = stage(
    <Development conversation={{ ...conversation, kind, stage: at }} onClose={onClose} />,
    {
      openDevelopment: async () => {
        await window.live.read();
        return window.live;
      },
      ...services,
    },
    language,
  );
  await screen.findByRole('region', { name: language === 'en' ? 'Strengths' : '优势' });
  return { ...given, ...window, onClose };
}

/** The first of them: a second empty one waits behind it, which the style sheet shows when it is wanted. */
const field = (label: string) => screen.getAllByRole('textbox', { name: label })[0] as HTMLTextAreaElement;
const write = (area: HTMLTextAreaElement, text: string) => fireEvent.input(area, { target: { value: text } });
const button = (name: string | RegExp) => screen.getByRole('button', { name }) as HTMLButtonElement;

describe('the way to it', () => {
  it('is in the stages and kinds of talk that it belongs to', () => {
    const entry = (at: typeof conversation.stage, kind: typeof conversation.kind) => {
      cleanup();
      stage(<DevelopmentEntry conversation={{ ...conversation, stage: at, kind }} />);
      return screen.queryByRole('button', { name: /^Development view/ }) !== null;
    };
    expect(
      (['preparation', 'opening', 'review', 'planning', 'voice', 'summary'] as const).filter((at) =>
        entry(at, 'goals'),
      ),
    ).toEqual(['preparation', 'review', 'planning', 'voice']);
    expect(entry('review', 'check-in')).toBe(false);
    expect(entry('review', 'improvement')).toBe(false);
  });
});

describe('the four fields', () => {
  it('ask the employee first, and stop nobody from writing', async () => {
    const { onDisk, live } = await open();
    const strengths = within(screen.getByRole('region', { name: 'Strengths' }));
    expect(strengths.getByText(/ask Daniel first/)).toBeTruthy();
    write(field('Strengths, Your view, new point'), 'calm');
    await act(async () => void (await live.settled()));
    expect(onDisk()).toEqual(['manager strength: calm']);
    expect(strengths.getByText(/ask Daniel first/)).toBeTruthy();
    write(field('Strengths, Daniel’s view, new point'), 'patient');
    await waitFor(() => expect(strengths.queryByText(/ask Daniel first/)).toBeNull());
  });

  it('go on in the same field when the new point becomes one, Enter goes to the next', async () => {
    await open();
    const first = field('Risks, Daniel’s view, new point');
    first.focus();
    write(first, 'load');
    await waitFor(() => expect(field('Risks, Daniel’s view, point 1')).toBe(first));
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'Enter' });
    expect(document.activeElement).toBe(field('Risks, Daniel’s view, new point'));
    fireEvent.keyDown(first, { key: 'Enter', isComposing: true });
  });

  it('leave alone what an input method composes', async () => {
    const { elsewhere, live, onDisk } = await open(kept([point('employee', 'strength', 'a')]));
    const area = field('Strengths, Daniel’s view, point 1');
    fireEvent.compositionStart(area);
    area.value = 'a你';
    await elsewhere([point('employee', 'strength', 'a'), point('employee', 'strength', 'b')]);
    expect(area.value).toBe('a你');
    fireEvent.compositionEnd(area);
    await act(async () => void (await live.settled()));
    expect(onDisk()).toEqual(['employee strength: a你', 'employee strength: b']);
  });

  it('show what another window writes', async () => {
    const { elsewhere } = await open(kept([point('employee', 'strength', 'a')]));
    await elsewhere([{ ...point('employee', 'strength', 'a'), text: 'better' }]);
    await waitFor(() => expect(field('Strengths, Daniel’s view, point 1').value).toBe('better'));
  });

  it('let a point move, go and come back', async () => {
    const { onDisk } = await open(
      kept([point('employee', 'strength', 'a'), point('employee', 'strength', 'b')]),
    );
    fireEvent.click(screen.getAllByRole('button', { name: 'Move or delete' })[0] as HTMLElement);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Move to Opportunities' }));
    await waitFor(() => expect(onDisk()).toEqual(['employee strength: b', 'employee opportunity: a']));
    await waitFor(() => expect(field('Opportunities, Daniel’s view, point 1').value).toBe('a'));
    fireEvent.click(screen.getAllByRole('button', { name: 'Move or delete' })[0] as HTMLElement);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Delete' }));
    await screen.findByText('Point deleted.');
    expect(onDisk()).toEqual(['employee opportunity: a']);
    fireEvent.click(button('Undo'));
    await waitFor(() => expect(onDisk()).toEqual(['employee strength: b', 'employee opportunity: a']));
  });

  it('take an empty point away with Backspace', async () => {
    const { onDisk, live } = await open(
      kept([point('employee', 'strength', 'a'), point('employee', 'strength', 'b')]),
    );
    const second = field('Strengths, Daniel’s view, point 2');
    write(second, '');
    await act(async () => void (await live.settled()));
    fireEvent.keyDown(second, { key: 'Backspace' });
    await waitFor(() => expect(onDisk()).toEqual(['employee strength: a']));
    expect(document.activeElement).toBe(field('Strengths, Daniel’s view, point 1'));
    expect(screen.queryByText('Point deleted.')).toBeNull();
  });

  it('say quietly what an opportunity and a risk still need', async () => {
    await open(kept([point('employee', 'opportunity', 'Learn'), point('employee', 'threat', 'load')]));
    expect(
      screen.getByText(/1 opportunity names no resource yet. 1 risk has no way to prevent it yet./),
    ).toBeTruthy();
    write(field('Resource: Learn'), 'Friday afternoons');
    await waitFor(() => expect(screen.queryByText(/names no resource/)).toBeNull());
  });

  it('begin with the notes of the talk, once', async () => {
    const note = {
      id: 'n',
      conversationId: 'c',
      kind: 'improvement',
      stage: 'review',
      text: 'late reports',
      at: 1,
    } as const;
    const { onDisk } = await open(kept(), { session: stillSession({ notes: [note] }) });
    fireEvent.click(button('Add 1 from your notes'));
    await waitFor(() => expect(onDisk()).toEqual(['manager weakness: late reports']));
    expect(screen.queryByRole('button', { name: /from your notes/ })).toBeNull();
  });

  it('keep what the disk refuses, and say so before they close', async () => {
    const { store, live, onClose, onDisk, copyText } = await open();
    store.full = true;
    write(field('Strengths, Your view, new point'), 'calm');
    await screen.findByText(/could not save this/);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    fireEvent.click(await screen.findByRole('button', { name: 'Copy what I typed' }));
    expect(copyText).toHaveBeenCalledWith('calm');
    await screen.findByRole('button', { name: 'Close without saving it' });
    expect(onClose).not.toHaveBeenCalled();
    store.full = false;
    write(field('Strengths, Your view, point 1'), 'calm!');
    await act(async () => void (await live.settled()));
    expect(onDisk()).toEqual(['manager strength: calm!']);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce());
  });
});

describe('differences', () => {
  const points = [
    point('employee', 'strength', 'Running the weekly planning'),
    point('manager', 'weakness', 'Weekly planning runs over'),
    point('employee', 'threat', 'On-call load'),
  ];

  it('become questions in the stage where they are talked about', async () => {
    const session = stillSession();
    await open(kept(points), { session });
    const [opposite, only] = screen.getAllByRole('button', { name: 'Make it a topic' });
    fireEvent.click(opposite as HTMLElement);
    fireEvent.click(only as HTMLElement);
    expect(session.keepNote.mock.calls).toEqual([
      [
        {
          id: 'topic-c-Running the weekly planning+Weekly planning runs over',
          kind: 'question',
          stage: 'review',
          text: 'Daniel sees “Running the weekly planning” under Strengths, the manager “Weekly planning runs over” under Weak spots',
        },
      ],
      [
        {
          id: 'topic-c-On-call load',
          kind: 'question',
          stage: 'voice',
          text: '“On-call load”: only Daniel names it (Risks)',
        },
      ],
    ]);
  });

  it('that are topics say where', async () => {
    const note = {
      id: 'topic-c-On-call load',
      conversationId: 'c',
      kind: 'question',
      stage: 'voice',
      text: 'x',
      at: 1,
    } as const;
    await open(kept(points), { session: stillSession({ notes: [note] }) });
    expect(screen.getByText(/Noted under “Employee’s view”/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: 'Make it a topic' })).toHaveLength(1);
  });
});

describe('the sheet', () => {
  it('is copied, printed in its own place, and mailed, in its own language', async () => {
    const { copy, openHome } = await open();
    fireEvent.click(button('Preparation sheet'));
    expect(await screen.findByText('Hi Daniel,')).toBeTruthy();
    fireEvent.click(button('Copy'));
    await screen.findByText('Copied, formatted and as plain text.');
    expect(vi.mocked(copy).mock.calls[0]?.[0].text).toContain('Hi Daniel,');
    const mail = screen.getByRole('link', { name: 'Write an email' }) as HTMLAnchorElement;
    expect(mail.href).toMatch(/^mailto:\?subject=.*&body=Before/);
    expect(mail.target).toBe('_blank');

    fireEvent.click(screen.getByRole('radio', { name: '中文' }));
    expect(await screen.findByText('Daniel，你好！')).toBeTruthy();
    fireEvent.click(button('Print…'));
    expect(openHome).toHaveBeenCalledWith('sheet/c/zh-CN');
    const long = screen.getByRole('link', { name: 'Write an email' }) as HTMLAnchorElement;
    expect(long.href).not.toContain('&body=');
    long.addEventListener('click', (event) => event.preventDefault());
    fireEvent.click(long);
    await screen.findByText(/The sheet is copied. Click into the email/);
  });
});

describe('what the employee sent back', () => {
  it('is looked through line by line, then becomes their points', async () => {
    const { onDisk } = await open();
    fireEvent.click(button('Paste Daniel’s answers'));
    const text =
      'Hello\nS: debugging\nWhat do people here rely on you for?\nRisks\n- on-call load\n- holidays';
    fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
    await waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('2 headings and lines of the sheet'),
    );
    const choices = screen.getAllByRole('combobox') as HTMLSelectElement[];
    expect(choices.map(({ value }) => value)).toEqual(['', 'strength', 'threat', 'threat']);
    fireEvent.change(choices[3] as HTMLSelectElement, { target: { value: '' } });
    fireEvent.change(choices[0] as HTMLSelectElement, { target: { value: 'weakness' } });
    fireEvent.click(button('Add 3 points'));
    await waitFor(() =>
      expect(onDisk()).toEqual([
        'employee weakness: Hello',
        'employee strength: debugging',
        'employee threat: on-call load',
      ]),
    );
    expect(await screen.findByRole('region', { name: 'Strengths' })).toBeTruthy();
  });
});

it('over the cycles says what stayed, what is new and what went', () => {
  const cycle = (id: string, start: number, ...points: SwotPoint[]) => ({
    conversation: { ...conversation, id, meeting: { ...conversation.meeting, start } },
    development: { conversationId: id, points },
  });
  render(
    <Cycles
      cycles={[
        cycle(
          'b',
          Date.UTC(2026, 8, 1),
          point('employee', 'strength', 'Calm in outages'),
          point('manager', 'strength', 'Mentoring'),
        ),
        cycle(
          'a',
          Date.UTC(2026, 2, 1),
          point('employee', 'strength', 'calm in outages'),
          point('employee', 'strength', 'SQL'),
        ),
      ]}
    />,
  );
  const texts = within(screen.getByRole('region', { name: 'Strengths' })).getAllByRole('listitem');
  expect(texts.map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^September 2026/),
    'Employee Calm in outages since March 2026',
    'Manager Mentoring new',
    'Employee SQL no longer named',
    expect.stringMatching(/^March 2026/),
    'Employee calm in outages ',
    'Employee SQL ',
  ]);
});

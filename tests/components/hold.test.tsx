// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Deliver } from '@/components/summary/Deliver';
import { SummaryStage } from '@/components/summary/SummaryStage';
import { loadCheck } from '@/components/wording/check';
import { wordingKept } from '@/utils/conversation/kept-wording';
import { employeeWords } from '@/utils/locale/areas/employee';
import { mailWords } from '@/utils/locale/areas/mail';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import type { Note } from '@/utils/notes/note';
import { conversation, note, stage, stillSession, summaryInMemory } from './stage';

vi.mock('@/components/wording/check', async (original) => {
  const { loadCheck: real } = await original<typeof import('@/components/wording/check')>();
  return { loadCheck: vi.fn(real) };
});
afterEach(cleanup);

const insults: Record<Language, string> = { en: 'He is an idiot.', 'zh-CN': '他简直是白痴。' };

/** The last stage, with a conversation that remembers what is kept. */
function show(notes: readonly Note[], language: Language = 'en') {
  const session = stillSession({ notes: [...notes] });
  session.keepWording.mockImplementation((key?: string) => {
    const shown = session.$conversation.get();
    if (shown && key) session.$conversation.set(wordingKept(shown, key));
    return Promise.resolve(true);
  });
  const live = summaryInMemory();
  let byKey: () => void = () => undefined;
  const services = stage(
    <>
      <SummaryStage conversation={conversation} form={undefined} />
      <Deliver conversation={conversation} />
    </>,
    {
      session,
      summaryOf: () => atom(live),
      onInsertKey: (take) => {
        byKey = take;
        return () => undefined;
      },
      openFiles: vi.fn(() => Promise.resolve({ saveWord: vi.fn(() => Promise.resolve()), print: vi.fn() })),
    },
    language,
  );
  return { ...services, session, live, pressKey: () => byKey() };
}

const words = wordingWords.en;
const held = () => screen.queryByRole('heading', { level: 3, name: words.held.heading(1) });
const button = (name: string) => screen.getByRole('button', { name });

describe.each(['en', 'zh-CN'] as const)('a stop in %s', (language) => {
  const { held: said } = wordingWords[language];

  it('holds the copy until it is kept; then it leaves, and the answer is remembered', async () => {
    const { copy, session } = show([note('improvement', insults[language])], language);
    const press = () => fireEvent.keyDown(document.body, { code: 'KeyC', key: 'c', altKey: true });
    press();
    const heading = await screen.findByRole('heading', { name: said.heading(1) });
    expect(document.activeElement).toBe(heading);
    expect(copy).not.toHaveBeenCalled();
    fireEvent.click(button(said.keepLabel(language === 'en' ? 'idiot' : '白痴')));
    await waitFor(() => expect(screen.queryByRole('heading', { name: said.heading(1) })).toBeNull());
    await waitFor(() =>
      expect(screen.getAllByRole('status').map((it) => it.textContent)).toContain(said.free),
    );
    expect(copy).not.toHaveBeenCalled();
    press();
    await waitFor(() => expect(copy).toHaveBeenCalledOnce());
    expect(session.keepWording).toHaveBeenCalledOnce();
    // Another text asks again.
    const changed = `${insults[language].slice(0, -1)} ${language === 'en' ? 'today' : '啊'}`;
    session.$notes.set([note('improvement', changed)]);
    await waitFor(() => {
      press();
      screen.getByRole('heading', { name: said.heading(1) });
    });
    expect(JSON.stringify(vi.mocked(copy).mock.calls)).not.toContain(changed);
  });
});

const blank: Record<Language, readonly [line: string, blank: string]> = {
  en: ['He [did what, with which effect] in the client meeting', '[did what, with which effect]'],
  'zh-CN': ['【项目】那次，你【做了什么】。', '【项目】'],
};

describe.each(['en', 'zh-CN'] as const)('a blank in %s', (language) => {
  const { held: said } = wordingWords[language];
  const { before } = outgoingWords[language];
  const [line, first] = blank[language];
  const copyName = wordsIn(language).summary.copy;
  const heading = (blanks = 1) => screen.queryByRole('heading', { name: said.heading(0, blanks) });

  it('is said before it leaves, with a way to its line, and holds the copy until it is kept', async () => {
    const { copy, session } = show([note('strength', 'late [1]'), note('improvement', line)], language);
    fireEvent.click(screen.getByRole('button', { name: before.blanks(1, first) }));
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-focus]')?.textContent).toContain(line.slice(0, 8)),
    );
    fireEvent.click(button(copyName));
    await waitFor(() => expect(document.activeElement).toBe(heading()));
    expect(heading()?.parentElement?.textContent).toContain(said.blank);
    expect(copy).not.toHaveBeenCalled();
    fireEvent.click(button(said.keepLabel(first)));
    await waitFor(() => expect(heading()).toBeNull());
    expect(screen.queryByRole('button', { name: before.blanks(1, first) })).toBeNull();
    fireEvent.click(button(copyName));
    await waitFor(() => expect(copy).toHaveBeenCalledOnce());
    expect(JSON.stringify(session.keepWording.mock.calls)).not.toContain(first);

    // With another word in its sentence it asks again; one beside it changes nothing.
    session.$notes.set([note('strength', 'early [1]'), note('improvement', `${line}\n3 May`)]);
    await screen.findAllByText(/3 May/);
    fireEvent.click(button(copyName));
    await waitFor(() => expect(copy).toHaveBeenCalledTimes(2));
    session.$notes.set([note('improvement', `5 ${line}`)]);
    await waitFor(() => {
      fireEvent.keyDown(document.body, { code: 'KeyC', key: 'c', altKey: true });
      expect(heading()).toBeTruthy();
    });
  });

  it('holds nothing once it is filled in', async () => {
    const { copy, session } = show([note('improvement', line)], language);
    fireEvent.click(button(copyName));
    await waitFor(() => expect(heading()).toBeTruthy());
    session.$notes.set([note('improvement', 'Interrupted twice [2]')]);
    await waitFor(() => expect(heading()).toBeNull());
    fireEvent.click(button(copyName));
    await waitFor(() => expect(copy).toHaveBeenCalledOnce());
  });

  it('is counted by lines, of which each press goes to the next, and beside wordings', async () => {
    show([note('improvement', line), note('strength', `${line} too`), note('fact', insults.en)], language);
    const going = screen.getByRole('button', { name: before.blanks(2, first) });
    const at = () => document.activeElement?.closest('[data-focus]')?.getAttribute('data-focus');
    fireEvent.click(going);
    await waitFor(() => expect(at()).toBeTruthy());
    const one = at();
    fireEvent.click(going);
    await waitFor(() => expect(at()).not.toBe(one));
    fireEvent.click(button(copyName));
    await screen.findByRole('heading', { name: said.heading(1, 2) });
  });
});

it('says where a sentence is held as a whole, and may be mistaken', async () => {
  show([note('improvement', 'I would not leave him in charge of a houseplant.')]);
  fireEvent.click(button('Copy'));
  await waitFor(() => expect(held()).not.toBeNull());
  expect(held()?.parentElement?.textContent).toContain(wordingWords.en.card.asWhole);
});

describe('what holds nothing', () => {
  it('is a warning, a hint, and what stands in a private note', async () => {
    const { copy } = show([note('improvement', 'He is lazy.'), note('private', insults.en)]);
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(copy).toHaveBeenCalledOnce());
    expect(held()).toBeNull();
    expect(screen.getByText(words.before.warn(1))).toBeTruthy();
    expect(screen.queryByText(words.before.stop(1))).toBeNull();
  });
});

describe('every way out', () => {
  it('waits: inserting by button and by key, the menu, one section', async () => {
    const { insert, copy, copyText, openFiles, pressKey } = show([note('improvement', insults.en)]);
    const ways: (() => void)[] = [
      () => fireEvent.click(button('Insert at the cursor')),
      pressKey,
      () => fireEvent.click(button('Copy “Areas for improvement”')),
      ...['Copy as Markdown', 'Save as a Word file', 'Print or save as PDF'].map((name) => () => {
        fireEvent.click(button('More ways to copy or save'));
        fireEvent.click(screen.getByRole('menuitem', { name }));
      }),
    ];
    await screen.findByRole('button', { name: 'More ways to copy or save' });
    for (const way of ways) {
      way();
      await waitFor(() => expect(held()).toBeTruthy());
      fireEvent.keyDown(held() as HTMLElement, { key: 'Escape' });
      await waitFor(() => expect(held()).toBeNull());
    }
    for (const left of [insert, copy, copyText, openFiles]) expect(left).not.toHaveBeenCalled();
  });

  it('waits: the message to the employee, copied or mailed, where it says it', async () => {
    const { copyText } = show([note('agreement', insults.en), note('improvement', 'late twice')]);
    const said = employeeWords.en;
    const copy = await screen.findByRole('button', { name: said.copy });
    fireEvent.click(copy);
    await waitFor(() => expect(held()).toBeTruthy());
    fireEvent.click(button(words.held.back));
    await waitFor(() => expect(held()).toBeNull());
    const mail = screen.getByRole('link', { name: mailWords.en.write });
    expect(fireEvent.click(mail)).toBe(false);
    await waitFor(() => expect(held()).toBeTruthy());
    expect(copyText).not.toHaveBeenCalled();
  });

  it('goes where the words are not among what it takes', async () => {
    const { copyText } = show([note('improvement', insults.en), note('agreement', 'report on Thursday')]);
    fireEvent.click(await screen.findByRole('button', { name: employeeWords.en.copy }));
    await waitFor(() => expect(copyText).toHaveBeenCalledOnce());
  });
});

describe('the place of a finding', () => {
  it('is one press away, from what is held and from what counts it', async () => {
    show([note('strength', 'calm under load'), note('improvement', insults.en)]);
    const line = () => document.activeElement?.closest('[data-focus]')?.textContent ?? '';
    fireEvent.click(await screen.findByRole('button', { name: words.before.stop(1) }));
    await waitFor(() => expect(line()).toContain(insults.en));
    fireEvent.click(button('Copy'));
    await waitFor(() => expect(held()).toBeTruthy());
    fireEvent.click(button(words.held.goToLabel('idiot')));
    await waitFor(() => expect(held()).toBeNull());
    expect(line()).toContain(insults.en);
  });
});

it('what stands around a phrase is cut between characters, not within one', async () => {
  const faces = '😀'.repeat(30);
  show([note('improvement', `${faces} He was an idiot,${faces}`)]);
  fireEvent.click(button('Copy'));
  await waitFor(() => expect(held()).toBeTruthy());
  const around = document.querySelector('.held li p')?.textContent ?? '';
  expect(around).toMatch(/^…😀+ He was an idiot,😀+…$/u);
});

it('what cannot be checked is not held, and that is said', async () => {
  vi.mocked(loadCheck).mockRejectedValue(new Error('gone'));
  const { copy } = show([note('improvement', insults.en)]);
  await screen.findByText(words.before.unloaded);
  fireEvent.click(button('Copy'));
  await waitFor(() => expect(copy).toHaveBeenCalledOnce());
  expect(held()).toBeNull();
});

it('a blank needs no check to be held', async () => {
  vi.mocked(loadCheck).mockRejectedValue(new Error('gone'));
  const { copyText } = show([note('agreement', blank.en[0])]);
  await screen.findByText(words.before.unloaded);
  expect(fireEvent.click(await screen.findByRole('link', { name: mailWords.en.write }))).toBe(false);
  await screen.findByRole('heading', { name: words.held.heading(0, 1) });
  fireEvent.click(button(words.held.back));
  fireEvent.click(button(employeeWords.en.copy));
  await screen.findByRole('heading', { name: words.held.heading(0, 1) });
  expect(copyText).not.toHaveBeenCalled();
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Composer } from '@/components/notes/Composer';
import { NoteList } from '@/components/notes/NoteList';
import { onDeviceWords } from '@/utils/locale/areas/on-device';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import { machineKey } from '@/utils/wording/machine-written';
import { fakeModel, untilStopped } from '../wording/fake-model';
import { conversation, insertAsBrowsersDo, note, stage, stillSession } from './stage';

afterEach(cleanup);
beforeEach(insertAsBrowsersDo);

const texts: Record<Language, { readonly grave: string; readonly fair: string }> = {
  en: {
    grave: 'He was an idiot in the meeting.',
    fair: 'In the meeting, he [what could be seen]; the effect was [effect].',
  },
  'zh-CN': { grave: '评审会上他简直是个白痴。', fair: '评审会上，他[具体行为]，结果是[影响]。' },
};

const field = () => screen.getByRole('textbox') as HTMLTextAreaElement;
const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => {
  const it = await button(name);
  it.focus();
  fireEvent.click(it);
};

/** Types a grave sentence behind a first one, and opens its card with the keyboard. */
async function cardWith(languageModel: ReturnType<typeof fakeModel> | undefined, language: Language = 'en') {
  const text = `-OK. ${texts[language].grave}`;
  const session = stillSession({ draft: { text, kind: 'improvement' } });
  stage(<Composer />, { session, ...(languageModel && { languageModel }) }, language);
  await waitFor(() => expect(document.querySelector('.wording-mirror .stop')).not.toBeNull());
  fireEvent.keyDown(field(), { altKey: true, code: 'Period', key: '.' });
  await button(wordingWords[language].card.use);
  return session;
}

const { en } = onDeviceWords;

describe('where the browser has no model for the language', () => {
  it.each([
    ['none at all', undefined],
    ['one that does not know it', fakeModel('', 'unavailable')],
    ['one that would have to be downloaded', fakeModel('', 'downloadable')],
  ])('nothing of it shows: %s', async (_, model) => {
    await cardWith(model);
    if (model) await waitFor(() => expect(model.availability).toHaveBeenCalled());
    expect(document.querySelector('.on-device')).toBeNull();
    expect(screen.queryByText(en.rewrite)).toBeNull();
  });
});

describe.each(['en', 'zh-CN'] as const)('a rewrite on this computer, in %s', (language) => {
  const words = onDeviceWords[language];
  const { grave, fair } = texts[language];

  it('comes on a press, is read before it is used, and is marked', async () => {
    const model = fakeModel(fair);
    const session = await cardWith(model, language);
    await button(words.rewrite);
    expect(model.create).not.toHaveBeenCalled();
    await press(words.rewrite);
    const use = await button(words.useLabel);
    expect(model.session.prompt.mock.calls[0]?.[0]).toContain(grave);
    expect(document.activeElement?.textContent).toBe(
      words.written + fair.replaceAll('[', `${wordsIn(language).tips.gap}[`),
    );
    expect(field().value).toBe(`-OK. ${grave}`);
    fireEvent.click(use);
    expect(field().value).toBe(`-OK. ${fair}`);
    expect(document.activeElement).toBe(field());
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(session.markMachineWritten).toHaveBeenCalledExactlyOnceWith(machineKey(fair));
  });

  it('says that it works, and stops', async () => {
    const model = fakeModel(untilStopped);
    await cardWith(model, language);
    await press(words.rewrite);
    await screen.findByText(words.working);
    await waitFor(() => expect(model.session.prompt).toHaveBeenCalled());
    await press(words.stop);
    await button(words.rewrite);
    expect(document.activeElement?.textContent).toBe(words.rewrite);
    expect(screen.queryByText(words.working)).toBeNull();
    await waitFor(() => expect(model.session.destroy).toHaveBeenCalled());
  });

  it('says why there is nothing to use, and can be asked for again', async () => {
    const model = fakeModel(grave);
    await cardWith(model, language);
    await press(words.rewrite);
    await screen.findByText(words.not.unfair);
    expect(screen.queryByRole('button', { name: words.useLabel })).toBeNull();
    model.session.prompt.mockResolvedValue(fair);
    await press(words.again);
    await button(words.useLabel);
    expect(screen.queryByText(words.not.unfair)).toBeNull();
  });
});

it('goes with its card, and stays in it while the pointer is elsewhere', async () => {
  const model = fakeModel(untilStopped);
  await cardWith(model);
  await press(en.rewrite);
  await waitFor(() => expect(model.session.prompt).toHaveBeenCalled());
  fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
  await waitFor(() => expect(model.session.destroy).toHaveBeenCalled());
});

describe('what a machine wrote is marked', () => {
  it('in the field until a word in it is another', async () => {
    const session = stillSession({ draft: { text: `-${texts.en.fair}`, kind: 'improvement' } });
    session.$conversation.set({ ...conversation, machineWritten: [machineKey(texts.en.fair)] });
    stage(<Composer />, { session });
    await screen.findByText(en.mark);
    fireEvent.input(field(), {
      target: { value: '-In the meeting, he interrupted; the effect was [effect].' },
    });
    await waitFor(() => expect(screen.queryByText(en.mark)).toBeNull());
  });

  it('in the list of notes', async () => {
    const notes = [note('improvement', texts.en.fair), note('improvement', 'He was late.')];
    const session = stillSession({ notes });
    session.$conversation.set({
      ...conversation,
      stage: 'review',
      machineWritten: [machineKey(texts.en.fair)],
    });
    stage(<NoteList stage="review" />, { session });
    expect(await screen.findAllByText(en.mark)).toHaveLength(1);
  });
});

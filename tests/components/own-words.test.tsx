// @vitest-environment happy-dom

import { useStore } from '@nanostores/preact';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, expect, it, vi } from 'vitest';
import { WordingChoices } from '@/components/wording-choices/WordingChoices';
import { LanguageContext } from '@/components/words';
import { companyWords } from '@/utils/locale/areas/company';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { wordingWords } from '@/utils/locale/areas/wording';
import { wordingRulesWords } from '@/utils/locale/areas/wording-rules';
import { wordsIn } from '@/utils/locale/words';
import type { CompanyPack } from '@/utils/policy/pack';
import { onlyOfBalance } from '@/utils/wording/balance/finding';
import type { WordingSettings } from '@/utils/wording/choices';
import { largestCsv } from '@/utils/wording/own-csv';
import { mostOwnWords, type OwnWord } from '@/utils/wording/own-word';
import { ruleIds } from '@/utils/wording/rule';
import { focusedWhen } from './focused-when';

afterEach(cleanup);

const words = ownWordsWords.en;
const ninja: OwnWord = { phrase: 'ninja', reason: 'We name skills.', severity: 'warn' };

function shown(settings: WordingSettings = {}, pack?: CompanyPack) {
  const $settings = atom(settings);
  const saveFile = vi.fn();
  const choose = (change: WordingSettings) => $settings.set({ ...$settings.get(), ...change });
  const Shown = () => (
    <WordingChoices settings={useStore($settings)} pack={pack} choose={choose} saveFile={saveFile} />
  );
  render(
    <LanguageContext.Provider value="en">
      <Shown />
    </LanguageContext.Provider>,
  );
  return { $settings, saveFile, list: () => $settings.get().ownWords };
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const write = (name: string, value: string) =>
  fireEvent.input(document.querySelector(`[name=${name}]`) as HTMLElement, { target: { value } });
const row = (id: string) => within(document.querySelector(`[data-rule="${id}"]`) as HTMLElement);
const file = (text: string | Uint8Array<ArrayBuffer>) => new File([text], 'words.csv');
const choose = (given: File) =>
  fireEvent.change(document.querySelector('input[type=file]') as HTMLElement, { target: { files: [given] } });

it('has every rule once, in both languages', () => {
  shown();
  const drawn = [...document.querySelectorAll('[data-rule]')].map((it) => it.getAttribute('data-rule'));
  expect([...drawn].sort()).toEqual([...ruleIds, ...onlyOfBalance].sort());
  for (const language of ['en', 'zh-CN'] as const)
    expect(Object.keys(wordingRulesWords[language].name).sort()).toEqual(
      [...ruleIds, ...onlyOfBalance].sort(),
    );
});

it('switches a rule off and on, and makes it milder, never louder', async () => {
  const { $settings } = shown();
  fireEvent.click(row('FR-LABEL').getByRole('checkbox'));
  expect($settings.get().wordingOff?.rules).toEqual(['FR-LABEL']);
  await waitFor(() => expect(row('FR-LABEL').queryByRole('combobox')).toBeNull());
  screen.getByText(`${words.rules.all(8)} · ${words.rules.off(1)}`);
  fireEvent.click(row('FR-LABEL').getByRole('checkbox'));
  await waitFor(() => row('FR-LABEL').getByRole('combobox'));
  const loudness = row('FR-LABEL').getByRole('combobox') as HTMLSelectElement;
  expect([...loudness.options].map((it) => it.value)).toEqual(['warn', 'hint']);
  fireEvent.change(loudness, { target: { value: 'hint' } });
  expect($settings.get().wordingSeverity).toEqual({ 'FR-LABEL': 'hint' });
  expect(row('FR-BUT').queryByRole('combobox')).toBeNull();
  expect(row('BA-ORDER').queryByRole('combobox')).toBeNull();
  fireEvent.click(row('BA-ORDER').getByRole('checkbox'));
  expect($settings.get().wordingOff?.rules).toEqual(['BA-ORDER']);
});

it('says what it means to make a stop less than a warning', async () => {
  shown();
  const loudness = () => row('DI-AGE').getByRole('combobox');
  fireEvent.change(loudness(), { target: { value: 'warn' } });
  expect(screen.queryByText(words.rules.risky)).toBeNull();
  fireEvent.change(loudness(), { target: { value: 'hint' } });
  await row('DI-AGE').findByText(words.rules.risky);
  fireEvent.click(row('DI-SEX').getByRole('checkbox'));
  await row('DI-SEX').findByText(words.rules.risky);
});

it('gives an ignored phrase back', async () => {
  const { $settings } = shown({ wordingOff: { phrases: ['lazy', 'late'] } });
  press(words.ignored.removeLabel('lazy'));
  expect($settings.get().wordingOff?.phrases).toEqual(['late']);
  await screen.findByText(words.ignored.removed('lazy'));
});

it('adds, changes and deletes a word; deleting is undone', async () => {
  const { list } = shown();
  press(words.list.add);
  fireEvent.click(await screen.findByText(words.list.save));
  await screen.findByText(words.wrong.empty);
  write('phrase', '  ninja ');
  write('reason', 'We name skills.');
  fireEvent.click(screen.getByText(words.list.save));
  await screen.findByText(words.list.saved('ninja'));
  await screen.findByText('ninja');
  expect(list()).toEqual([ninja]);

  press(words.list.add);
  await screen.findByText(words.list.save);
  write('phrase', 'NINJA');
  fireEvent.click(screen.getByText(words.list.save));
  await screen.findByText(words.wrong.again);
  fireEvent.keyDown(document.querySelector('form') as HTMLElement, { key: 'Escape' });
  await waitFor(() => expect(document.querySelector('form')).toBeNull());

  press(words.list.edit('ninja'));
  await screen.findByText(words.list.save);
  write('rewording', 'expert');
  fireEvent.click(screen.getByRole('radio', { name: wordingWords.en.severity.hint }));
  fireEvent.click(screen.getByText(words.list.save));
  await waitFor(() => expect(list()).toEqual([{ ...ninja, rewording: 'expert', severity: 'hint' }]));

  fireEvent.click(await screen.findByRole('button', { name: words.list.remove('ninja') }));
  await screen.findByText(words.list.removed('ninja'));
  expect(list()).toEqual([]);
  fireEvent.click(await screen.findByText(wordsIn('en').undo));
  await waitFor(() => expect(list()).toHaveLength(1));
});

it('whoever deleted a word is at what takes it back, as the word goes', async () => {
  shown({ ownWords: [ninja] });
  const remove = screen.getByRole('button', { name: words.list.remove('ninja') });
  const focused = focusedWhen(() => !remove.isConnected);
  remove.focus();
  remove.click();
  expect((await focused)?.textContent).toBe(wordsIn('en').undo);
});

it('a file is looked at before it is taken, and taken back', async () => {
  const { list } = shown({ ownWords: [ninja] });
  choose(file('phrase,reason\nninja,We name skills.\nguru,Vague\n,nothing\n'));
  await screen.findByText(words.file.fresh(1));
  screen.getByText(words.file.same(1));
  screen.getByText(words.file.line(4, words.badLine['no-phrase']));
  expect(list()).toEqual([ninja]);
  fireEvent.click(screen.getByText(words.file.take(1)));
  expect(list()).toHaveLength(2);
  await screen.findByText(words.file.taken(1));
  fireEvent.click(await screen.findByText(wordsIn('en').undo));
  expect(list()).toEqual([ninja]);

  choose(file('ninja,We name skills.'));
  await screen.findByText(words.file.nothing);
  fireEvent.click(screen.getByText(words.file.cancel));
  choose(file(new Uint8Array(largestCsv + 1)));
  await screen.findByText(words.refused['too-large']);
});

it('the list goes out as a table', async () => {
  const { saveFile } = shown({ ownWords: [{ ...ninja, phrase: '=ninja' }] });
  press(words.file.save);
  expect(saveFile).toHaveBeenCalledWith(
    "\uFEFFWord or phrase,Reason,Better,Shown as\r\n'=ninja,We name skills.,,Worth changing\r\n",
    'fairside-words.csv',
    expect.stringContaining('text/csv'),
  );
  await screen.findByText(words.file.saved(1));
});

it('a long list is shown in parts, and searched; a full one takes no more', async () => {
  const ownWords = Array.from(
    { length: mostOwnWords },
    (_, at): OwnWord => ({ phrase: `w${at}`, severity: 'hint' }),
  );
  shown({ ownWords });
  expect(document.querySelectorAll('tbody tr')).toHaveLength(50);
  press(words.list.more(50));
  await waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(100));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'W1999' } });
  await waitFor(() => expect(document.querySelectorAll('tbody tr')).toHaveLength(1));
  screen.getByText(words.list.full(mostOwnWords));
  expect((screen.getByText(words.list.add) as HTMLButtonElement).disabled).toBe(true);
});

it('shows what the company gives apart from the own list, with nothing to change it by, and what of it cannot be used', () => {
  const company = companyWords.en;
  const guru: OwnWord = { phrase: 'guru', reason: 'Say what they know.', severity: 'hint', ofCompany: true };
  const leftOut = Array.from({ length: 12 }, (_, at) => `words[${at}].phrase`);
  shown({ ownWords: [ninja] }, { words: [guru], tips: [], leftOut });
  const given = screen.getByText(company.words).parentElement as HTMLElement;
  within(given).getByText('guru');
  within(given).getByText('Say what they know.');
  expect(within(given).queryAllByRole('button')).toEqual([]);
  expect(within(given).queryByText('ninja')).toBeNull();
  expect(document.querySelector('[data-company=tips]')).toBeNull();
  const told = document.querySelector('[data-company=left-out]')?.textContent;
  expect(told).toContain('12 entries');
  expect(told).toContain('words[9].phrase');
  expect(told).not.toContain('words[10].phrase');
});

// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { atom } from 'nanostores';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bySentence } from '@/components/check-field/by-sentence';
import { FieldCheck } from '@/components/check-field/FieldCheck';
import { checkFieldWords } from '@/utils/locale/areas/check-field';
import { reasonsWords } from '@/utils/locale/areas/reasons';
import { wordingWords } from '@/utils/locale/areas/wording';
import { wordingRulesWords } from '@/utils/locale/areas/wording-rules';
import { type FieldText, unreadReasons } from '@/utils/messages/field-text';
import type { Settings } from '@/utils/settings/settings';
import { check } from '@/utils/wording/checker';
import type { OwnWord } from '@/utils/wording/own-word';
import { stage } from './stage.tsx';

afterEach(cleanup);

const words = checkFieldWords.en;
const rule = wordingRulesWords.en;
const read = (text: string, more: object = {}): FieldText => ({
  ok: true,
  text,
  length: text.length,
  of: 'field',
  ...more,
});

function shown(
  field: FieldText,
  settings: Settings = {},
  language: 'en' | 'zh-CN' = 'en',
  companyWords: readonly OwnWord[] = [],
) {
  const $settings = atom<Settings>(settings);
  const choose = vi.fn((change: Settings) => {
    $settings.set({ ...$settings.get(), ...change });
    return Promise.resolve(true);
  });
  const readField = vi.fn(() => Promise.resolve(field));
  const $companyWords = atom(companyWords);
  const services = { $settings, $companyWords, choose, readField };
  stage(<FieldCheck person={undefined} onClose={vi.fn()} />, services, language);
  return { $settings, readField, choose };
}

it('shows each sentence with what is said about it, as text and never as markup', async () => {
  shown(read('Fine. You are lazy <img src=x onerror=alert(1)>. 他这个人很懒。'));
  await screen.findByText(words.found(2));
  const sentences = [...document.querySelectorAll('.said-sentences blockquote')].map((it) => it.textContent);
  expect(sentences).toEqual(['You are lazy <img src=x onerror=alert(1)>.', '他这个人很懒。']);
  expect([...document.querySelectorAll('mark.warn')].map((it) => it.textContent)).toEqual(['lazy', '懒']);
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getAllByText(rule.name['FR-LABEL'])).toHaveLength(2);
  expect(screen.getAllByText(wordingWords.en.severity.warn)).toHaveLength(2);
});

it('a phrase is ignored, a rule is off, and what is left is said', async () => {
  const { $settings } = shown(read('You are lazy. He is careless. She was careless.'));
  await screen.findByText(words.found(3));
  fireEvent.click(screen.getAllByText(words.ignore)[0] as HTMLElement);
  await screen.findByText(words.found(2));
  expect($settings.get().wordingOff).toEqual({ phrases: ['lazy'] });
  await screen.findByText(words.ignored('lazy'), { exact: false });
  fireEvent.click(screen.getAllByText(words.ruleOff)[0] as HTMLElement);
  await screen.findByText(words.nothing);
  expect($settings.get().wordingOff).toEqual({ phrases: ['lazy'], rules: ['FR-LABEL'] });
});

it('an answer that the disk refuses is not said to hold', async () => {
  const { choose } = shown(read('You are lazy.'));
  choose.mockResolvedValue(false);
  await screen.findByText(words.found(1));
  for (const answer of [words.ignore, words.ruleOff]) {
    fireEvent.click(screen.getByText(answer));
    await screen.findByText(wordingWords.en.notKept);
    expect(screen.queryByText(words.back, { exact: false })).toBeNull();
  }
});

it('a word of the own list brings its reason and what is better', async () => {
  shown(read('Our wizzard of sales.'), {
    ownWords: [{ phrase: 'wizzard', reason: 'We name skills.', rewording: 'expert', severity: 'hint' }],
  });
  await screen.findByText(`We name skills. ${reasonsWords.en.own.better('expert')}`);
  screen.getByText(wordingWords.en.severity.hint);
});

it('a word of the company’s list says whose it is, where it says no more, and that it stays', async () => {
  const word = { phrase: 'wizzard', severity: 'warn', ofCompany: true } as const;
  shown(read('Our wizzard of sales.'), {}, 'en', [word]);
  const { ofCompany, guidance } = reasonsWords.en.own;
  await screen.findByText(`${ofCompany} ${guidance}`);
  // Nothing is offered that would not take it away.
  expect(screen.queryByText(words.ignore)).toBeNull();
  expect(screen.queryByText(words.ruleOff)).toBeNull();
});

it.each([
  [read('Shipped on 3 May.'), words.nothing],
  [read(' \n'), words.empty],
  [read('x'.repeat(20_000), { length: 30_000 }), words.longer(20_000, 30_000)],
  [read('Shipped.', { of: 'selection' }), words.of.selection],
  ...unreadReasons.map((reason): [FieldText, string] => [{ ok: false, reason }, words.unread[reason]]),
])('%j: %s', async (field, said) => {
  shown(field);
  await screen.findByText(said);
});

it('reads anew when asked', async () => {
  const { readField } = shown(read('You are lazy.'), {}, 'zh-CN');
  await screen.findByText(checkFieldWords['zh-CN'].found(1));
  readField.mockResolvedValue(read('You are here.'));
  fireEvent.click(screen.getByText(checkFieldWords['zh-CN'].again));
  await screen.findByText(checkFieldWords['zh-CN'].nothing);
  await waitFor(() => expect(document.querySelector('mark')).toBeNull());
});

describe('sentences', () => {
  it('are whole, whatever is said about them', () => {
    const text = 'Lazy, immature and a ninja guru. You are careless!';
    const own = [
      { phrase: 'immature and a ninja', severity: 'warn' },
      { phrase: 'ninja guru', severity: 'hint' },
    ] as const;
    const said = bySentence(text, check(text, { own }));
    expect(said.map(({ parts }) => parts.map((it) => it.text).join(''))).toEqual([
      'Lazy, immature and a ninja guru.',
      'You are careless!',
    ]);
  });

  it('show the graver word within what is found in the whole', () => {
    const text = 'He is an idiot here.';
    const whole = { rule: 'TH-GUILT', severity: 'warn', start: 0, end: text.length, asWhole: true } as const;
    const word = { rule: 'FR-INSULT', severity: 'stop', start: 9, end: 14 } as const;
    const sentence = [0, text.length] as const;
    const [said] = bySentence(text, [
      { ...whole, sentence },
      { ...word, sentence },
    ]);
    expect(said?.parts.map((it) => [it.text, it.finding?.severity])).toEqual([
      ['He is an ', 'warn'],
      ['idiot', 'stop'],
      [' here.', 'warn'],
    ]);
  });
});

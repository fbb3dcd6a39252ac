// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Saying } from '@/components/tips/Saying';
import { Tips } from '@/components/tips/Tips';
import { wordsIn } from '@/utils/locale/words';
import { conversation, stage } from './stage';

afterEach(cleanup);

const said = { en: 'I noticed that you {did}.', 'zh-CN': '我注意到你{did}。' } as const;
const heard = { en: 'I noticed that you blank: did what.', 'zh-CN': '我注意到你空：做了什么。' } as const;

/** A description that says this; where its elements meet, spaces may stand. */
const telling = (text: string) => {
  const bare = (of: string) => of.replace(/\s+/g, '');
  return (description: string) => bare(description) === bare(text);
};

describe.each(['en', 'zh-CN'] as const)('a line to say, as it is heard in %s', (language) => {
  it('tells of its gap, which the eye sees', () => {
    stage(<Saying id="x" say={said[language]} conversation={conversation} />, {}, language);
    expect(screen.getByRole('listitem').querySelector('p')?.textContent).toBe(heard[language]);
  });

  it('is told with each of its buttons', () => {
    const { tips } = wordsIn(language);
    stage(<Saying id="x" say={said[language]} conversation={conversation} />, {}, language);
    for (const name of [tips.copy, tips.note])
      screen.getByRole('button', { name, description: telling(heard[language]) });
  });

  it('is told with each button of its card', () => {
    stage(<Tips conversation={conversation} onSearch={() => undefined} />, {}, language);
    const cards = screen.getAllByRole('listitem');
    expect(cards).toHaveLength(3);
    for (const card of cards) {
      const buttons = within(card).getAllByRole('button');
      expect(buttons).toHaveLength(4);
      const line = card.querySelector('p')?.textContent ?? '';
      expect(within(card).getAllByRole('button', { description: telling(line) })).toEqual(buttons);
    }
  });
});

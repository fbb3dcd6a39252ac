// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Attempt } from '@/components/lesson/Attempt';
import { HiddenTips } from '@/components/settings/HiddenTips';
import { Saying } from '@/components/tips/Saying';
import { Tips } from '@/components/tips/Tips';
import { rehearsalWords } from '@/utils/locale/areas/rehearsal';
import { wordsIn } from '@/utils/locale/words';
import { loadPack } from '@/utils/pack/pack';
import { conversation, stage, stillShelf } from './stage';

afterEach(cleanup);

const said = { en: 'I noticed that you {did}.', 'zh-CN': '我注意到你{did}。' } as const;
const heard = { en: 'I noticed that you blank: did what.', 'zh-CN': '我注意到你空：做了什么。' } as const;

const bare = (of: string) => of.replace(/\s+/g, '');
/** A name that begins and ends so; where its elements meet, spaces may stand. */
const named = (label: string, line: string) => (name: string) => bare(name) === bare(label + line);

describe.each(['en', 'zh-CN'] as const)('a line to say, as it is heard in %s', (language) => {
  it('tells of its gap, which the eye sees', () => {
    stage(<Saying id="x" say={said[language]} conversation={conversation} />, {}, language);
    expect(screen.getByRole('listitem').querySelector('p')?.textContent).toBe(heard[language]);
  });

  it('is told with each of its buttons', () => {
    const { tips } = wordsIn(language);
    stage(<Saying id="x" say={said[language]} conversation={conversation} />, {}, language);
    for (const name of [tips.copy, tips.note])
      screen.getByRole('button', { name: named(name, heard[language]) });
  });

  it('is told with each button of its card', () => {
    stage(<Tips conversation={conversation} onSearch={() => undefined} />, {}, language);
    const cards = screen.getAllByRole('listitem');
    expect(cards).toHaveLength(3);
    for (const card of cards) {
      const buttons = within(card).getAllByRole('button');
      expect(buttons).toHaveLength(4);
      const line = card.querySelector('p')?.textContent ?? '';
      for (const button of buttons) within(card).getByRole('button', { name: named(button.title, line) });
    }
  });

  it('is told with the way to take it after a try, and with the way back where it is hidden', async () => {
    const { moments, tips } = await loadPack(language);
    const [moment] = moments;
    if (!moment) throw new Error('no moment');
    const ids = tips.slice(0, 2).map(({ id }) => `tip/${id}`);
    const marks = new Map(ids.map((id) => [id, { id, uses: 0, usedAt: 0, hidden: true }]));
    const shelf = stillShelf({ marks });
    const views = (
      <>
        <Attempt moment={moment} conversation={conversation} onNext={() => undefined} />
        <HiddenTips />
      </>
    );
    stage(views, { shelf }, language);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: said[language] } });
    fireEvent.click(screen.getByRole('button', { name: rehearsalWords[language].show }));
    const { settings } = wordsIn(language);
    for (const name of [rehearsalWords[language].take, settings.show]) {
      const buttons = screen.getAllByText(name);
      expect(buttons.length).toBeGreaterThan(1);
      for (const button of buttons) {
        const line = button.parentElement?.querySelector('p')?.textContent ?? '';
        expect(screen.getAllByRole('button', { name: named(name, line) })).toEqual([button]);
      }
    }
  });
});

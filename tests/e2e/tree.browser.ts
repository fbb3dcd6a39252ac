import type { Frame, Page, SerializedAXNode } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { insertionWords } from '@/utils/locale/areas/insertion';
import type { Language } from '@/utils/locale/language';
import { launcherWords } from '@/utils/locale/launcher-words';
import { chord } from './chord.ts';
import { insertReported } from './manager.ts';
import { seenLongEnough } from './sight.ts';
import { start } from './started.ts';

const talks: Record<Language, { title: string; person: string; fact: string; grave: string; query: string }> =
  {
    en: {
      title: 'Performance review: Daniel Okafor',
      person: 'Daniel Okafor',
      fact: '# figures checked',
      grave: '-He was an idiot in the meeting with the client',
      query: 'disagree',
    },
    'zh-CN': {
      title: '年度绩效面谈：李薇',
      person: '李薇',
      fact: '#数据已核对',
      grave: '－客户评审会上他简直是个白痴',
      query: '不同意',
    },
  };

/** What a screen reader is told of a window, flat. */
async function told(panel: Frame): Promise<SerializedAXNode[]> {
  const flat = (node: SerializedAXNode): SerializedAXNode[] => [node, ...(node.children ?? []).flatMap(flat)];
  const { accessibility } = panel as unknown as Pick<Page, 'accessibility'>;
  const tree = await accessibility.snapshot({ interestingOnly: false });
  return tree ? flat(tree) : [];
}

const textIn = (node: SerializedAXNode | undefined): string =>
  node ? [node.role === 'StaticText' ? node.name : '', ...(node.children ?? []).map(textIn)].join('') : '';

describe.each(['en', 'zh-CN'] as const)(
  'the way through a talk, as a screen reader is told it, %s',
  (language) => {
    it('has names, roles and states from the tab to the inserted summary', async () => {
      const { page, manager, stop } = await start({ language });
      onTestFinished(stop);
      const { words } = manager;
      const { title, person, fact, grave, query } = talks[language];
      await manager.openCalendar();
      await manager.openEvent(title);
      const tab = await manager.tab(title);
      await tab?.focus();
      const onPage = await page.accessibility.snapshot();
      expect(JSON.stringify(onPage)).toContain(`"name":"${launcherWords[language].open}: ${title}"`);
      await page.keyboard.press('Enter');
      const panel = await manager.panel();
      await panel.waitForSelector('.composer textarea:focus');

      let tree = await told(panel);
      const all = (role: string) => tree.filter((it) => it.role === role);
      const the = (role: string, name: string) => tree.find((it) => it.role === role && it.name === name);
      expect(all('heading').find(({ level }) => level === 1)?.name).toBe(person);
      const composer = the('textbox', words.composer.label);
      expect(composer).toMatchObject({ focused: true, multiline: true, description: words.composer.hint });
      // The kind is a pressed button in a group with a name.
      expect(the('group', words.notes.kinds)).toBeDefined();
      expect(tree.filter(({ pressed }) => pressed === true).map(({ name }) => name)).toContain(
        words.noteKind.fact,
      );
      // The lines to say: a part named by its heading, without the button that stands in it.
      expect(the('region', words.tips.heading)).toBeDefined();
      // Their buttons say which line they are for, and say nothing twice.
      expect(
        all('button').some(({ name = '' }) => name.length > 12 && name.startsWith(words.tips.copy)),
      ).toBe(true);
      expect(
        all('button')
          // Where both are the same, screen readers say it once.
          .filter(({ name = '', description: it }) => it && it !== name && name.includes(it))
          .map(({ name }) => name),
      ).toEqual([]);
      // The stages: six buttons in a named landmark, one of them current.
      const stages = the('navigation', words.panel.stages);
      expect(stages?.children?.filter(({ role }) => role === 'button')).toHaveLength(6);
      await chord(page, 'Alt', 'Digit3');
      await panel.waitForSelector('.rail button:nth-child(3)[aria-current="step"]');
      expect(await panel.$$eval('.rail [aria-current]', (them) => them.length)).toBe(1);

      // The clock is a timer that does not speak by itself; what is told of it, is told politely.
      await manager.startClock(panel);
      tree = await told(panel);
      const [timer] = all('timer');
      expect(timer?.name).toBeTruthy();
      expect(timer?.live ?? 'off').toBe('off');
      expect(
        await panel.$$eval('header [role=status], header [aria-live]', (them) =>
          them
            .filter((it) => it.querySelector('.time, .left') || it.closest('.clock'))
            .map((it) => it.className),
        ),
      ).toEqual([]);
      expect(all('status').every(({ live }) => live === 'polite')).toBe(true);

      await manager.note(panel, fact);
      await manager.note(panel, grave);
      tree = await told(panel);
      const notes = all('list').find((list) => textIn(list).includes(fact.slice(1).trim()));
      expect(notes?.children?.filter(({ role }) => role === 'listitem')).toHaveLength(2);
      expect(textIn(notes)).toContain(words.labelled(words.noteKind.fact, '').trim());
      expect(the('button', words.notes.kindOf(words.noteKind.fact))).toBeDefined();
      expect(all('button').filter(({ name }) => !name)).toEqual([]);

      await chord(page, 'Control', 'k');
      await panel.waitForSelector('[role=combobox]:focus');
      await page.keyboard.type(query);
      await panel.waitForSelector('.preview .scene');
      tree = await told(panel);
      expect(the('combobox', words.search.label)).toMatchObject({ focused: true, expanded: true });
      const options = all('option').length;
      expect(options).toBeGreaterThan(0);
      // What Enter takes is heard with their number.
      const count = words.search.count(options) + words.search.first('');
      const heard = all('status').map(textIn);
      const first = heard.find((it) => it.startsWith(count))?.slice(count.length);
      expect(first, heard.join('\n')).toBeTruthy();
      expect(textIn(all('option')[0])).toContain(first);
      // None is chosen before arrows do: it would be heard before the field, and again after each sign.
      expect(all('option').filter(({ selected }) => selected)).toEqual([]);
      // What lies under the search is not told.
      expect(the('navigation', words.panel.stages)).toBeUndefined();
      await page.keyboard.press('Escape');
      await panel.waitForSelector('.search', { hidden: true });

      await manager.goTo(panel, 'summary');
      await panel.waitForSelector('.before .stops');
      await manager.openHrForm();
      await page.focus('textarea[name="achievements"]');
      const beside = await manager.pressTab(launcherWords[language].form);
      await beside.waitForSelector('.before .stops');
      await seenLongEnough(beside);
      await beside.locator('.deliver .primary').click();
      await beside.waitForSelector('.held h3:focus');
      tree = await told(beside);
      const held = all('heading').find(({ focused }) => focused);
      expect(held?.name).toMatch(/1|一/);
      // Each button of the hold says which wording it is about.
      expect(all('button').filter(({ name }) => /idiot|白痴/.test(name ?? ''))).not.toHaveLength(0);
      await beside.locator('.held .held-buttons .link').click();
      await beside.waitForSelector('.held', { hidden: true });
      await seenLongEnough(beside);
      await beside.locator('.deliver .primary').click();
      await insertReported(beside, language);
      tree = await told(beside);
      const [beginning = ''] = insertionWords[language].inserted(0).split('0');
      const report = all('status').find((it) => textIn(it).startsWith(beginning));
      expect(report?.live).toBe('polite');
    });
  },
);

import { describe, expect, it, onTestFinished } from 'vitest';
import type { Language } from '@/utils/locale/language';
import { launcherWords } from '@/utils/locale/launcher-words';
import { insertReported, textOf } from './manager.ts';
import { seenLongEnough } from './sight.ts';
import { start } from './started.ts';

interface Talk {
  readonly language: Language;
  readonly title: string;
  readonly person: string;
  readonly time: string;
  readonly notes: readonly [string, string, string, string, string, string];
  readonly secret: string;
  readonly stays: string;
  readonly told: readonly string[];
}

const talks: Talk[] = [
  {
    language: 'zh-CN',
    title: '年度绩效面谈：李薇',
    person: '李薇',
    time: '14:00–15:00',
    notes: [
      '#三月迁移零停机',
      '~他看起来有些紧张',
      '＋提前两周做完回滚演练',
      '*第一季度带一个小项目',
      '“希望下半年能主导一个项目”',
      '！李薇：周报模板，12 月 5 日前',
    ],
    secret: '他看起来有些紧张',
    stays: '留在本机：1 条私密记录。',
    told: [
      '三月迁移零停机',
      '提前两周做完回滚演练',
      '第一季度带一个小项目',
      '“希望下半年能主导一个项目”',
      '李薇：周报模板，12 月 5 日前',
    ],
  },
  {
    language: 'en',
    title: 'Performance review: Daniel Okafor',
    person: 'Daniel Okafor',
    time: '10:00–10:45',
    notes: [
      '#Zero downtime in the March migration',
      '~seems tired, ask another day',
      '+ Rehearsed the rollback two weeks early',
      '* Lead one small project in Q1',
      '"I would like to own a project"',
      '! Daniel: report template by 5 December',
    ],
    secret: 'seems tired, ask another day',
    stays: '1 private note stays here.',
    told: [
      'Zero downtime in the March migration',
      'Rehearsed the rollback two weeks early',
      'Lead one small project in Q1',
      '“I would like to own a project”',
      'Daniel: report template by 5 December',
    ],
  },
];

interface FormState {
  achievements: string;
  improvement: string;
  comment: unknown;
  submitted: boolean;
}
describe.each(talks)('in $language', (talk) => {
  it('goes from the calendar through six stages into the HR form', async () => {
    const { chromium, pages, page, manager, stop } = await start({ language: talk.language });
    onTestFinished(stop);
    const { words } = manager;
    const formState = () =>
      page.evaluate(() => (window as unknown as { formState(): FormState }).formState());

    await manager.openCalendar();
    await manager.openEvent(talk.title);
    let panel = await manager.pressTab(talk.title);
    expect(await textOf(panel, '.who h1')).toBe(talk.person);
    expect(await textOf(panel, '.who .kind')).toBe(words.shortKind.evaluation);
    expect(await panel.$eval('.clock .time', (it) => it.getAttribute('title'))).toBe(talk.time);
    expect(await panel.$$eval('.rail button', (buttons) => buttons.length)).toBe(6);

    for (const [index, stage] of (
      ['preparation', 'opening', 'review', 'planning', 'voice', 'summary'] as const
    ).entries()) {
      await manager.goTo(panel, stage);
      await manager.note(panel, talk.notes[index] ?? '');
    }
    await panel.waitForSelector('.summary .notice');
    expect(await textOf(panel, '.summary .notice')).toContain(talk.stays);

    // The HR page, later: the launcher knows the form, the panel knows whose it is.
    await manager.openHrForm();
    await page.locator('textarea[name="achievements"]').click();
    panel = await manager.pressTab(launcherWords[talk.language].form);
    expect(await textOf(panel, '.who h1')).toBe(talk.person);
    await panel.waitForSelector('.deliver');
    await panel.waitForSelector('.summary-line');
    const summary = await textOf(panel, '.summary');
    for (const line of talk.told) expect(summary).toContain(line);
    expect(summary).not.toContain(talk.secret);

    const fields = [
      ['textarea[name="achievements"]', (state: FormState) => state.achievements],
      ['textarea[name="improvement"]', (state: FormState) => state.improvement],
      ['.ProseMirror', (state: FormState) => JSON.stringify(state.comment)],
    ] as const;
    for (const [selector, held] of fields) {
      await page.locator(selector).click();
      await seenLongEnough(panel);
      await panel.locator(`.deliver .primary`).click();
      await insertReported(panel, manager.language);
      // What was said of the field before may still stand there.
      await expect
        .poll(async () => held(await formState()), { timeout: 20_000 })
        .toContain(talk.told.at(-1) ?? '');
      const text = held(await formState());
      for (const line of talk.told) expect(text).toContain(line);
      expect(text).not.toContain(talk.secret);
      await panel.locator('.summary h2').click();
    }
    const { comment, submitted } = await formState();
    expect(JSON.stringify(comment)).toContain('"bulletList"');
    expect(submitted).toBe(false);

    // The clipboard holds both forms, and not the private note either.
    await panel.locator('.deliver .button:not(.primary)').click();
    await panel.waitForFunction(
      (done) => document.querySelector('.deliver [role=status]')?.textContent === done,
      {},
      words.summary.copied(6, 1),
    );
    await chromium.browser.defaultBrowserContext().overridePermissions(pages.origin, ['clipboard-read']);
    const clipboard = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text() ?? '';
      return { html: await read('text/html'), text: await read('text/plain') };
    });
    for (const line of talk.told) {
      expect(clipboard.text).toContain(line);
      expect(clipboard.html).toContain(line);
    }
    expect(clipboard.text + clipboard.html).not.toContain(talk.secret);
  });
});

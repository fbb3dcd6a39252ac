import type { Frame } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { launcherWords } from '@/utils/locale/launcher-words';
import { start } from './started.ts';

const pairs = (panel: Frame) =>
  panel.$$eval('.fill-plan dl > div', (rows) =>
    rows.map((row) => [...row.children].map((it) => (it as HTMLElement).innerText.replace('\n', ' | '))),
  );

it.each([
  {
    language: 'en' as const,
    event: 'Performance review: Daniel Okafor',
    notes: ['+ No downtime in March', '- Report late four times', '# 3 of 3 releases', '~ looks tired'],
    plan: [
      ['Key achievements', 'Strengths'],
      ['Areas to improve', 'Areas for improvement | up to 4000 characters'],
      ['Overall comment', 'Purpose and period · Facts'],
    ],
    period: 'Period: January – December 2026',
    other: 'Lin Wei',
  },
  {
    language: 'zh-CN' as const,
    event: '年度绩效面谈：李薇',
    notes: ['＋三月迁移零停机', '－周报晚交四次', '#三次发布都按时', '～看起来有点累'],
    plan: [
      ['主要成绩', '优势与成绩'],
      ['改进方向', '改进方向 | 最多 4000 字'],
      ['综合评语', '面谈目的与周期 · 事实依据'],
    ],
    period: '周期：2026 年 1 月 – 12 月',
    other: '王小明',
  },
])(
  'an HR page opens with its person’s summary and plan, another’s with their name ($language)',
  async ({ language, event, notes, plan, period, other }) => {
    const { page, manager, pages, stop } = await start({ language });
    onTestFinished(stop);
    await manager.openCalendar();
    await manager.openEvent(event);
    let panel = await manager.pressTab(event);
    await manager.goTo(panel, 'review');
    for (const note of notes) await manager.note(panel, note);

    await manager.openHrForm();
    panel = await manager.pressTab(launcherWords[language].form);
    await panel.waitForSelector('.fill-plan dl');
    await expect.poll(() => pairs(panel)).toEqual(plan);
    expect(await panel.$eval('.fill-plan > .small', (it) => it.textContent)).toBe(period);

    // The form of somebody there was no conversation with yet: never the warm one, but a start with their name.
    await page.goto(`${pages.origin}/hr/?lang=${language}&person=${encodeURIComponent(other)}`);
    panel = await manager.pressTab(launcherWords[language].form);
    expect(await panel.$eval('.start-form input', (it) => it.value)).toBe(other);
  },
);

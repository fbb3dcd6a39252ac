import type { Frame } from 'puppeteer-core';
import { expect, it, onTestFinished } from 'vitest';
import { conversationKinds } from '@/utils/guide/stages';
import { howReadWords } from '@/utils/locale/areas/how-read';
import { wordsIn } from '@/utils/locale/words';
import { everyRow } from './data-place.ts';
import { textOf } from './manager.ts';
import { start } from './started.ts';

const review = 'Performance review: Daniel Okafor';

/** Another week's event, stated for machines as invitation pages do. */
function eventPage(title: string, name: string, email: string, day: string): string {
  const stated = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    startDate: `${day}T10:00:00Z`,
    endDate: `${day}T10:45:00Z`,
    attendee: [
      { '@type': 'Person', name: '林浩', email: 'lin.hao@example.com' },
      { '@type': 'Person', name, email },
    ],
  };
  return `<!doctype html><html lang="en"><title>${title}</title><script type="application/ld+json">${JSON.stringify(stated)}</script><h1>${title}</h1>`;
}

const made = {
  '/next': {
    html: eventPage('Performance review: Mei Tanaka', 'Mei Tanaka', 'mei.tanaka@example.com', '2027-03-01'),
    headers: {},
  },
  '/third': {
    html: eventPage('Performance review: 李薇', '李薇', 'li.wei@example.com', '2027-03-02'),
    headers: {},
  },
  '/again': {
    html: eventPage(review, 'Daniel Okafor', 'daniel.okafor@example.com', '2027-03-03'),
    headers: {},
  },
};

const probation = `label:nth-of-type(${conversationKinds.indexOf('probation') + 1})`;

/** Chooses "probation" where the open conversation says otherwise. */
async function correctKind(panel: Frame): Promise<void> {
  await panel.locator('.how-read .link').click();
  await panel.locator(`.start-form fieldset ${probation}`).click();
  await panel.locator('.start-form .primary').click();
  await panel.waitForSelector('.composer');
}

it.each(['en', 'zh-CN'] as const)('a kind once corrected is right the next time, in %s', async (language) => {
  const words = wordsIn(language);
  const how = howReadWords[language];
  const { page, pages, manager, stop } = await start({ language, made });
  onTestFinished(stop);
  await manager.openCalendar();
  await manager.openEvent(review);
  let panel = await manager.pressTab(review);
  await panel.waitForSelector('.how-read');
  expect(await textOf(panel, '.how-read')).toContain(how.kindSource.title);
  await correctKind(panel);
  expect(await textOf(panel, '.how-read')).toContain(
    how.read.both(
      review,
      'Daniel Okafor',
      how.source['only-guest'],
      words.kind.probation,
      how.kindSource.learned,
    ),
  );

  // The same title next week: open at once, and right.
  await page.goto(`${pages.origin}/again`);
  panel = await manager.pressTab(review);
  await panel.waitForSelector('.how-read');
  expect(await textOf(panel, '.who')).toContain(words.shortKind.probation);
  expect(await textOf(panel, '.how-read')).toContain(how.kindSource.learned);

  // The same pattern with somebody else: filled in, but asked, since the title says "review".
  await page.goto(`${pages.origin}/next`);
  panel = await manager.pressTab('Performance review: Mei Tanaka');
  await panel.waitForSelector('.start-form');
  expect(await textOf(panel, '.start-form fieldset .on')).toBe(words.kind.probation);
  expect(await textOf(panel, '.how-read')).toContain(how.kindSource.learned);
  await panel.locator('.start-form .primary').click();
  await panel.waitForSelector('.composer');

  // Answered the same: the third is open at once.
  await page.goto(`${pages.origin}/third`);
  panel = await manager.pressTab('Performance review: 李薇');
  await panel.waitForSelector('.how-read');
  expect(await panel.$('.composer')).not.toBeNull();
  expect(await textOf(panel, '.how-read')).toContain(how.kindSource.learned);

  // And all of it can be forgotten.
  await panel.locator('.menu > button').click();
  const [settings] = await panel.$$(
    `xpath/.//*[@role="menuitem"][normalize-space()="${words.menu.settings}"]`,
  );
  await settings?.click();
  await panel.waitForSelector('.settings-learned .link');
  expect(await textOf(panel, '.settings-self')).toContain(words.settings.you('林浩 · lin.hao@example.com'));
  await panel.locator('.settings-self .link').click();
  await panel.locator('.settings-learned .link').click();
  await panel.waitForFunction(() => !document.querySelector('.settings-learned .link, .settings-self .link'));
  // It goes from the screen before it goes from the disk.
  await expect
    .poll(async () => JSON.stringify((await everyRow(panel)).settings), { timeout: 20_000 })
    .not.toMatch(/林浩|"kind":"probation"/);
  await manager.openCalendar();
  await manager.openEvent('年度绩效面谈：李薇');
  panel = await manager.pressTab('年度绩效面谈：李薇');
  await panel.waitForSelector('.how-read');
  expect(await textOf(panel, '.how-read')).not.toContain(how.kindSource.learned);
});

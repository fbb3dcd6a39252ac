import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Frame } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { upcomingWords } from '@/utils/locale/areas/upcoming';
import type { Language } from '@/utils/locale/language';
import { talkSaid } from '@/utils/next-talk/talk-said';
import { downloaded, downloadsInto, folder } from './data-place.ts';
import { textOf } from './manager.ts';
import { asSeen } from './measures.ts';
import { start } from './started.ts';

interface Talk {
  readonly language: Language;
  readonly title: string;
  /** One time on every day of the year; a week of five days; no day. */
  readonly clear: string;
  readonly week: string;
  readonly unread: string;
  readonly notes: readonly string[];
  readonly open: string;
}

const talks: readonly Talk[] = [
  {
    language: 'zh-CN',
    title: '年度绩效面谈：李薇',
    clear: '明天 下午3-4点',
    week: '下周 上午十点半，30分钟',
    unread: '再说吧',
    notes: [
      '？谁来接替值班，周末也算吗',
      '！我后天前确认项目人选',
      '！你负责周报模板，明天前',
      '～他可能要走',
    ],
    open: '谁来接替值班，周末也算吗',
  },
  {
    language: 'en',
    title: 'Performance review: Daniel Okafor',
    clear: 'tomorrow 3-4pm',
    week: 'next week at 10:30 for 30 min',
    unread: 'some day',
    notes: [
      '? Who covers the weekend; and the nights, too?',
      '! I will confirm the project by the day after tomorrow',
      '! You will send the template by tomorrow',
      '~ He may leave',
    ],
    open: 'Who covers the weekend; and the nights, too?',
  },
];

const zone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What is on disk as the next talk of the one conversation. */
function kept(panel: Frame): Promise<{ start: number; end: number } | undefined> {
  return panel.evaluate(
    () =>
      new Promise<{ start: number; end: number } | undefined>((resolve, reject) => {
        const opening = indexedDB.open('fairside');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('conversations').objectStore('conversations').getAll();
          all.onerror = () => reject(all.error);
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result[0]?.next);
          };
        };
      }),
  );
}

/** The times that a text means now; the day may change while the test runs. */
async function meant(text: string, talk: { start: number; end: number }, write: () => Promise<void>) {
  const read = () => talkSaid(text, { now: Date.now(), zone: zone(), talk })?.times ?? [];
  const before = read();
  await write();
  return [before, read()];
}

function eventsOf(file: string): ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
}

const field = '.write-when input';
const status = '.write-when [role=status]';

async function open(talk: Talk) {
  const started = await start({ language: talk.language });
  const { manager } = started;
  await manager.openCalendar();
  await manager.openEvent(talk.title);
  const panel = await manager.pressTab(talk.title);
  return { ...started, panel };
}

describe.each(talks)('in $language', (talk) => {
  const words = upcomingWords[talk.language];

  it('a time as one writes it, kept, chosen where it could be several, and handed over as files and links', async () => {
    const { chromium, manager, panel, stop } = await open(talk);
    onTestFinished(stop);
    for (const note of talk.notes) await manager.note(panel, note);
    await manager.goTo(panel, 'summary');
    await panel.waitForSelector(field);
    expect(await textOf(panel, status)).toBe(words.none);
    expect(await panel.$('.to-calendar')).toBeNull();

    // No day in it: nothing is kept.
    await panel.locator(field).fill(talk.unread);
    await panel.waitForFunction(
      (it, said) => document.querySelector(it)?.textContent === said,
      {},
      status,
      words.unread,
    );
    expect(await kept(panel)).toBeUndefined();

    // A week: each of its days is offered, and the one that is chosen is kept.
    const own = { start: 0, end: 45 * 60_000 };
    const weeks = await meant(talk.week, own, () => panel.locator(field).fill(talk.week));
    await panel.waitForSelector('.write-when .day-choice .pill:nth-child(5)');
    expect(await textOf(panel, status)).toBe(words.several);
    expect(await kept(panel)).toBeUndefined();
    await panel.locator('.write-when .day-choice .pill:nth-child(2)').click();
    await panel.waitForSelector('.write-when .pill:nth-child(2)[aria-pressed=true]');
    expect(weeks.map((it) => it[1])).toContainEqual(await kept(panel));

    // One time: kept as it is typed.
    const days = await meant(talk.clear, own, () => panel.locator(field).fill(talk.clear));
    await panel.waitForFunction(() => !document.querySelector('.write-when .day-choice'));
    const [beginning = ''] = words.means('|').split('|');
    await panel.waitForFunction(
      (it, said) => document.querySelector(it)?.textContent?.startsWith(said),
      {},
      status,
      beginning,
    );
    const next = await kept(panel);
    if (!next) throw new Error('nothing was kept');
    expect(days.map(([it]) => it)).toContainEqual(next);

    // The file, without the agenda: title and time, and nothing else.
    const getFile = async (button: string) => {
      // A file of the same name would take the place of the first.
      const files = await folder('next-talk');
      await downloadsInto(chromium.browser, files);
      await panel.locator(button).click();
      return eventsOf(await readFile(await downloaded(files, '.ics'), 'utf8'));
    };
    const talkFile = '.to-calendar > div > .button';
    const [bare] = await getFile(talkFile);
    expect(bare?.summary).toBe(words.titleUsual);
    expect(bare?.description).toBeNull();
    expect(bare?.startDate.toJSDate().getTime()).toBe(next.start);
    expect(bare?.endDate.toJSDate().getTime()).toBe(next.end);

    // With it: what is shown is what is in the file and in the links; nothing private.
    await panel.locator('.to-calendar .check input').click();
    await panel.waitForSelector('.what-leaves');
    const shown = await panel.$eval('.what-leaves', (it) => it.textContent);
    expect(shown).toContain(talk.open);
    const [whole] = await getFile(talkFile);
    expect(whole?.description).toBe(shown);
    expect(whole?.uid).toBe(bare?.uid);
    for (const secret of ['他可能要走', 'He may leave']) expect(shown).not.toContain(secret);
    const links = await panel.$$eval('.calendar-links a', (all) =>
      all.map((it) => [it.href, it.target, it.rel] as const),
    );
    expect(links.map(([href]) => new URL(href).host)).toEqual([
      'calendar.google.com',
      'outlook.cloud.microsoft',
      'outlook.live.com',
      'calendar.yahoo.com',
      'applink.feishu.cn',
    ]);
    for (const [, target, rel] of links) expect([target, rel]).toEqual(['_blank', 'noopener noreferrer']);
    const [google, outlook, , yahoo, feishu] = links.map(([href]) => new URL(href).searchParams);
    const iso = (time: number) => new Date(time).toISOString().replace('.000', '');
    expect(google?.get('details')).toBe(shown);
    expect(google?.get('text')).toBe(words.titleUsual);
    expect(google?.get('dates')).toBe(
      [next.start, next.end].map((it) => iso(it).replace(/[-:]/g, '')).join('/'),
    );
    expect(outlook?.get('startdt')).toBe(iso(next.start));
    expect(outlook?.get('body')).toBe(shown);
    expect(yahoo?.get('st')).toBe(iso(next.start).replace(/[-:]/g, ''));
    expect(Object.fromEntries(feishu ?? [])).toEqual({
      startTime: String(next.start / 1000),
      endTime: String(next.end / 1000),
      summary: words.titleUsual,
    });
    expect(await textOf(panel, '.calendar-links [role=status]')).toBe(words.without(words.calendar.feishu));

    // Actions with their days.
    const actions = await getFile('.dated-actions .button');
    expect(actions.map(({ startDate }) => startDate.isDate)).toEqual([true, true]);
    expect(actions.map(({ summary }) => summary)).toEqual(
      await panel.$$eval('.dated-actions li', (rows) =>
        rows.map((it) => it.lastChild?.textContent?.trim() ?? ''),
      ),
    );

    // Picked instead of written; then taken back.
    await panel.$eval('.pick-when input[type=number]', (it) => (it as HTMLInputElement).focus());
    await panel.locator('.pick-when input[type=number]').fill('25');
    await panel.waitForFunction(
      (it, said) => !document.querySelector(it)?.textContent?.includes(said),
      {},
      status,
      beginning,
    );
    await expect
      .poll(() => kept(panel), { timeout: 30_000 })
      .toEqual({ start: next.start, end: next.start + 25 * 60_000 });
    await panel.locator('.write-when > .link').click();
    await panel.waitForFunction(() => !document.querySelector('.to-calendar'));
    expect(await kept(panel)).toBeUndefined();
  });
});

it('a day and a time of twelve hours have room in a narrow panel', async () => {
  const [, talk] = talks;
  if (!talk) throw new Error('no talk');
  const { page, manager, panel, stop } = await open(talk);
  onTestFinished(stop);
  await asSeen(page, panel, [352, 800]);
  await manager.goTo(panel, 'summary');
  await panel.waitForSelector('.pick-when');
  const [day = 0, time = 0] = await panel.$$eval('.pick-when input', (all) =>
    all.map((it) => it.clientWidth),
  );
  expect(day).toBeGreaterThanOrEqual(140);
  expect(time).toBeGreaterThanOrEqual(120);
});

it('a link opens the calendar in a tab of its own, and that is all that leaves', async () => {
  const [, talk] = talks;
  if (!talk) throw new Error('no talk');
  const { chromium, page, pages, manager, panel } = await open(talk);
  onTestFinished(async () => {
    await chromium.close();
    await pages.close();
  });
  await manager.goTo(panel, 'summary');
  await panel.locator(field).fill(talk.clear);
  const link = await panel.waitForSelector('.calendar-links a');
  // Said once all of it is saved: the words were saved as they were written, each with its own link.
  await panel.waitForFunction(
    (it, said) => document.querySelector(it)?.textContent?.startsWith(said),
    {},
    status,
    upcomingWords.en.means('|').split('|')[0] ?? '',
  );
  expect(chromium.outside.requests).toEqual([]);
  // By the keyboard: what comes late above it cannot move it away.
  await link?.focus();
  await page.keyboard.press('Enter');
  const addresses = () => chromium.browser.targets().map((it) => it.url());
  const href = await panel.$eval('.calendar-links a', (it) => (it as HTMLAnchorElement).href);
  await expect.poll(addresses, { timeout: 30_000 }).toContain(href);
  await expect
    .poll(() => chromium.outside.requests, { timeout: 30_000 })
    .toContain('CONNECT calendar.google.com:443');
  expect(new Set(chromium.outside.requests)).toEqual(new Set(['CONNECT calendar.google.com:443']));
});

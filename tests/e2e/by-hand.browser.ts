import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { givenWords } from '@/utils/locale/areas/given';
import type { Language } from '@/utils/locale/language';
import { pickWords } from '@/utils/locale/pick-words';
import { wordsIn } from '@/utils/locale/words';
import { tellInFront } from './background.ts';
import { keysGoTo, textOf } from './manager.ts';
import { asked, list, way } from './pointing.ts';
import { start } from './started.ts';
import { openPopup, openSidePanel } from './surfaces.ts';

const invites: Record<Language, { text: string; person: string; minutes: string }> = {
  en: {
    text: 'Performance review: Daniel Okafor\nTuesday, November 24, 2026 · 10:00 – 10:45am\nGoogle Meet joining info\nVideo call link: https://meet.google.com/abc-defg-hij',
    person: 'Daniel Okafor',
    minutes: '45',
  },
  'zh-CN': {
    text: '林浩 邀请您参加腾讯会议\n会议主题：年度绩效面谈：李薇\n会议时间：2026/11/24 10:00-10:45\n\n点击链接入会：\nhttps://meeting.tencent.com/dm/AbCdEf1234',
    person: '李薇',
    minutes: '45',
  },
};

interface Fields {
  readonly person: string;
  readonly kind: string;
  readonly date: string;
  readonly time: string;
  readonly minutes: string;
}

function fieldsOf(panel: Frame | Page): Promise<Fields> {
  return panel.$eval('.start-form', (form) => {
    const inputs = [...form.querySelectorAll<HTMLInputElement>('input:not([type=radio])')].map(
      (it) => it.value,
    );
    const [person = '', date = '', time = '', minutes = ''] = inputs;
    return { person, kind: form.querySelector('fieldset .on')?.textContent ?? '', date, time, minutes };
  });
}

const filled = (panel: Frame | Page, person: string) =>
  panel.waitForFunction(
    (name) => document.querySelector<HTMLInputElement>('.start-form input')?.value === name,
    {},
    person,
  );

/** Opens the panel on a page where nothing is recognised. */
async function startByHand(language: Language, html?: string) {
  const started = await start({
    language,
    ...(html && { made: { '/made': { html, headers: {} } } }),
  });
  onTestFinished(started.stop);
  const { page, pages, chromium, manager } = started;
  if (html) await page.goto(`${pages.origin}/made`);
  else await manager.openCalendar();
  const popup = await openPopup(chromium, page);
  await popup.locator('.actions .primary').click();
  const panel = await manager.panel();
  await panel.waitForSelector('.by-hand');
  return { ...started, panel, words: { ...wordsIn(language), ...givenWords[language] } };
}

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  const { text, person, minutes } = invites[language];

  it('an invite is pasted and the three fields are filled', async () => {
    const { panel, page, words } = await startByHand(language);
    await way(panel, 1).click();
    await panel.waitForSelector('.paste-box textarea:focus');
    await panel.$eval(
      '.paste-box textarea',
      (box, pasted) => {
        const data = new DataTransfer();
        data.setData('text/plain', pasted);
        box.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));
        (box as HTMLTextAreaElement).value = pasted;
      },
      text,
    );
    await filled(panel, person);
    expect(await fieldsOf(panel)).toEqual({
      person,
      kind: words.kind.evaluation,
      date: '2026-11-24',
      time: '10:00',
      minutes,
    });
    expect(await textOf(panel, '.by-hand [role=status]')).toBe(words.byHand.filled);
    // A new form takes the focus a picture after it is drawn.
    await panel.waitForSelector('.start-form input:focus');
    await page.keyboard.press('Enter');
    await panel.waitForSelector('.composer');
    expect(await textOf(panel, '.who h1')).toBe(person);
  });

  it('a calendar file is dropped on the panel', async () => {
    const { panel, words } = await startByHand(language);
    const file = (name: string, content: string) =>
      panel.evaluate(
        ([called = '', held = '']) => {
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([held], called, { type: 'text/calendar' }));
          const send = (type: string) =>
            document.body.dispatchEvent(
              new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }),
            );
          // A file held over the panel is told of again and again, until the panel shows that it takes it.
          return new Promise<void>((resolve) => {
            const hold = () => {
              send('dragover');
              requestAnimationFrame(() => {
                if (!document.querySelector('.drop-here')) return hold();
                send('drop');
                resolve();
              });
            };
            hold();
          });
        },
        [name, content],
      );
    const status = () => textOf(panel, '.by-hand [role=status]');
    await file('half.ics', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMM');
    await panel.waitForSelector('.by-hand [role=status]:not(:empty)');
    expect(await status()).toBe(words.notRead.truncated);
    await file(
      'invite.ics',
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:1',
        `SUMMARY:${language === 'en' ? 'Performance review: Daniel Okafor' : '年度绩效面谈：李薇'}`,
        'DTSTART;TZID="China Standard Time":20301124T100000',
        'DURATION:PT45M',
        'END:VEVENT',
        'END:VCALENDAR',
      ].join('\r\n'),
    );
    await filled(panel, person);
    const start = new Date(Date.UTC(2030, 10, 24, 2));
    const two = (value: number) => String(value).padStart(2, '0');
    expect(await fieldsOf(panel)).toEqual({
      person,
      kind: words.kind.evaluation,
      date: `${start.getFullYear()}-${two(start.getMonth() + 1)}-${two(start.getDate())}`,
      time: `${two(start.getHours())}:${two(start.getMinutes())}`,
      minutes,
    });
    expect(await status()).toBe(words.byHand.filled);
    expect(await panel.$('.drop-here')).toBeNull();
  });

  it('the event is pointed at in the demo calendar’s grid', async () => {
    const { chromium, panel, page } = await startByHand(language);
    const title = language === 'en' ? 'Performance review: Daniel Okafor' : '年度绩效面谈：李薇';
    await way(panel, 3).click();
    await asked(page, pickWords[language].title);
    await page.click(`xpath/.//*[contains(@class,"fc-event-title")][contains(., "${title}")]`);
    await asked(page, pickWords[language].time);
    await page.click(
      `xpath/.//a[contains(@class,"fc-event")][contains(., "${title}")]//*[contains(@class,"fc-event-time")]`,
    );
    await filled(panel, person);
    const today = new Date();
    // The day comes from the column's own attribute: the chip shows only the time.
    expect(await fieldsOf(panel)).toMatchObject({
      date: `${today.getFullYear()}-${String(today.getMonth() + 1).padStart(2, '0')}-${String(today.getDate()).padStart(2, '0')}`,
      time: language === 'en' ? '10:00' : '14:00',
    });
    // The calendar did not take the clicks for its own, nor does the launcher take them for the opening of an event.
    expect(await page.$('[role="dialog"]')).toBeNull();
    expect(await tellInFront(chromium, 'read-page')).toBeNull();
    expect(await panel.$('.elsewhere .notice')).toBeNull();
  });

  it('the event is pointed at on a page that no reader knows', async () => {
    const { panel, page, words } = await startByHand(language, list(language));
    const said = pickWords[language];
    await way(panel, 3).click();
    await asked(page, said.title);
    await page.click('#title');
    await asked(page, said.time);
    await page.click('#time');
    await asked(page, said.day);
    await page.click('h1');
    await filled(panel, person);
    expect(await fieldsOf(panel)).toMatchObject({
      kind: words.kind.evaluation,
      date: '2026-11-24',
      time: '10:00',
      minutes,
    });
    // The link was not followed, and nothing of the picking is left.
    expect(new URL(page.url()).hash).toBe('');
    expect(await page.$$('fairside-panel-host')).toHaveLength(1);
  });
});

/** A page that hears all it can, at the window, before us, and takes away what it hears. */
const greedy = `${list('en').replace('</main>', '<button id="own">own</button></main>')}
<script>
  window.heard = [];
  window.stopped = 0;
  for (const target of [window, document])
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'pointermove', 'keydown', 'keyup'])
      target.addEventListener(type, (event) => { stopped++; event.preventDefault(); event.stopPropagation(); }, true);
  for (const type of ['click', 'keydown'])
    document.querySelector('main').addEventListener(type, (event) => heard.push(type));
</script>`;

it('a page that stops every event at its window cannot stop the pointing', async () => {
  const { panel, page } = await startByHand('en', greedy);
  await way(panel, 3).click();
  await asked(page, pickWords.en.title);
  await page.click('#title');
  await asked(page, pickWords.en.time);
  await page.click('#time');
  const line = await asked(page, pickWords.en.day);
  // It did take them from itself.
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(await page.evaluate(() => (window as unknown as { stopped: number }).stopped)).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelectorAll('fairside-panel-host').length === 1);
  expect(line.detached).toBe(true);
  await panel.waitForFunction(() => document.querySelector('.by-hand [role=status]')?.textContent === '');
});

it('everything is done by keys: the title, the time and the date', async () => {
  const { panel, page } = await startByHand('en', list('en'));
  const point = '.by-hand p button:nth-of-type(3)';
  await panel.focus(point);
  await keysGoTo(page, panel, point);
  await page.keyboard.press('Enter');
  const line = await asked(page, pickWords.en.title);
  const on = async (text: string) => {
    while (!(await line.evaluate((it) => document.body.textContent?.includes(it), text))) {
      await page.keyboard.press('Tab');
    }
  };
  await on('Daniel Okafor');
  await page.keyboard.press('Enter');
  await asked(page, pickWords.en.time);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await asked(page, pickWords.en.day);
  await on('24 November');
  await page.keyboard.press('Enter');
  await filled(panel, 'Daniel Okafor');
  expect(await fieldsOf(panel)).toMatchObject({ date: '2026-11-24', time: '10:00', minutes: '45' });
  // The focus is in the panel again, on the first field.
  await panel.waitForSelector('.start-form input:focus');
});

it('Esc leaves the page as it was, and the page hears its own clicks again', async () => {
  const { panel, page } = await startByHand(
    'en',
    `${list('en')}<script>heard = []; for (const type of ['click', 'keydown', 'mousedown', 'focusin']) document.querySelector('main').addEventListener(type, (event) => heard.push(type))</script>`,
  );
  const client = await page.createCDPSession();
  await client.send('Performance.enable');
  const state = async () => {
    for (let round = 0; round < 3; round++) {
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      await client.send('HeapProfiler.collectGarbage');
    }
    const { metrics } = await client.send('Performance.getMetrics');
    return {
      markup: await page.evaluate(() => document.documentElement.outerHTML),
      listeners: metrics.find(({ name }) => name === 'JSEventListeners')?.value,
    };
  };
  // The code that stays in the page to answer the next time has one listener, to the extension.
  await way(panel, 3).click();
  await asked(page, pickWords.en.title);
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelectorAll('fairside-panel-host').length === 1);
  await panel.waitForFunction(() => document.querySelector('.by-hand [role=status]')?.textContent === '');
  const before = await state();
  for (const give of ['Escape', 'button'] as const) {
    await way(panel, 3).click();
    const line = await asked(page, pickWords.en.title);
    await page.click('#title');
    await asked(page, pickWords.en.time);
    await page.mouse.move(200, 200);
    if (give === 'Escape') await page.keyboard.press('Escape');
    else {
      // By its place: a handle to the button would hold on to what is gone from the page.
      const width = await page.evaluate(() => innerWidth);
      await page.mouse.click(width / 2 + 300 - 40, 30);
    }
    await page.waitForFunction(() => document.querySelectorAll('fairside-panel-host').length === 1);
    expect(line.detached).toBe(true);
    await panel.waitForFunction(() => document.querySelector('.by-hand [role=status]')?.textContent === '');
  }
  const after = await state();
  expect(after.markup).toBe(before.markup);
  expect(after.listeners).toBe(before.listeners);
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  expect(await heard()).toEqual([]);
  await page.click('#title');
  expect(await heard()).toEqual(['mousedown', 'focusin', 'click']);
});

it('the side panel points at the tab in front, where the toolbar button was pressed', async () => {
  const started = await start({ granted: [], made: { '/made': { html: list('en') } } });
  onTestFinished(started.stop);
  const { page, pages, chromium } = started;
  await page.goto(`${pages.origin}/made`);
  const side = await openSidePanel(chromium, page);
  await side.waitForSelector('.by-hand');
  await side.$eval('.by-hand p button:nth-of-type(3)', (button) => (button as HTMLElement).click());
  await page.bringToFront();
  await asked(page, pickWords.en.title);
  await page.click('#title');
  await asked(page, pickWords.en.time);
  await page.click('#time');
  await asked(page, pickWords.en.day);
  await page.click('h1');
  await filled(side, 'Daniel Okafor');
  // Another page, where the button was not pressed.
  await page.goto('about:blank');
  await side.$eval('.by-hand p button:nth-of-type(3)', (button) => (button as HTMLElement).click());
  await side.waitForFunction(
    (text) => document.querySelector('.by-hand [role=status]')?.textContent === text,
    {},
    givenWords.en.notRead['no-access'],
  );
});

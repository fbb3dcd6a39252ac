import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { root } from '../machine/build.ts';
import { tellInFront } from './background.ts';
import { answerFor, panelOn, startEverywhere, tabOn } from './foreign-page.ts';
import { Manager, textOf } from './manager.ts';

const page = (site: string, name: string) =>
  readFileSync(join(root, 'tests/sites', site, `${name}.html`), 'utf8');
const call = 'https://meet.google.com/abc-defg-hij';
const review = 'Performance review: Lin Wei';

/** A calendar's page of a meeting that is on now, held at an address. */
function eventPage(name: string, guest: string, url: string): string {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();
  const event = {
    '@type': 'Event',
    name,
    startDate: at(-5),
    endDate: at(40),
    location: { '@type': 'VirtualLocation', url },
    attendee: [{ name: guest, email: `${guest.replace(' ', '.')}@example.com` }],
  };
  return `<!doctype html><html lang="en"><title>Event</title><h1>Event</h1><script type="application/ld+json">${JSON.stringify(event)}</script>`;
}

/** Chromium in which one conversation was opened from the calendar before, and a note taken. */
async function startWithMeeting(link: string, meetPage: string) {
  const started = await startEverywhere();
  onTestFinished(started.stop);
  const { page: tab } = started;
  await answerFor(tab, ({ host: site }) =>
    site === 'meet.google.com' ? meetPage : eventPage(review, 'Lin Wei', link),
  );
  await tab.goto('https://calendar.example.org/event/1');
  await (await tabOn(tab, review))?.click();
  const panel = await panelOn(tab);
  await new Manager(tab, '', 'en').note(panel, '# three releases on time');
  return started;
}

async function pressForSidePanel(
  { chromium, page: tab }: Awaited<ReturnType<typeof startEverywhere>>,
  label: string,
) {
  const opening = chromium.browser.waitForTarget((target) => target.url().endsWith('/panel.html'));
  await (await tabOn(tab, label))?.click();
  const side = await (await opening).asPage();
  await side.waitForSelector('.panel > main');
  return side;
}

it('in a call the tab opens the browser’s side panel, with the conversation that has this link', async () => {
  const started = await startWithMeeting(`${call}?authuser=0&hs=122#x`, page('meet', 'call-en'));
  await started.page.goto(call);
  const side = await pressForSidePanel(started, review);
  expect(await textOf(side, '.who h1')).toBe('Lin Wei');
  expect(await textOf(side, '.note p')).toContain('three releases on time');
  // Nothing lies over faces or controls but the small tab.
  expect(started.page.frames().some((it) => it.url().includes('/panel.html'))).toBe(false);
  // It is this meeting: the panel does not offer to open it beside itself.
  expect(await side.$('.elsewhere .notice')).toBeNull();
});

it('the tab shows in a call without a title, and asks with its link filled in where nothing fits', async () => {
  const other = 'https://meet.google.com/zzz-zzzz-zzz';
  const started = await startWithMeeting(other, page('meet', 'call-untitled'));
  await started.page.goto(call);
  const side = await pressForSidePanel(started, 'abc-defg-hij');
  // The meeting that is on now is held in another room of the same service.
  await side.waitForSelector('.start-form');
  expect(await textOf(side, '.start')).toContain('abc-defg-hij');
  await side.type('.start-form input', 'Sam Osei');
  await side.locator('.start-form .primary').click();
  await side.waitForFunction(() => document.querySelector('.who h1')?.textContent === 'Sam Osei');
  const link = await side.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('fairside');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('conversations').objectStore('conversations').getAll();
          all.onsuccess = () => resolve(JSON.stringify(all.result.map((it) => it.meeting.link)));
        };
      }),
  );
  expect(JSON.parse(link).sort()).toEqual([call, other]);
});

it('the shortcut asks for the side panel first, and for a frame only where there is none', async () => {
  const started = await startWithMeeting(call, page('meet', 'call-en'));
  const { page: tab, chromium } = started;
  await tab.goto(call);
  await tabOn(tab, review);
  // The launcher shows nothing yet: the background tries the side panel, in the key's gesture.
  expect(await tellInFront(chromium, 'toggle-panel')).toBe('beside-first');
  expect(tab.frames().some((it) => it.url().includes('/panel.html'))).toBe(false);
  expect(await tellInFront(chromium, 'open-panel')).toBe('framed');
  expect(await textOf(await panelOn(tab), '.who h1')).toBe('Lin Wei');
  // In the open panel the shortcut does what it does everywhere.
  expect(await tellInFront(chromium, 'toggle-panel')).toBe('closed');
});

it('a lobby is no call: the panel stands over the page', async () => {
  const { page: tab, chromium, stop } = await startEverywhere();
  onTestFinished(stop);
  await answerFor(tab, () => page('meet', 'lobby'));
  await tab.goto(call);
  expect(await tellInFront(chromium, 'toggle-panel')).toBe('framed');
  await panelOn(tab);
});

import { expect, it, onTestFinished } from 'vitest';
import { launcherWords } from '@/utils/locale/launcher-words';
import { start } from './started.ts';

/** An event page whose own scripts try to see what the panel holds. */
const secret = 'between the manager and the panel';

it('a page’s scripts get nothing of the panel and the notes', async () => {
  const { manager, page, stop, chromium } = await start();
  onTestFinished(stop);
  // Before anything of ours comes: the page listens to all it can.
  await page.evaluateOnNewDocument(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const type of [
      'keydown',
      'keypress',
      'keyup',
      'input',
      'beforeinput',
      'paste',
      'compositionupdate',
    ]) {
      window.addEventListener(
        type,
        (event) => heard.push(`${type}:${(event as KeyboardEvent).key ?? ''}`),
        true,
      );
    }
    window.addEventListener('message', (event) => heard.push(`message:${JSON.stringify(event.data)}`), true);
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      heard.push('attachShadow');
      return attach.call(this, { ...init, mode: 'open' });
    };
  });
  await manager.openCalendar();
  await manager.openEvent('Performance review: Daniel Okafor');
  const panel = await manager.pressTab('Performance review: Daniel Okafor');
  await page.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  await manager.note(panel, `# ${secret}`);
  await panel.type('.composer textarea', 'and what is being typed');

  const got = await page.evaluate(async (id) => {
    const host = document.querySelector('fairside-panel-host');
    const attempt = async (work: () => unknown) => {
      try {
        return String((await work()) ?? 'nothing');
      } catch (error) {
        return `refused: ${(error as Error).name}`;
      }
    };
    const databases = await indexedDB.databases();
    return {
      markup: document.documentElement.outerHTML,
      shadow: await attempt(() => host?.shadowRoot),
      frames: window.length,
      named: await attempt(() => window.frames[0]),
      storage: JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases]),
      resources: performance
        .getEntries()
        .map(({ name }) => name)
        .join(),
      panelPage: await attempt(async () => (await fetch(`chrome-extension://${id}/panel.html`)).text()),
      chunk: await attempt(async () => (await fetch(`chrome-extension://${id}/background.js`)).text()),
      channel: await attempt(() => {
        new BroadcastChannel('fairside').postMessage({ settings: true });
      }),
      runtime: await attempt(() => (window as unknown as { chrome?: { runtime?: unknown } }).chrome?.runtime),
      heard: (window as unknown as { heard: string[] }).heard,
    };
  }, chromium.id);

  // Browsers' "enhanced" spell checks would send what is typed to a server.
  expect(await panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).spellcheck)).toBe(false);
  expect(got.heard).toEqual([]);
  expect(got.shadow).toBe('nothing');
  expect(got.frames).toBe(0);
  expect(got.named).toBe('nothing');
  expect(got.resources).not.toContain('chrome-extension:');
  expect(got.runtime).toBe('nothing');
  // The one file that pages may load, because they frame it, is an empty shell.
  expect(got.panelPage).toContain('<div id="app"></div>');
  expect(got.chunk).toMatch(/^refused/);
  expect(JSON.stringify(got)).not.toContain(secret);
  expect(JSON.stringify(got)).not.toContain('being typed');
});

it('a page that frames the panel itself gets an empty one, even with a pass it made up', async () => {
  const { page, pages, chromium, stop } = await start({
    made: { '/stranger': { html: '<!doctype html><title>Stranger</title>', headers: {} } },
  });
  onTestFinished(stop);
  await page.goto(`${pages.origin}/stranger`);
  await page.evaluate((id) => {
    for (const pass of ['', '#0123456789abcdef0123456789abcdef']) {
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/panel.html${pass}`;
      document.body.append(frame);
      const hello = () => {
        const channel = new MessageChannel();
        frame.contentWindow?.postMessage({ kind: 'hello', pass: pass.slice(1) }, '*', [channel.port2]);
        channel.port1.postMessage({ kind: 'reading', reading: null });
      };
      frame.addEventListener('load', hello);
    }
  }, chromium.id);
  for (const pass of ['panel.html', '#0123456789abcdef0123456789abcdef']) {
    const frame = await page.waitForFrame((it) => it.url().endsWith(pass));
    const told = await frame.waitForSelector('.stopped');
    expect(await told?.evaluate((it) => it.textContent)).toContain('Open Fairside from the toolbar');
    expect(await frame.$('.composer')).toBeNull();
  }
});

it('a page with a sandbox policy gets the side panel offered, and it opens', async () => {
  const event = JSON.stringify({
    '@type': 'Event',
    name: 'Performance review: Daniel Okafor',
    startDate: '2026-11-23T10:00:00+08:00',
    endDate: '2026-11-23T10:45:00+08:00',
    attendee: [{ name: 'Daniel Okafor', email: 'daniel.okafor@example.com' }],
  });
  const { page, pages, chromium, stop } = await start({
    made: {
      '/sandboxed': {
        html: `<!doctype html><html lang="en"><title>Event</title><body><h1>Event</h1><script type="application/ld+json">${event}</script>`,
        headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
      },
    },
  });
  onTestFinished(stop);
  await page.goto(`${pages.origin}/sandboxed`);
  const name = `${launcherWords.en.openBeside}: Performance review: Daniel Okafor`;
  const tab = await page.waitForSelector(`aria/${name}[role="button"]`);
  const opened = chromium.browser.waitForTarget((target) => target.url().endsWith('/panel.html'));
  await tab?.click();
  const panel = await (await opened).asPage();
  await panel.waitForSelector('.panel > main');
  expect(await panel.$eval('.who h1', (it) => it.textContent)).toBe('Daniel Okafor');
});

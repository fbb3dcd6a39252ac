import { expect, it, onTestFinished } from 'vitest';
import { launcherWords } from '@/utils/locale/launcher-words';
import { sandboxed } from './foreign-page.ts';
import { expectNothing, forget, gathered, listen } from './listening.ts';
import { start } from './started.ts';

/** An event page whose own scripts try to see what the panel holds. */
const secret = 'between the manager and the panel';

it('a page’s scripts get nothing of the panel and the notes', async () => {
  const { manager, page, stop, chromium } = await start();
  onTestFinished(stop);
  await page.evaluateOnNewDocument(listen);
  await manager.openCalendar();
  await manager.openEvent('Performance review: Daniel Okafor');
  const panel = await manager.pressTab('Performance review: Daniel Okafor');
  await forget(page);
  await manager.note(panel, `# ${secret}`);
  await panel.type('.composer textarea', 'and what is being typed');

  const got = await gathered(page, `chrome-extension://${chromium.id}`);
  // Browsers' "enhanced" spell checks would send what is typed to a server.
  expect(await panel.$eval('.composer textarea', (it) => (it as HTMLTextAreaElement).spellcheck)).toBe(false);
  expectNothing(got, secret, 'being typed');
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
  const { page, pages, chromium, stop } = await start({ made: { '/sandboxed': sandboxed } });
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

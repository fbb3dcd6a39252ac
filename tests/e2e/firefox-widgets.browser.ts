import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builds, grantedCopy } from '../machine/build.ts';
import { type Firefox, firefoxProfile, removeProfile, startFirefox } from '../machine/firefox.ts';
import { FirefoxOwnPage } from '../machine/firefox-own-page.ts';
import { FirefoxWindow } from '../machine/firefox-window.ts';
import type { Served } from '../pages/serve.ts';
import { serveWidgets } from '../pages/widgets/build.ts';
import { isModal, widgetNames } from '../pages/widgets/popups-shown.ts';
import { pressTab } from './firefox-tab.ts';
import { pressEntry, takenIn } from './widget.ts';

/* The generic reader in Firefox, by what the panel shows, on calendar widgets that no reader knows. */

let served: Served;
beforeAll(async () => {
  served = await serveWidgets();
});
afterAll(() => served.close());

describe.each(['en', 'zh-CN'] as const)('in %s', (language) => {
  let firefox: Firefox;
  let profile: string;
  beforeAll(async () => {
    profile = await firefoxProfile(await grantedCopy(builds.firefox, ['http://localhost/*']));
    firefox = await startFirefox(profile, language);
  });
  afterAll(async () => {
    const { requests } = firefox.outside;
    await firefox.close();
    await removeProfile(profile);
    expect(requests).toEqual([]);
  });

  const person = language === 'en' ? 'Lin Wei' : '林伟';

  it.each(widgetNames.filter((it) => !isModal(it)))('%s', async (widget) => {
    const page = await firefox.browser.newPage();
    const meeting = await pressEntry(page, served.origin, widget, language);
    const panel = await pressTab(page, '.panel');
    const { how, ...fields } = await takenIn(panel);
    expect(how).toContain(meeting.title);
    expect(fields).toEqual({ person, date: '2026-09-28', time: '10:30', minutes: '45' });
    await page.close();
  });

  it.each(widgetNames.filter(isModal))('%s, beside its modal dialog', async (widget) => {
    const page = await firefox.browser.newPage();
    await pressEntry(page, served.origin, widget, language);
    const popup = await FirefoxOwnPage.popup(await FirefoxWindow.of(firefox.browser));
    const sidebar = await popup.sidebar();
    expect((await sidebar.see('.who h1')).text).toBe(person);
    expect((await sidebar.see('.clock')).text).toContain('10:30–11:15');
    expect(await page.$('fairside-panel-host')).toBeNull();
  });
});

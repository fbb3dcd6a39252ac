import type { Language } from '../language';

const en = {
  openHere: 'Open on this page',
  openSide: 'Open in the side panel',
  byHand: 'Start a conversation by hand',
  always: 'Always on this site',
  alwaysOn: (host: string) => `The Fairside tab shows on ${host} when an event or a review form is open.`,
  alwaysOff: (host: string) => `Show the Fairside tab on ${host} when an event or a review form is open.`,
  options: 'Sites and settings',
  notHere: 'The browser doesn’t allow extensions on this page. Use the side panel.',
  recent: 'Continue',
  none: 'No conversations yet. Open Fairside on a calendar event, or start one by hand.',
  closed: 'Your conversations could not be read just now. They are safe. Open the panel to see why.',
  failed: 'The panel could not open on this page. Nothing was lost. Use the side panel instead.',
};

const zhCn: typeof en = {
  openHere: '在这个页面打开',
  openSide: '在侧边栏打开',
  byHand: '手动新建面谈',
  always: '在这个网站始终启用',
  alwaysOn: (host) => `已启用：在 ${host} 打开日程或绩效表单时，页面右侧会出现同侧标签。`,
  alwaysOff: (host) => `启用后，在 ${host} 打开日程或绩效表单时，页面右侧会出现同侧标签。`,
  options: '网站与设置',
  notHere: '浏览器不允许扩展进入这个页面，请用侧边栏。',
  recent: '接着谈',
  none: '还没有面谈。在日历里点开一个日程，再打开同侧；也可以手动新建。',
  closed: '暂时读不出你的面谈，数据都还在。打开面板可以看到原因。',
  failed: '面板没能在这个页面打开，内容没有丢。请改用侧边栏。',
};

/** The words of the popup. */
export const popupWords: Readonly<Record<Language, typeof en>> = { en, 'zh-CN': zhCn };

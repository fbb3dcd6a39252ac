/**
 * Online meetings by their addresses: Meet, Zoom, Teams, Feishu, Tencent, DingTalk, Webex, Jitsi, Whereby.
 * The hosts and paths are those of facts/sites.md, section 10.
 */
const call =
  /https:\/\/(?:meet\.google\.com\/[a-z]{3,4}-[a-z]{3,4}-[a-z]{3,4}|[\w.-]*zoom(?:gov)?\.(?:us|com|com\.cn)\/(?:j|my|w|s)\/|teams\.(?:microsoft|live)\.com\/(?:l\/meetup-join|meet)\/|vc\.(?:feishu\.cn|larksuite\.com)\/j\/|(?:meeting\.tencent|voovmeeting)\.com\/(?:dm|p|s)\/|meeting\.dingtalk\.com\/|[\w.-]+\.webex\.com\/|meet\.jit\.si\/|whereby\.com\/)[^\s<>"'（）【】，。；]*/;

/** Texts are looked through up to here, in UTF-16 units. */
const longestText = 20_000;

/** The first address of an online meeting in a text. */
export function callLinkIn(text: string): string | undefined {
  const found = call.exec(text.slice(0, longestText))?.[0].replace(/[.,;:!?)\]]+$/, '');
  return found && found.length <= 2_000 ? found : undefined;
}

/** Where an online meeting is held, without what differs from link to link: its query, Zoom's regions. */
export function callPlace(link: string | undefined): { host: string; whole: string } | undefined {
  if (!link || !URL.canParse(link)) return undefined;
  const { hostname, pathname } = new URL(link);
  const host = hostname.replace(/^[\w-]+\.(?=zoom(?:gov)?\.)/, '');
  return { host, whole: host + pathname.replace(/\/$/, '') };
}

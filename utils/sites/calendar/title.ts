import { type VisibleText, visibleText } from '../visible-text';
import { saysWhen } from './time-line';

/*
 * Which text names the event. A heading does, but some dialogs are headed "Event details"; then what the
 * page calls the event elsewhere decides, and else how large the page writes it.
 */

export const headings = 'h1,h2,h3,h4,h5,h6,[role="heading"]';
/** Words, or "1:1". */
const hasWords = /\p{L}|^1\s?[:：]\s?1$/u;

/** Names of dialogs, not of events. Only refused, never looked for. */
const dialogName =
  /^(?:(?:the|simple|edit|view|show|event|meeting|appointment|calendar|item|entry|details?|info|information|editor|preview|summary|close|new|quick)\W*)+$|^(?:(?:查看|编辑|日程|日历|会议|事件|活动|预约|安排|详情|详细|信息|内容|编辑器|预览|简单|快速|关闭|的)\s*)+$/i;

function canName(text: string): boolean {
  return hasWords.test(text) && !saysWhen(text) && !dialogName.test(text);
}

/** How large and bold a text is written, in px. */
function weight(element: Element): number {
  const { fontSize, fontWeight } = getComputedStyle(element);
  return Number.parseFloat(fontSize) * (Number(fontWeight) >= 600 ? 1.15 : 1);
}

/** A text together with its neighbours in the same line, such as a word in bold. */
function whole({ text, element }: VisibleText): string {
  const all = visibleText(element);
  return all.length < 300 && canName(all) ? all : text;
}

/** The value of the first text field: in an editor that is the event's title. */
function fieldTitle(root: Element): string | undefined {
  return [...root.querySelectorAll<HTMLInputElement>('input:not([type]),input[type="text"]')]
    .map(({ value }) => value.slice(0, 500).trim())
    .find(canName);
}

/**
 * The event's title among `texts` of `root`, from those before `until`. `elsewhere` are texts of the same
 * page that repeat the title, such as the entry in the grid that was clicked.
 */
export function titleIn(
  root: Element,
  texts: readonly VisibleText[],
  until: number,
  elsewhere: string,
): string | undefined {
  const label = root.ownerDocument.getElementById(
    root.getAttribute('aria-labelledby')?.split(/\s+/)[0] ?? '',
  );
  const headed = [...(label && root.contains(label) ? [label] : []), ...root.querySelectorAll(headings)]
    .slice(0, 12)
    .map(visibleText)
    .filter(canName);
  const near = texts.slice(0, Math.max(until, 8)).filter(({ text }) => text.length < 300 && canName(text));
  const repeated = [...headed, ...near.map(whole)]
    .filter((it) => [...it].length > 2 && elsewhere.includes(it))
    .sort((one, other) => other.length - one.length);
  if (repeated[0] ?? headed[0]) return repeated[0] ?? headed[0];
  const field = fieldTitle(root);
  if (field) return field;
  const written = near
    .filter(({ element }) => {
      const other = element.closest('button,a,label,dt,th,[role="button"]');
      return !other || other.contains(root);
    })
    .map((text) => ({ text, size: weight(text.element) }));
  const largest = Math.max(...written.map(({ size }) => size));
  const title = written.find(({ size }) => size === largest);
  return title && whole(title.text);
}

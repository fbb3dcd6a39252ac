import { tidy } from '../visible-text';

/** Labels are kept up to here, in UTF-16 units. */
const longestLabel = 200;

const noLabel =
  'script,style,noscript,template,svg,textarea,select,input,button,output,[hidden],[contenteditable],[aria-hidden="true"],[role="button"],[role="toolbar"],[role="menu"],[role="menubar"],[role="listbox"],[role="combobox"],[role="tooltip"],[role="alert"]';

/** Names that editors give themselves; they say nothing of what the field is for. */
const ofEditors =
  /^(rich ?text|text) ?(editor|area|box|field)\b|^editor\b|editing area|wysiwyg|^rdw-|^(富文本|文本)?编辑(器|区)|^(textarea|text ?box|input)$/i;
const hints =
  /^(type|write|enter|start typing)\b.{0,24}$|^please (enter|type|write)\W*$|^(请|点击|在此)?(输入|填写|添加)(内容|文字|文本)?[.。…]*$/i;

/** A label without the signs around it: a counter, a star, "(required)", a colon. */
export function clean(text: string): string {
  const label = tidy(text.slice(0, 1_000))
    .replace(/[\s*＊✱:：]+$/, '')
    .replace(/\s*\d{1,6}\s?[/／]\s?\d{1,6}\s*$/, '')
    .replace(/\s*[(（]?(required|optional|必填项?|选填)[)）]?\s*$/i, '')
    .replace(/^[\s*＊✱•·]+|[\s*＊✱:：]+$/g, '')
    .slice(0, longestLabel)
    .trim();
  return ofEditors.test(label) || !/[\p{L}\p{N}]/u.test(label) ? '' : label;
}

/** A hint inside a field, where it says more than "type here". */
export function cleanHint(text: string): string {
  const hint = clean(text);
  if (hints.test(hint)) return '';
  return hint.replace(/^请(输入|填写)/, '').replace(/[.。…]+$/, '');
}

/** What a person reads in an element as a label: no controls, no hidden copies, no toolbars. */
export function labelText(element: Element): string {
  if (element.matches(noLabel)) return '';
  if (element.childElementCount === 0) return clean(element.textContent ?? '');
  const walker = element.ownerDocument.createTreeWalker(
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => {
      if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
      return (node as Element).matches(noLabel) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  let text = '';
  for (let node = walker.nextNode(); node && text.length < 2 * longestLabel; node = walker.nextNode()) {
    text += ` ${node.nodeValue?.slice(0, 1_000) ?? ''}`;
  }
  return clean(text);
}

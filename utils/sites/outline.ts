/** Characters at most. */
const longest = 4_000;
/** Elements at most. */
const most = 1_500;
const deepest = 40;

/** A page may put anything into a name or a role: only words as HTML and ARIA have them are told. */
const plainName = /^[a-z][a-z-]{0,39}$/;
const roles =
  /^(alert|alertdialog|application|article|banner|button|cell|checkbox|columnheader|combobox|complementary|dialog|document|form|grid|gridcell|group|heading|img|link|list|listbox|listitem|main|menu|menuitem|navigation|none|note|option|presentation|radio|region|row|rowgroup|rowheader|search|separator|status|switch|tab|table|tablist|tabpanel|textbox|toolbar|tooltip|tree|treeitem)$/;

function signature(element: Element): string {
  const names = element.getAttributeNames().filter((name) => plainName.test(name) && name !== 'role');
  const role = element.getAttribute('role');
  const shown = [...(role === null ? [] : [roles.test(role) ? `role=${role}` : 'role']), ...names];
  const tag =
    /^h[1-6]$/.test(element.localName) || plainName.test(element.localName) ? element.localName : '?';
  const holdsText = [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  return `${tag}${shown.map((it) => `[${it}]`).join('')}${holdsText ? ' "…"' : ''}`;
}

/** An element's own structure as lines, alike neighbours in one. `left` counts what may still be looked at. */
function linesOf(element: Element, depth: number, left: { count: number }): string[] {
  const lines = [' '.repeat(depth) + signature(element)];
  if (depth >= deepest || element.localName === 'svg') return lines;
  let before = '';
  let alike = 1;
  for (const child of (element.shadowRoot ?? element).children) {
    if (left.count-- <= 0) break;
    const below = linesOf(child, depth + 1, left);
    const text = below.join('\n');
    if (text === before) {
      alike += 1;
      lines[lines.length - 1] = `${' '.repeat(depth + 1)}×${alike}`;
      continue;
    }
    alike = 1;
    before = text;
    lines.push(...below, '');
  }
  return lines.filter(Boolean);
}

/**
 * How an element is built, for those who mend readers: tag names, roles, names of attributes and what holds
 * text. No values, no text, so that a report of it tells nothing about anybody.
 */
export function outlineOf(element: Element): string {
  return linesOf(element, 0, { count: most }).join('\n').slice(0, longest);
}

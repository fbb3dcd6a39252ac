import type { Line } from './probe';

const blocks = 'h1,h2,h3,h4,h5,h6,p,li,div,pre,blockquote,td,th,tr,ul,ol';

/** The lines of markup that an editor gives out as its content: one for every block and every line break. */
export function htmlLines(html: string): Line[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const lines: { text: string; kind?: Line['kind'] }[] = [{ text: '' }];
  const kindOf = (element: Element): Line['kind'] =>
    element.closest('li') ? 'item' : element.closest('h1,h2,h3,h4,h5,h6') ? 'heading' : undefined;
  const walk = (node: Node) => {
    if (node instanceof Text) {
      const line = lines.at(-1);
      const text = node.data.replace(/[\n\t ]+/g, ' ');
      if (!line || !node.parentElement) return;
      line.text += text;
      const kind = kindOf(node.parentElement);
      if (kind && text.trim()) line.kind = kind;
      return;
    }
    const isBlock = node instanceof Element && node.matches(blocks);
    if (isBlock || node.nodeName === 'BR') lines.push({ text: '' });
    for (const child of node.childNodes) walk(child);
    if (isBlock) lines.push({ text: '' });
  };
  walk(body);
  return lines
    .map(({ text, kind }) => ({ text: text.replace(/\u00a0/g, ' ').trim(), ...(kind && { kind }) }))
    .filter(({ text }) => text !== '');
}

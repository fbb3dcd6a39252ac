import type { Plugin } from 'vite';

const accented: Readonly<Record<string, string>> = {
  a: 'áà',
  e: 'éè',
  i: 'íî',
  o: 'óö',
  u: 'úü',
  A: 'Áà',
  E: 'Éè',
  I: 'Íî',
  O: 'Óö',
  U: 'Úü',
};

/** English that a reader can still read, accented and some 40 % longer, words as well as sentences; a `{slot}` stays. */
export function pseudo(text: string): string {
  return text.replace(/\{\w+\}|[aeiou]/gi, (found) => accented[found] ?? found);
}

/** What the parser gives, as far as it is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

const isNode = (it: unknown): it is Node => typeof it === 'object' && it !== null && 'type' in it;

const isText = (it: Node) => it.type === 'Literal' && typeof it.value === 'string';

/** Without what no reader sees: keys, what is compared, what is looked up, a bare word that tells a function how. */
function childrenOf(node: Node): Node[] {
  const passed: Readonly<Record<string, readonly string[]>> = {
    Property: ['value'],
    MemberExpression: ['object'],
    BinaryExpression: node.operator === '+' ? ['left', 'right'] : [],
  };
  const children = (passed[node.type] ?? Object.keys(node)).flatMap((field) =>
    [node[field]].flat().filter(isNode),
  );
  return node.type === 'CallExpression' ? children.filter((it) => !isText(it)) : children;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsIn(node: Node): Edit[] {
  if (isText(node))
    return [{ start: node.start, end: node.end, text: JSON.stringify(pseudo(String(node.value))) }];
  if (node.type === 'TemplateElement') {
    const { cooked } = node.value as { cooked: string };
    const text = pseudo(cooked).replace(/[\\`]|\$(?=\{)/g, '\\$&');
    return [{ start: node.start, end: node.end, text }];
  }
  return childrenOf(node).flatMap(editsIn);
}

/** Where a module keeps its English: the values that are named `en…`, as constants or in a record by language. */
function englishIn(node: Node): Node[] {
  const name = node.type === 'VariableDeclarator' ? node.id : node.type === 'Property' ? node.key : undefined;
  const isEnglish = isNode(name) && /^en(?:$|[A-Z])/.test(String(name.name ?? name.value));
  const value = node.init ?? node.value;
  if (isEnglish && isNode(value)) return [value];
  return childrenOf(node).flatMap(englishIn);
}

/** What the content has besides words: what it is found and sorted by, and where it comes from. */
const codes = ['language', 'id', 'theme', 'type', 'level', 'stages', 'kinds', 'rules', 'source'];

function longer(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return codes.includes(field) ? value : pseudo(value);
  if (Array.isArray(value)) return value.map((it) => longer(it, field));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, it]) => [name, longer(it, name)]));
}

/** The content as `utils/pack/build/vite-plugin.ts` writes it: JSON in a string. */
function longerContent(code: string): string {
  const json = JSON.parse(code.slice(code.indexOf('"'), code.lastIndexOf('"') + 1));
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(longer(JSON.parse(json))))});`;
}

/** Builds with all English made longer, to find where the screens have no room for other words. */
export function pseudoEnglish(): Plugin {
  return {
    name: 'pseudo-english',
    // After the types are gone.
    enforce: 'post',
    transform(code, id) {
      if (id.endsWith('virtual:content/pack-en')) return { code: longerContent(code), map: null };
      if (!/\/utils\/locale\/[^?]*\.ts$/.test(id.replaceAll('\\', '/'))) return null;
      const edits = englishIn(this.parse(code) as unknown as Node).flatMap(editsIn);
      let changed = code;
      for (const { start, end, text } of edits.toSorted((a, b) => b.start - a.start))
        changed = changed.slice(0, start) + text + changed.slice(end);
      return { code: changed, map: null };
    },
  };
}

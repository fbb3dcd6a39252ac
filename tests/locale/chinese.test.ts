import { describe, expect, it } from 'vitest';
import { launcherWords } from '@/utils/locale/launcher-words';
import { pickWords } from '@/utils/locale/pick-words';
import { zhCn } from '@/utils/locale/zh-cn';
import manifest from '../../public/_locales/zh_CN/messages.json';

type Tree = { readonly [key: string]: unknown };

/** Every text of a catalogue, with its path; each that takes values, with some. */
function texts(tree: Tree, path = ''): [path: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    if (typeof value === 'object' && value !== null) return texts(value as Tree, `${path}${key}.`);
    if (typeof value === 'string') return [[`${path}${key}`, value]];
    if (typeof value !== 'function') return [];
    return [[`${path}${key}`, String(value(['1'], ['2'], ['3'], ['4']))]];
  });
}

const areas = import.meta.glob<Record<string, Tree>>('../../utils/locale/areas/*.ts', { eager: true });
const all = [
  ...texts(zhCn as unknown as Tree, 'words.'),
  ...texts(launcherWords['zh-CN'] as unknown as Tree, 'launcher.'),
  ...texts(pickWords['zh-CN'] as unknown as Tree, 'pick.'),
  ...texts(manifest, 'manifest.'),
  ...Object.entries(areas).flatMap(([path, module]) =>
    Object.values(module).flatMap((it) =>
      'zh-CN' in it ? texts(it['zh-CN'] as Tree, `${path.split('/').at(-1)}: `) : [],
    ),
  ),
];

const han = '\\p{Script=Han}';
const full = '，。；：？！（）「」『』《》、…—';

/** What Chinese typesetting does not do, each with what it would look like. */
const faults: readonly [fault: string, pattern: RegExp][] = [
  ['a space between two characters', new RegExp(`${han} +${han}`, 'u')],
  ['a space beside a full-width mark', new RegExp(`[${full}“”] +${han}|${han} +[${full}“”]`, 'u')],
  ['half-width marks behind a character', new RegExp(`${han}[,;:!?](?!\\d)|${han}\\.(?!\\w)`, 'u')],
  ['half-width brackets around characters', new RegExp(`\\(${han}|${han}\\(|${han}\\)|\\)${han}`, 'u')],
  ['straight quotation marks', new RegExp(`"${han}|${han}"|'${han}|${han}'`, 'u')],
  ['three full stops', /\.\.\.|。。/u],
  ['a doubled mark', /([，。；：、！？])\1/u],
  ['a hyphen as a dash', new RegExp(`${han} ?- ?${han}|--`, 'u')],
];

describe('Chinese is set as Chinese is', () => {
  it('over a catalogue that is there', () => expect(all.length).toBeGreaterThan(1000));
  it.each(faults)('without %s', (_, pattern) => {
    expect(all.filter(([, text]) => pattern.test(text))).toEqual([]);
  });
});

import { plural } from '../format';
import type { Language } from '../language';

const sections = (count: number) => plural('en', count, { one: '1 section', other: `${count} sections` });
const left = (kept: number) =>
  kept > 0
    ? `; ${plural('en', kept, { one: '1 private note', other: `${kept} private notes` })} left out`
    : '';

const en = {
  copyKey: 'Copy the whole summary (Alt+C)',
  more: 'More ways to copy or save',
  markdown: 'Copy as Markdown',
  markdownFile: 'Save as a Markdown file',
  word: 'Save as a Word file',
  print: 'Print or save as PDF',
  /** For the button of one section. */
  copySection: (section: string) => `Copy “${section}”`,
  copiedSection: (points: number) =>
    `Copied ${plural('en', points, { one: '1 line', other: `${points} lines` })}, without the heading.`,
  copyFailed: 'The browser didn’t allow copying. Nothing was lost: select the text and press Ctrl+C (⌘C).',
  copiedMarkdown: (count: number, kept: number) => `Copied ${sections(count)} as Markdown${left(kept)}.`,
  saved: (count: number, kept: number) =>
    `Handed to the browser’s downloads: ${sections(count)}${left(kept)}.`,
  notSaved:
    'The file could not be made. Nothing was lost: the summary is still here. Press “Copy” and paste it where you need it, or close the panel, open it again and retry.',
  printing: (kept: number) => `It is open in a tab of its own, ready to print${left(kept)}.`,
  paper: {
    print: 'Print',
    hint: 'For a PDF, choose “Save as PDF” as the printer. Paper and files have the real names.',
    waiting: 'Reading the text from the panel…',
    gone: 'The text is not here any more: it is kept nowhere but in the panel. Open the summary in the panel and choose “Print or save as PDF” again.',
  },
};

export type DeliveryWords = typeof en;

const leftOut = (kept: number) => (kept > 0 ? `，${kept} 条私密记录没有带上` : '');

const zhCn: DeliveryWords = {
  copyKey: '复制整份纪要（Alt+C）',
  more: '更多复制和保存方式',
  markdown: '复制为 Markdown',
  markdownFile: '存为 Markdown 文件',
  word: '存为 Word 文档',
  print: '打印或存为 PDF',
  copySection: (section) => `复制“${section}”`,
  copiedSection: (points) => `已复制 ${points} 条，不含标题。`,
  copyFailed: '浏览器不允许复制。内容没有丢：请选中文字，按 Ctrl+C（⌘C）。',
  copiedMarkdown: (count, kept) => `已复制 ${count} 段，格式为 Markdown${leftOut(kept)}。`,
  saved: (count, kept) => `已交给浏览器下载：${count} 段${leftOut(kept)}。`,
  notSaved:
    '文件没能生成。内容没有丢，纪要还在这里：可以按“复制”，粘贴到要用的地方；也可以关掉面板，重新打开再试。',
  printing: (kept) => `已在新标签页打开，可以打印${leftOut(kept)}。`,
  paper: {
    print: '打印',
    hint: '想存成 PDF，就把打印机选为“另存为 PDF”。纸上和文件里都是真实姓名。',
    waiting: '正在从面板读取……',
    gone: '这份内容已经取不到了：它只在面板里，没有存到别处。请在面板里打开纪要，再选一次“打印或存为 PDF”。',
  },
};

/** The words of the ways out: copied in part, saved as a file, printed. */
export const deliveryWords: Readonly<Record<Language, DeliveryWords>> = { en, 'zh-CN': zhCn };

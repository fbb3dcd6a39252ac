import EditorJS from '@editorjs/editorjs';
import Header from '@editorjs/header';
import List from '@editorjs/list';
import { htmlLines } from './html-lines';
import { type Line, markupOf, type Probe } from './probe';

interface Item {
  readonly content: string;
}

function linesOf(type: string, data: { text?: string; items?: readonly Item[] }): Line[] {
  const kind = type === 'header' ? 'heading' : type === 'list' ? 'item' : undefined;
  const texts = data.items?.map(({ content }) => content) ?? [data.text ?? ''];
  return texts.flatMap(htmlLines).map(({ text }) => ({ text, ...(kind && { kind }) }));
}

export async function show(place: HTMLElement): Promise<Probe> {
  const editor = new EditorJS({
    holder: place,
    tools: { header: Header as never, list: List as never },
    minHeight: 100,
  });
  await editor.isReady;
  return {
    async lines() {
      const { blocks } = await editor.save();
      return blocks.flatMap(({ type, data }) => linesOf(type, data));
    },
    async set(text) {
      await editor.clear();
      if (text) await editor.blocks.renderFromHTML(markupOf(text));
    },
  };
}

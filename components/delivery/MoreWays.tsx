import type { Conversation } from '@/utils/conversation/conversation';
import { deliveryWords } from '@/utils/locale/areas/delivery';
import { wordsIn } from '@/utils/locale/words';
import { markdownOf } from '@/utils/summary/markdown';
import { Menu } from '../panel/Menu';
import { useServices } from '../panel/services';
import { useWordsOf } from '../words';
import { useOutline } from './useOutline';

interface Props {
  readonly conversation: Conversation;
  /** Goes a way out, where nothing holds it. */
  pass(way: () => Promise<void>): Promise<void>;
  /** Does it, and says what became of it. */
  go(way: () => Promise<string>): Promise<void>;
}

/** The ways out that are not wanted every day, behind one button: Markdown, a file for Word, paper. */
export function MoreWays({ conversation, pass, go }: Props) {
  const delivery = useWordsOf(deliveryWords);
  const { copyText, saveFile, openFiles } = useServices();
  const { outline, language, fileName, sections, kept } = useOutline(conversation);
  const told = (way: () => Promise<string>) => pass(() => go(() => way().catch(() => delivery.notSaved)));
  const saved = delivery.saved(sections, kept);

  return (
    <Menu
      label={delivery.more}
      items={[
        {
          label: delivery.markdown,
          onChoose: () =>
            void told(async () =>
              (await copyText(markdownOf(outline)))
                ? delivery.copiedMarkdown(sections, kept)
                : delivery.copyFailed,
            ),
        },
        {
          label: delivery.markdownFile,
          onChoose: () =>
            void told(async () => {
              saveFile(markdownOf(outline), `${fileName}.md`, 'text/markdown;charset=utf-8');
              return saved;
            }),
        },
        {
          label: delivery.word,
          onChoose: () =>
            void told(async () => {
              const { product } = wordsIn(language);
              await (await openFiles()).saveWord(outline, `${fileName}.docx`, { language, product });
              return saved;
            }),
        },
        {
          label: delivery.print,
          onChoose: () =>
            void told(async () => {
              const { person } = conversation;
              (await openFiles()).print({ outline, language, person, name: fileName });
              return delivery.printing(kept);
            }),
        },
      ]}
    />
  );
}

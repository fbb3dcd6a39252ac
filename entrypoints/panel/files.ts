import type { FileServices } from '@/components/delivery/files';
import { download } from '@/utils/delivery/download';
import { offerPaper } from '@/utils/files/paper';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the panel can do with a text beyond the clipboard; loaded when it is first wanted. */
export function createFiles(openHome: (place: string) => void): FileServices {
  return {
    async saveWord(outline, name, { language, product }) {
      const { docxOf } = await import('@/utils/files/docx');
      download(await docxOf(outline, language, product), name, word);
    },
    print(paper) {
      const token = crypto.randomUUID();
      offerPaper(token, paper);
      openHome(`paper/${token}`);
    },
  };
}

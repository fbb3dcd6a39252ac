import type { Paper } from '@/utils/files/paper';
import type { Language } from '@/utils/locale/language';
import type { Outline } from '@/utils/summary/render';

/** Texts as files and on paper. Given by the entrypoint. */
export interface FileServices {
  /** Hands the browser a file made for Word; rejects where it could not be made. `product` is who made it. */
  saveWord(outline: Outline, name: string, made: { language: Language; product: string }): Promise<void>;
  /** Opens it in a tab of its own, ready to be printed. */
  print(paper: Paper): void;
}

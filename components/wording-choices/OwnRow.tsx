import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { wordingWords } from '@/utils/locale/areas/wording';
import type { OwnWord } from '@/utils/wording/own-word';
import { IconButton } from '../ui/IconButton';
import { useWordsOf } from '../words';

interface Props {
  readonly word: OwnWord;
  /** Absent where the word is not the manager's to change. */
  onEdit?(): void;
  onRemove?(): void;
}

/** One of the words. */
export function OwnRow({ word, onEdit, onRemove }: Props) {
  const ownWords = useWordsOf(ownWordsWords);
  const wording = useWordsOf(wordingWords);
  return (
    <tr>
      <th scope="row">{word.phrase}</th>
      <td data-label={ownWords.list.reason}>{word.reason}</td>
      <td data-label={ownWords.list.rewording}>{word.rewording}</td>
      <td data-label={ownWords.list.severity}>{wording.severity[word.severity]}</td>
      {onEdit && onRemove && (
        <td class="tools">
          <IconButton icon="edit" label={ownWords.list.edit(word.phrase)} onPress={onEdit} />
          <IconButton icon="remove" label={ownWords.list.remove(word.phrase)} onPress={onRemove} />
        </td>
      )}
    </tr>
  );
}

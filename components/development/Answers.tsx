import { useMemo, useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { answersIn } from '@/utils/development/answers';
import { type SwotField, type SwotPoint, swotFields } from '@/utils/development/development';
import { composeSheet, renderSheet, viewFieldOf } from '@/utils/development/preparation-sheet';
import { developmentWords } from '@/utils/locale/areas/development';
import { languages } from '@/utils/locale/language';
import type { LiveDevelopment } from '@/utils/session/development';
import { useShown } from '../cover/shown';
import { useWords, useWordsOf } from '../words';
import { sheetWords } from './sheet-words';
import { usePackIn } from './usePackIn';

interface Props {
  readonly conversation: Conversation;
  readonly live: LiveDevelopment;
  onDone(): void;
}

/** The lines of the sheet in every language it may have been sent in: what comes back holds them too. */
function useSheetLines(conversation: Conversation): string[] {
  const packs = [usePackIn('en'), usePackIn('zh-CN')];
  return languages.flatMap((language) => {
    const pack = packs.find((it) => it && it !== 'failed' && it.language === language);
    if (!pack || pack === 'failed') return [];
    const words = sheetWords(language);
    const sheet = composeSheet(conversation, pack, words);
    return sheet ? renderSheet(sheet, words).text.split('\n') : [];
  });
}

/** What the employee sent back, pasted, read and looked through, before it becomes points of their view. */
export function Answers({ conversation, live, onDone }: Props) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const [pasted, setPasted] = useState('');
  /** What the user chose otherwise, by the line's place; '' leaves it out. */
  const [chosen, setChosen] = useState<Readonly<Record<number, SwotField | ''>>>({});
  const shown = useShown();
  const ours = useSheetLines(conversation);
  const known = ours.join('\n');
  const lines = useMemo(() => answersIn(pasted, known.split('\n')), [pasted, known]);

  const answers = lines.flatMap((line, at) =>
    line.role === 'answer' ? [{ at, text: line.text, field: chosen[at] ?? line.field ?? '' }] : [],
  );
  const points = answers.flatMap(({ text, field }): Omit<SwotPoint, 'id'>[] =>
    field ? [{ field, by: 'employee', text }] : [],
  );
  const left = lines.length - answers.length;
  const add = async () => {
    if (await live.add(points)) onDone();
  };
  return (
    <form
      class="answers"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label class="small" for="answers-text">
        {development.answers.label}
      </label>
      <textarea
        id="answers-text"
        rows={6}
        class={shown.covered ? 'veiled' : ''}
        spellcheck={false}
        aria-describedby="answers-hint"
        onInput={(event) => {
          setPasted(event.currentTarget.value);
          setChosen({});
        }}
      />
      <p class="small" id="answers-hint">
        {development.answers.hint}
      </p>
      {answers.length > 0 && <h3 class="heading">{development.answers.check}</h3>}
      <ul>
        {answers.map(({ at, text, field }) => (
          <li key={at}>
            <span>{shown.text(text, conversation.person)}</span>
            <select
              aria-label={development.answers.field(shown.text(text, conversation.person))}
              value={field}
              onChange={(event) =>
                setChosen({ ...chosen, [at]: event.currentTarget.value as SwotField | '' })
              }
            >
              {swotFields.map((it) => (
                <option key={it} value={it}>
                  {words.guide.view[viewFieldOf[it]]}
                </option>
              ))}
              <option value="">{development.answers.leaveOut}</option>
            </select>
          </li>
        ))}
      </ul>
      <p class="small" role="status">
        {answers.length === 0 && development.answers.nothing}
        {left > 0 && development.answers.left(left)}
      </p>
      <button type="submit" class="button primary" disabled={points.length === 0}>
        {development.answers.add(points.length)}
      </button>
    </form>
  );
}

import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Conversation } from '@/utils/conversation/conversation';
import { composeSheet, renderSheet } from '@/utils/development/preparation-sheet';
import { developmentWords } from '@/utils/locale/areas/development';
import { mailWords } from '@/utils/locale/areas/mail';
import { type Language, languages } from '@/utils/locale/language';
import { mailOf } from '@/utils/mail/mail';
import type { LiveDevelopment } from '@/utils/session/development';
import { LeavingLink } from '../cover/LeavingLink';
import { useShown } from '../cover/shown';
import { useContent } from '../pack';
import { useServices } from '../panel/services';
import { Choice } from '../ui/Choice';
import { tellAnew } from '../ui/tell-anew';
import { useWords, useWordsOf } from '../words';
import { SheetPaper } from './SheetPaper';
import { sheetWords } from './sheet-words';
import { usePackIn } from './usePackIn';

interface Props {
  readonly conversation: Conversation;
  readonly live: LiveDevelopment;
}

/** The preparation sheet, in a language of its own: to copy, to print, or to send by the manager's own mail. */
export function SheetToSend({ conversation, live }: Props) {
  const words = useWords();
  const development = useWordsOf(developmentWords);
  const mail = useWordsOf(mailWords);
  const { copy, openHome } = useServices();
  const content = useContent();
  const [language, setLanguage] = useState<Language>(content.pack.language);
  const [said, setSaid] = useState('');
  const pack = usePackIn(language, content.pack);
  const address = useStore(live.$address);
  const { covered, ...shown } = useShown();
  const { person, personId } = conversation;
  if (pack === 'failed')
    return (
      <p class="notice warn" role="alert">
        {development.sheet.pack}
      </p>
    );

  const paper = sheetWords(language);
  const sheet = pack && composeSheet(conversation, pack, paper);
  const rendering = sheet && renderSheet(sheet, paper);
  const link = sheet && rendering && mailOf(address, sheet.title, rendering.text);
  const why = link?.whole === false ? development.sheet.tooLong : '';

  const onCopy = async (done: string) => {
    if (!rendering) return;
    await tellAnew(said, setSaid, async () => ((await copy(rendering)) ? done : development.view.copyFailed));
  };
  return (
    <>
      <Choice
        legend={development.sheet.language}
        options={languages.map((it) => [it, words.settings.languages[it]] as const)}
        chosen={language}
        onChoose={(to) => setLanguage(to)}
      />
      {sheet && <SheetPaper sheet={sheet} text={(it) => shown.text(it, person)} />}
      {sheet && link && (
        <div class="sheet-send">
          <div class="row-buttons">
            <button type="button" class="button" onClick={() => void onCopy(development.view.copied)}>
              {development.sheet.copy}
            </button>
            <button
              type="button"
              class="button"
              onClick={() => openHome(`sheet/${conversation.id}/${language}`)}
            >
              {development.sheet.print}
            </button>
            <LeavingLink
              href={link.href}
              bare="mailto:"
              onPress={() => {
                if (!link.whole) void onCopy(development.sheet.pasteIt);
              }}
            >
              {mail.write}
            </LeavingLink>
          </div>
          <p class="small">
            {address ? mail.to(covered ? shown.name(person, personId) : address, why) : mail.noAddress(why)}
          </p>
          <p class="small" role="status">
            {said}
          </p>
        </div>
      )}
    </>
  );
}

import { useRef, useState } from 'preact/hooks';
import { ownWordsWords } from '@/utils/locale/areas/own-words';
import { heeding, type WordingSettings } from '@/utils/wording/choices';
import { useWordsOf } from '../words';

interface Props {
  readonly settings: WordingSettings;
  choose(change: WordingSettings): void;
}

/** Phrases that the check was told to ignore, each with its way back. */
export function IgnoredPhrases({ settings, choose }: Props) {
  const ownWords = useWordsOf(ownWordsWords);
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const phrases = settings.wordingOff?.phrases ?? [];
  const remove = (phrase: string) => {
    choose(heeding(settings, phrase));
    setSaid(ownWords.ignored.removed(phrase));
    // The button that was pressed is gone.
    heading.current?.focus();
  };
  return (
    <>
      <h3 ref={heading} tabIndex={-1}>
        {ownWords.ignored.heading}
      </h3>
      {phrases.length === 0 && <p class="small">{ownWords.ignored.none}</p>}
      <ul class="sites-on ignored">
        {phrases.map((phrase) => (
          <li key={phrase}>
            <span>{phrase}</span>
            <button
              type="button"
              class="button"
              aria-label={ownWords.ignored.removeLabel(phrase)}
              onClick={() => remove(phrase)}
            >
              {ownWords.ignored.remove}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" class="said">
        {said}
      </p>
    </>
  );
}

import { addressOf } from '@/utils/evidence/address';
import type { Evidence } from '@/utils/evidence/evidence';
import { isShortened } from '@/utils/evidence/quote';
import { evidenceWords } from '@/utils/locale/areas/evidence';
import { calendarText } from '@/utils/locale/calendar-day';
import { useShown } from '../cover/shown';
import { useLanguage, useWords, useWordsOf } from '../words';
import { themeName } from './theme';

/** When, about what, and from where. Only addresses of the web are links. */
export function EvidenceFacts({ piece }: { piece: Evidence }) {
  const words = useWords();
  const language = useLanguage();
  const evidence = useWordsOf(evidenceWords);
  const { on, theme, title, url, quote } = piece;
  const { covered, text } = useShown();
  // An address may name somebody; the browser shows it to whoever looks on.
  const address = covered ? undefined : addressOf(url ?? '');
  return (
    <p class="small facts">
      <time dateTime={on}>{calendarText(on, 'day', language)}</time>
      {theme && <span class="chip">{text(themeName(theme, words))}</span>}
      {isShortened(quote) && <span>{evidence.row.shortened}</span>}
      {address ? (
        <a
          href={address}
          target="_blank"
          rel="noopener noreferrer"
          title={words.labelled(evidence.row.source, address)}
          dir="auto"
        >
          {title || new URL(address).host}
        </a>
      ) : (
        title && <span dir="auto">{text(title)}</span>
      )}
    </p>
  );
}

/** The longest name in bytes: 255 are the limit of file systems, and the folders above share 260 characters on Windows. */
const longest = 100;

/** What Windows, macOS or a shell refuses in a name, and marks that would show an ending that is not there. */
const refused = /[\p{Cc}\p{Surrogate}<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Names that Windows keeps for devices, whatever stands behind their point. */
const device = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\s*(\.|$))/i;

const size = (text: string) => new TextEncoder().encode(text).length;

/** As much of a text as has room, never half of what is read as one character. `room` in bytes of UTF-8. */
function cut(text: string, room: number): string {
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (size(kept + segment) > room) break;
    kept += segment;
  }
  return kept;
}

/** Neither begins nor ends with what hides a file or is dropped. */
function trimmed(text: string): string {
  return text
    .normalize('NFC')
    .replace(refused, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
}

/**
 * A name for a file that every file system takes: first whom it is of, then what and when, which are never cut.
 * Without its ending, which has at most four letters. It holds the real name, also while names are covered: it is
 * for the manager's own folders.
 */
export function fileNameOf(whom: string, what: readonly string[]): string {
  const rest = what.map(trimmed).filter(Boolean).join(' - ');
  const room = longest - size(` - ${rest}.docx`);
  const name = trimmed(cut(trimmed(whom), room));
  return [name, rest].filter(Boolean).join(' - ').replace(device, '_$1');
}

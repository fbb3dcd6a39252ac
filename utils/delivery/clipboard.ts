import type { Rendering } from '../summary/render';

/** The way that needs no permission and that no page's policy stops: a copy command of our own. */
function copyByCommand(flavours: Readonly<Record<string, string>>): boolean {
  let heard = false;
  const fill = (event: ClipboardEvent) => {
    for (const [type, data] of Object.entries(flavours)) event.clipboardData?.setData(type, data);
    event.preventDefault();
    heard = true;
  };
  document.addEventListener('copy', fill, { capture: true });
  const done = document.execCommand('copy');
  // A refused command fires no event; the user's own next copy must not meet this listener.
  document.removeEventListener('copy', fill, { capture: true });
  return done && heard;
}

/** Copies formatted and plain text together. False when the browser refuses both ways. */
export async function copyRendering({ html, text }: Rendering): Promise<boolean> {
  if (copyByCommand({ 'text/html': html, 'text/plain': text })) return true;
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false; // said to the user, with the text still there to select
  }
}

/** Puts plain text on the clipboard; false where the browser refuses both ways. */
export async function copyText(text: string): Promise<boolean> {
  if (copyByCommand({ 'text/plain': text })) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

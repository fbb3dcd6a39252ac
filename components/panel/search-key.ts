/** Whether something typed there would be text. An empty composer counts as no text yet. */
export function takesText(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return target.value !== '' || !target.closest('.composer');
  return (
    target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && target.type !== 'checkbox')
  );
}

/** Ctrl-K or ⌘K from anywhere, `/` from anywhere that it would not be typed into. */
export function asksForSearch(event: KeyboardEvent): boolean {
  if (event.altKey || event.shiftKey) return false;
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'k';
  return event.key === '/' && !takesText(event.target);
}

/** What the key for `/` writes under a Chinese input method: no note begins with it. */
export const searchMarks = ['/', '／', '、'];

/** Whether a key belongs to an input method that is composing. Safari's last Enter says so only by its code. */
export function isComposed(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Enter that means "done": not a new line, and not the end of a composition. */
export function isPlainEnter(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.shiftKey && !isComposed(event);
}

/** Goes to a field with the cursor behind what stands in it, where one goes on writing. */
export function focusAtEnd(field: HTMLTextAreaElement): void {
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
}

/** Hands a file to the browser to keep, as a link that was pressed would. */
export function download(content: string | Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after this task; a minute is long enough for the largest.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

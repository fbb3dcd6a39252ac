import { largestFile, type NotRead } from '@/utils/meeting/by-hand';

/**
 * A file's text: UTF-8, else what Chinese programs of old write. A file that is too large is not opened.
 */
export async function textOfFile(file: File): Promise<{ text: string } | { notRead: NotRead }> {
  if (file.size > largestFile) return { notRead: 'too-large' };
  try {
    const bytes = await file.arrayBuffer();
    try {
      return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    } catch {
      return { text: new TextDecoder('gb18030').decode(bytes) };
    }
  } catch {
    return { notRead: 'not-text' }; // a folder, or a file that went meanwhile
  }
}

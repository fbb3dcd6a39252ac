import { useState } from 'preact/hooks';
import { useShown } from './shown';

/**
 * For a field whose text is its own: the class that writes it in dots while it holds something covered, and where
 * the field tells what it holds. `first`: what it begins with.
 */
export function useVeil(first: string): { readonly veil: '' | 'veiled'; holds(text: string): void } {
  const { text } = useShown();
  const [held, holds] = useState(first);
  return { veil: text(held) === held ? '' : 'veiled', holds };
}

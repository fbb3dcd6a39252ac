import type { Language } from '../../locale/language';
import { check } from '../checker';
import type { Context } from '../finding';
import { addedTo } from './added';
import { type LanguageModel, type ModelSession, onlyIn } from './model';
import { plainLine } from './plain';
import { type Asked, askedFor, told } from './prompts';

/** Why there is nothing to offer: the model answered no plain sentence, too much of one, a fact of its own, … */
export type NotRewritten = 'refused' | 'too long' | 'added' | 'unfair' | 'failed' | 'aborted';

export type Rewritten =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: NotRewritten };

export interface ToRewrite extends Asked {
  readonly language: Language;
  readonly context: Pick<Context, 'kind' | 'names'>;
}

/**
 * A sentence as the browser's own model would write it, on this computer. What it answers is a stranger's text: it is
 * handed on only as one plain line that adds nothing of its own and holds nothing that would have to be settled.
 */
export async function rewriteOnDevice(
  model: LanguageModel,
  { language, context, ...asked }: ToRewrite,
  signal: AbortSignal,
): Promise<Rewritten> {
  let session: ModelSession | undefined;
  try {
    // The browser may have thrown the model away meanwhile: then this would begin a download.
    if ((await model.availability(onlyIn(language))) !== 'available') return { ok: false, why: 'failed' };
    session = await model.create({ ...onlyIn(language), initialPrompts: told(language), signal });
    const answer = await session.prompt(askedFor(asked, language), { signal });
    if (signal.aborted) return { ok: false, why: 'aborted' };
    return judged(answer, asked.sentence, context);
  } catch {
    return { ok: false, why: signal.aborted ? 'aborted' : 'failed' }; // the card says it
  } finally {
    session?.destroy();
  }
}

function judged(answer: string, sentence: string, context: ToRewrite['context']): Rewritten {
  const line = plainLine(answer, sentence);
  if (!line.ok) return line;
  if (addedTo(sentence, line.text).length > 0) return { ok: false, why: 'added' };
  const isGrave = check(line.text, context).some(({ severity }) => severity === 'stop');
  return isGrave ? { ok: false, why: 'unfair' } : line;
}

import type { Language } from '../../locale/language';

interface Expected {
  readonly type: 'text';
  readonly languages: readonly string[];
}

interface Languages {
  readonly expectedInputs: readonly Expected[];
  readonly expectedOutputs: readonly Expected[];
}

export interface Prompt {
  readonly role: 'system' | 'user' | 'assistant';
  readonly content: string;
}

export interface ModelSession {
  prompt(input: string, options: { readonly signal: AbortSignal }): Promise<string>;
  destroy(): void;
}

/** What is used of the browser's own `LanguageModel` (Chrome 138 on for extensions), which runs on this computer. */
export interface LanguageModel {
  availability(languages: Languages): Promise<'unavailable' | 'downloadable' | 'downloading' | 'available'>;
  create(
    options: Languages & { readonly initialPrompts: readonly Prompt[]; readonly signal: AbortSignal },
  ): Promise<ModelSession>;
}

/** What a model is asked to understand and to write. */
export function onlyIn(language: Language): Languages {
  const text = [{ type: 'text', languages: [language] }] as const;
  return { expectedInputs: text, expectedOutputs: text };
}

const known = new WeakMap<LanguageModel, Map<Language, Promise<boolean>>>();

/**
 * Whether the model is here, whole, for a language; asked once. One that would have to be downloaded is not: it takes
 * gigabytes, and the browser does not tell how many, so no press could say what it starts.
 */
export function canRewrite(model: LanguageModel, language: Language): Promise<boolean> {
  const answers = known.get(model) ?? new Map<Language, Promise<boolean>>();
  known.set(model, answers);
  // A model that gives no answer is as none: nothing of it shows.
  const asked = () =>
    model.availability(onlyIn(language)).then(
      (it) => it === 'available',
      () => false,
    );
  const answer = answers.get(language) ?? asked();
  answers.set(language, answer);
  return answer;
}

export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

/** The language to begin with: Chinese for any Chinese browser, English for all others. */
export function languageFor(preferred: readonly string[]): Language {
  const first = preferred.find((tag) => /^(zh|en)\b/i.test(tag));
  return first && /^zh/i.test(first) ? 'zh-CN' : 'en';
}

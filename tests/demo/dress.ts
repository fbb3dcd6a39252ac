import type { Language } from '@/utils/locale/language';

/** How the panel looks in a picture. */
export interface Dress {
  readonly language: Language;
  readonly scheme: 'light' | 'dark';
  /** The panel's width, px. */
  readonly width: number;
}

/** Every language and scheme, in the usual width, the narrowest and a wide one. */
export const dresses: readonly Dress[] = (['zh-CN', 'en'] as const).flatMap((language) => [
  { language, scheme: 'light', width: 384 },
  { language, scheme: 'dark', width: 384 },
  { language, scheme: 'light', width: 320 },
  { language, scheme: 'dark', width: 560 },
]);

/** Both languages, light and dark, narrow and wide, in four. */
export const fourDresses: readonly Dress[] = [
  { language: 'zh-CN', scheme: 'light', width: 384 },
  { language: 'zh-CN', scheme: 'dark', width: 320 },
  { language: 'en', scheme: 'light', width: 320 },
  { language: 'en', scheme: 'dark', width: 560 },
];

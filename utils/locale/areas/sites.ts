import { enSites } from '../en-sites';
import type { Language } from '../language';
import { zhCnSites } from '../zh-cn-sites';

export type SitesWords = typeof enSites;

/** The words of the pages of sites and settings. */
export const sitesWords: Readonly<Record<Language, SitesWords>> = { en: enSites, 'zh-CN': zhCnSites };

import { defineConfig } from 'wxt';
import config from '../../wxt.config.ts';
import { pseudoEnglish } from './pseudo.ts';

/** The extension's pages, and what stands on others', as they are, in a longer English. */
export default defineConfig({
  ...config,
  outDirTemplate: 'pseudo',
  filterEntrypoints: ['home', 'launcher', 'onboarding', 'options', 'panel', 'popup'],
  vite: async (env) => {
    const vite = await config.vite?.(env);
    return { ...vite, plugins: [...(vite?.plugins ?? []), pseudoEnglish()] };
  },
});

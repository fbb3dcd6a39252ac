import type { Plugin } from 'vite';
import { type Language, languages } from '../../locale/language.ts';
import { indexIn } from './compile.ts';
import { packIn } from './in-language.ts';
import { contentFiles, readSources, type Sources } from './read.ts';
import { faultsOfWhole } from './whole.ts';

/** `virtual:content/pack-<language>` is the content, `search-<language>` its index. */
const names = new Map<string, (sources: Sources) => unknown>(
  languages.flatMap((language: Language) => [
    [`virtual:content/pack-${language}`, (sources) => packIn(language, sources)] as const,
    [`virtual:content/search-${language}`, (sources) => indexIn(language, sources)] as const,
  ]),
);

/** Makes the content files importable, one language at a time. A mistake in them fails the build. */
export function contentPack(): Plugin {
  let read: Sources | undefined;
  return {
    name: 'content-pack',
    buildStart() {
      read = undefined;
    },
    resolveId: (id) => (names.has(id) ? `\0${id}` : null),
    load(id) {
      const make = names.get(id.slice(1));
      if (!id.startsWith('\0') || !make) return null;
      if (!read) {
        read = readSources();
        const faults = [...read.faults, ...faultsOfWhole(read)];
        if (faults.length > 0) this.error(`The content has mistakes:\n${faults.join('\n')}`);
      }
      for (const file of contentFiles()) this.addWatchFile(file);
      // As a string: browsers read JSON faster than the same object written as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(make(read)))});`;
    },
  };
}

import type { FirefoxWindow } from './firefox-window.ts';

interface Script {
  readonly jsPaths: readonly string[];
  readonly matches: readonly string[];
}

/** The parts of Firefox's own script world that keep the books. */
interface Inside {
  WebExtensionPolicy: {
    getByID(id: string): {
      allowedOrigins: { patterns: { pattern: string }[] };
      extension: { registeredContentScripts: Map<string, Script> };
    };
  };
  ChromeUtils: {
    importESModule(url: string): {
      ExtensionPermissions: { get(id: string): Promise<{ origins: string[] }> };
    };
  };
}

/**
 * What Firefox itself has written down about the extension: sites granted, now and in the profile, and
 * scripts registered for pages.
 */
export function held(window: FirefoxWindow, id: string) {
  return window.run(async (of) => {
    const { WebExtensionPolicy, ChromeUtils } = globalThis as unknown as Inside;
    const { ExtensionPermissions } = ChromeUtils.importESModule(
      'resource://gre/modules/ExtensionPermissions.sys.mjs',
    );
    const { allowedOrigins, extension } = WebExtensionPolicy.getByID(of);
    return {
      granted: allowedOrigins.patterns.map((it) => it.pattern).filter((it) => /^(http|\*)/.test(it)),
      kept: (await ExtensionPermissions.get(of)).origins,
      scripts: [...extension.registeredContentScripts.values()].map(({ jsPaths, matches }) => ({
        js: jsPaths,
        matches,
      })),
    };
  }, id);
}

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** Where installed browsers are, besides the PATH. `CHROMIUM` and `FIREFOX` in the environment win. */
const places = {
  chromium: {
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      join(process.env.PROGRAMFILES ?? '', 'Google/Chrome/Application/chrome.exe'),
      join(process.env['PROGRAMFILES(X86)'] ?? '', 'Google/Chrome/Application/chrome.exe'),
      join(process.env.LOCALAPPDATA ?? '', 'Google/Chrome/Application/chrome.exe'),
      join(process.env['PROGRAMFILES(X86)'] ?? '', 'Microsoft/Edge/Application/msedge.exe'),
    ],
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    paths: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      join(process.env.PROGRAMFILES ?? '', 'Mozilla Firefox/firefox.exe'),
    ],
  },
};

const debianPackage = { chromium: 'chromium', firefox: 'firefox-esr' };
const advice = {
  chromium: 'Install Google Chrome, Chromium or Edge, then run this again.',
  firefox: 'Install Firefox, then run this again.',
};

/**
 * @param {BrowserName} browser
 * @returns {string | undefined} the program's path
 */
export function findBrowser(browser) {
  const asked = process.env[browser.toUpperCase()];
  if (asked) return existsSync(asked) ? asked : undefined;
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => places[browser].names.map((name) => join(folder, name)));
  return [...onPath, ...places[browser].paths].find((path) => existsSync(path));
}

/**
 * @param {string} name
 * @returns {string | undefined} the path of a program on the PATH
 */
export function findProgram(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

function isDebian() {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false; // no such file: not Linux
  }
}

/** @param {string[]} packages */
function aptInstall(packages) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  /** @param {string[]} words */
  const apt = (words) => {
    const [program = 'apt-get', ...rest] = [...asRoot, 'apt-get', '-qq', ...words];
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    return spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  };
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...packages]);
}

/**
 * Makes sure that the browsers are there: an installed one is used; on Debian a missing one is installed
 * from its packages, with a font that has Chinese.
 * @param {BrowserName[]} browsers
 * @returns {string[]} what the user must do, one sentence a browser; empty when all are there
 */
export function ensureBrowsers(browsers) {
  const missing = browsers.filter((browser) => !findBrowser(browser));
  if (missing.length === 0) return [];
  if (isDebian()) {
    const packages = [...missing.map((browser) => debianPackage[browser]), 'fonts-noto-cjk'];
    console.log(`Installing ${packages.join(', ')} from Debian's packages…`);
    aptInstall(packages);
  }
  return missing.filter((browser) => !findBrowser(browser)).map((browser) => advice[browser]);
}

/**
 * Makes sure that the age program is there, which opens backups in a test.
 * @returns {string[]} what the user must do; empty when it is there
 */
export function ensureAge() {
  if (findProgram('age')) return [];
  if (isDebian()) {
    console.log("Installing age from Debian's packages…");
    aptInstall(['age']);
  }
  return findProgram('age') ? [] : ['Install age (age-encryption.org), then run this again.'];
}

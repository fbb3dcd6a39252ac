import { useEffect, useState } from 'preact/hooks';
import { keyWords } from '@/utils/locale/areas/key';
import type { CommandKey } from '@/utils/messages/command-keys';
import { useWordsOf } from '../words';
import { KeyRow } from './KeyRow';

/** The keys that work on every page, as the user has set them in the browser. */
export function BrowserKeys({ commandKeys }: { commandKeys(): Promise<readonly CommandKey[]> }) {
  const key = useWordsOf(keyWords);
  const [set, setSet] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    // Until the browser has told, and where it does not, no key is claimed.
    commandKeys().then(setSet, () => undefined);
  }, [commandKeys]);
  return (
    <section aria-labelledby="keys-browser">
      <h3 id="keys-browser" class="heading">
        {key.browser.heading}
      </h3>
      <ul class="keys">
        {Object.entries(key.command).map(([name, says]) => {
          const told = set.find((it) => it.name === name);
          const keys = told ? [told.shortcut || key.browser.none] : [];
          return <KeyRow key={name} row={`browser.${name}`} keys={keys} says={says} />;
        })}
      </ul>
      <p class="small">{key.browser.change}</p>
    </section>
  );
}

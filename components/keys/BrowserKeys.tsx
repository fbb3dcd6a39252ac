import { useEffect, useState } from 'preact/hooks';
import { keyWords } from '@/utils/locale/areas/key';
import { useWordsOf } from '../words';
import type { CommandKey } from './command-key';
import { KeyRow } from './KeyRow';

/** The keys that work on every page, as the user has set them in the browser. */
export function BrowserKeys({ commandKeys }: { commandKeys(): Promise<readonly CommandKey[]> }) {
  const key = useWordsOf(keyWords);
  const [set, setSet] = useState<readonly CommandKey[]>([]);
  useEffect(() => {
    // Where the browser tells nothing, the list says so.
    commandKeys().then(setSet, () => undefined);
  }, [commandKeys]);
  return (
    <section aria-labelledby="keys-browser">
      <h3 id="keys-browser" class="heading">
        {key.browser.heading}
      </h3>
      <ul class="keys">
        {Object.entries(key.command).map(([name, says]) => {
          const shortcut = set.find((it) => it.name === name)?.shortcut;
          return (
            <KeyRow key={name} row={`browser.${name}`} keys={[shortcut || key.browser.none]} says={says} />
          );
        })}
      </ul>
      <p class="small">{key.browser.change}</p>
    </section>
  );
}

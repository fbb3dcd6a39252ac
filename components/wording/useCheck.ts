import { useEffect, useState } from 'preact/hooks';
import { type Check, loadCheck } from './check';

/** The check, once its code is there; `failed` where it did not come, which whoever asks has to say. */
export function useCheck(): { readonly check: Check | undefined; readonly failed: boolean } {
  const [state, setState] = useState<{ check?: Check; failed: boolean }>({ failed: false });
  useEffect(() => {
    let gone = false;
    loadCheck().then(
      (check) => !gone && setState({ check, failed: false }),
      () => !gone && setState({ failed: true }),
    );
    return () => {
      gone = true;
    };
  }, []);
  return { check: state.check, failed: state.failed };
}

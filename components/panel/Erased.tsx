import { useStore } from '@nanostores/preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { later } from '../ui/later';
import { NotLoaded } from './NotLoaded';
import { useServices } from './services';

const ErasedNotice = later(() => import('./ErasedNotice').then((it) => it.ErasedNotice), NotLoaded);

/** Where it is said that another window erased the conversation that was open here. `covered`: something lies over it. */
export function Erased({ covered }: { readonly covered: boolean }) {
  const { session } = useServices();
  const erased = useStore(session.$erased);
  const alert = useRef<HTMLDivElement>(null);
  const calls = erased !== undefined && !covered;
  // What is still being typed for what is gone goes nowhere.
  useLayoutEffect(() => {
    if (calls) alert.current?.focus();
  }, [calls]);
  return (
    <div role="alert" tabIndex={-1} ref={alert}>
      {erased && <ErasedNotice which={erased} />}
    </div>
  );
}

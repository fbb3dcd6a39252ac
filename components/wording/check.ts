import type { check } from '@/utils/wording/checker';

export type Check = typeof check;

let loading: Promise<Check> | undefined;

/** The check. Its code comes when it is first asked for; where it did not come, this rejects, and may be asked again. */
export function loadCheck(): Promise<Check> {
  loading ??= import('@/utils/wording/checker').then(
    (it) => it.check,
    (error) => {
      loading = undefined;
      throw error;
    },
  );
  return loading;
}

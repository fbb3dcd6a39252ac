/** Whether two rows say the same; the order of fields makes no difference, nor does a field without a value. */
export function saysTheSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const fields = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...fields].every(
    (field) =>
      (Object.hasOwn(left, field) ? left[field] : undefined) ===
        (Object.hasOwn(right, field) ? right[field] : undefined) || saysTheSame(left[field], right[field]),
  );
}

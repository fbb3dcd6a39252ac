/**
 * Where a frame stands in its page: the number of the frame at each step from the top. Undefined where it is
 * not counted, as in a shadow root. Both sides of a border between sites come to the same.
 */
export function framePath(view: Window = window): number[] | undefined {
  const path: number[] = [];
  for (let at = view; at.parent !== at; at = at.parent) {
    const { parent } = at;
    const index = Array.from({ length: parent.length }, (_, it) => parent[it]).indexOf(at);
    if (index < 0) return undefined;
    path.unshift(index);
  }
  return path;
}

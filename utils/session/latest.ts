/** Reads when asked, and takes what was found unless it was asked again meanwhile: the slower answer never wins. */
export function latest<Found>(read: () => Promise<Found>, take: (found: Found) => void): () => void {
  let asked = 0;
  return () => {
    const mine = ++asked;
    void read().then((found) => mine === asked && take(found));
  };
}

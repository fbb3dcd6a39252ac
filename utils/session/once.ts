/** What `load` gives, asked for once for each key. What did not come is forgotten: it may be asked for again. */
export function once<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const coming = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = coming.get(key);
    if (known) return known;
    const loading = load(key);
    coming.set(key, loading);
    loading.catch(() => coming.delete(key)); // who asked hears of it
    return loading;
  };
}

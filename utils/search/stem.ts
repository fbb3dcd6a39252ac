/** The forms of an English word are one: policies, policy; planning, plan; running, runs. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const one = word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  const short = one.length < 6 ? one : one.replace(/(?:ing|ion|ed|ly)$/, '');
  return (short.length < 5 ? short : short.replace(/e$/, '')).replace(/([bdglmnprt])\1$/, '$1');
}

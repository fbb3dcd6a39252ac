const irregular: Readonly<Record<string, string>> = {
  be: 'is are was were been being am',
  have: 'has had having',
  do: 'does did done doing',
  go: 'goes went gone going',
  get: 'gets got gotten getting',
  make: 'makes made making',
  take: 'takes took taken taking',
  give: 'gives gave given giving',
  come: 'comes came coming',
  become: 'becomes became becoming',
  keep: 'keeps kept keeping',
  let: 'lets letting',
  leave: 'leaves left leaving',
  lose: 'loses lost losing',
  feel: 'feels felt feeling',
  think: 'thinks thought thinking',
  know: 'knows knew known knowing',
  say: 'says said saying',
  tell: 'tells told telling',
  hear: 'hears heard hearing',
  see: 'sees saw seen seeing',
  find: 'finds found finding',
  fall: 'falls fell fallen falling',
  forget: 'forgets forgot forgotten forgetting',
  hold: 'holds held holding',
  mean: 'means meant meaning',
  meet: 'meets met meeting',
  bring: 'brings brought bringing',
  blow: 'blows blew blown blowing',
  break: 'breaks broke broken breaking',
  choose: 'chooses chose chosen choosing',
  deal: 'deals dealt dealing',
  drive: 'drives drove driven driving',
  pay: 'pays paid paying',
  put: 'puts putting',
  run: 'runs ran running',
  sit: 'sits sat sitting',
  speak: 'speaks spoke spoken speaking',
  spend: 'spends spent spending',
  stand: 'stands stood standing',
  steal: 'steals stole stolen stealing',
  throw: 'throws threw thrown throwing',
  understand: 'understands understood understanding',
  wear: 'wears wore worn wearing',
  write: 'writes wrote written writing',
};

const doubles = /[^aeiou][aeiou][bdgklmnprtv]$/;

/** A verb or noun of English with its endings; what sounds wrong does no harm, nobody writes it. */
export function formsOf(word: string): string[] {
  const known = irregular[word];
  if (known) return [word, ...known.split(' ')];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [word, `${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (word.endsWith('ie')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -2)}ying`];
  if (word.endsWith('e')) return [word, `${word}s`, `${word}d`, `${word.slice(0, -1)}ing`];
  const plural = /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
  const stems = doubles.test(word) ? [word, word + word.slice(-1)] : [word];
  return [word, plural, ...stems.flatMap((stem) => [`${stem}ed`, `${stem}ing`])];
}

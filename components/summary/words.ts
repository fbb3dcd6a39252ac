import { useStore } from '@nanostores/preact';
import { outgoingWords } from '@/utils/locale/areas/outgoing';
import { pointsWords } from '@/utils/locale/areas/points';
import { wholeDay } from '@/utils/locale/format';
import type { Language } from '@/utils/locale/language';
import { wordsIn } from '@/utils/locale/words';
import { type IsoDay, startOf } from '@/utils/meeting/iso-day';
import type { Detail } from '@/utils/summary/details';
import type { Version } from '@/utils/summary/edits';
import type { SummaryWords } from '@/utils/summary/render';
import { useServices } from '../panel/services';
import { useLanguage } from '../words';

/** What the words of a summary say, in the language it is written in, to whom it is for. */
export function summaryWords(language: Language, version: Version = 'system'): SummaryWords {
  const words = wordsIn(language);
  const outgoing = outgoingWords[language];
  const points = pointsWords[language];
  const toPerson = version === 'employee';
  const owner = toPerson ? outgoing.toEmployee.owner : points.summary.owner;
  const verdict = toPerson ? outgoing.toEmployee.verdict : points.summary.verdict;
  const support = toPerson ? outgoing.toEmployee.support : points.summary.support;
  const quoted = toPerson ? outgoing.toEmployee.words : points.summary.words;
  const dayOf = (day: IsoDay | undefined) => (day ? wholeDay(startOf(day), language) : '');
  const detail = (it: Detail): string => {
    switch (it.kind) {
      case 'owner':
        return owner[it.owner];
      case 'state':
        return points.summary.state[it.state];
      case 'verdict':
        return verdict[it.verdict];
      case 'due':
        return points.summary.due(dayOf(it.day));
      case 'weight':
        return points.summary.weight(it.percent);
      case 'words':
        return quoted(words.summary.quote(it.text));
      case 'checkpoint': {
        const told = points.summary.checkpoint(it.text, dayOf(it.day));
        return it.done ? points.summary.reached(told) : told;
      }
      case 'fact':
        return outgoing.fact(it.text, it.day);
      case 'outcome':
        return outgoing.outcome[it.state];
      case 'aim':
        return outgoing.aim[it.of];
      case 'period':
        return outgoing.period(it.from, it.to);
      case 'view': {
        const field = outgoing.swot[it.field];
        return toPerson ? outgoing.toEmployee.view[it.by](field) : outgoing.view[it.by](field);
      }
      case 'talk':
        return outgoing.talk(it.start, it.end);
      case 'support':
        return support(it.text);
      case 'for':
        return outgoing.for(it.text);
      case 'resource':
        return outgoing.resource(it.text);
      case 'prevention':
        return outgoing.prevention(it.text);
      default:
        return points.summary[it.kind](it.text);
    }
  };
  const title = toPerson ? outgoing.toEmployee.title : outgoing.toSystem.title;
  const section = toPerson ? outgoing.toEmployee.section : outgoing.toSystem.section;
  const planSection = toPerson ? outgoing.toEmployee.planSection : outgoing.toSystem.planSection;
  return {
    title: (kind, person) => title(words.kind[kind], person),
    time: words.summary.time,
    section: (id, kind) => (id === 'goal' && kind === 'improvement' ? planSection : section[id]),
    quote: words.summary.quote,
    item: words.summary.item,
    details: (line) => line.map(detail).join(points.summary.and),
  };
}

const made = new Map<string, SummaryWords>();

/** The same object for the same language and version. */
function wordsFor(language: Language, version: Version): SummaryWords {
  const key = `${language}/${version}`;
  const words = made.get(key) ?? summaryWords(language, version);
  made.set(key, words);
  return words;
}

/** The language that summaries are written in: their own, else that of the panel. */
export function useSummaryLanguage(): Language {
  const language = useLanguage();
  return useStore(useServices().$settings).summaryLanguage ?? language;
}

/** The words of a summary in the language that summaries are written in. */
export function useSummaryWords(version: Version = 'system'): SummaryWords {
  return wordsFor(useSummaryLanguage(), version);
}

import type { Book } from './book';
import * as absolute from './en/absolute';
import * as advice from './en/advice';
import * as age from './en/age';
import * as belief from './en/belief';
import * as but from './en/but';
import * as cliche from './en/cliche';
import * as comparison from './en/comparison';
import * as condescension from './en/condescension';
import * as exaggeration from './en/exaggeration';
import * as family from './en/family';
import * as frequency from './en/frequency';
import * as guilt from './en/guilt';
import * as halo from './en/halo';
import * as health from './en/health';
import * as hearsay from './en/hearsay';
import * as hedge from './en/hedge';
import * as insult from './en/insult';
import * as label from './en/label';
import { lists, reports } from './en/lists';
import * as looks from './en/looks';
import * as motive from './en/motive';
import * as origin from './en/origin';
import * as praise from './en/praise';
import * as privacy from './en/privacy';
import * as promise from './en/promise';
import * as recency from './en/recency';
import * as sex from './en/sex';
import * as threat from './en/threat';
import * as tone from './en/tone';
import * as verdict from './en/verdict';
import { workLists } from './en/work-lists';
import { learned } from './learned/en';

const breaches = [
  ...absolute.breaches,
  ...advice.breaches,
  ...age.breaches,
  ...belief.breaches,
  ...but.breaches,
  ...cliche.breaches,
  ...comparison.breaches,
  ...condescension.breaches,
  ...exaggeration.breaches,
  ...family.breaches,
  ...frequency.breaches,
  ...guilt.breaches,
  ...halo.breaches,
  ...health.breaches,
  ...hearsay.breaches,
  ...hedge.breaches,
  ...insult.breaches,
  ...label.breaches,
  ...looks.breaches,
  ...motive.breaches,
  ...origin.breaches,
  ...praise.breaches,
  ...privacy.breaches,
  ...promise.breaches,
  ...recency.breaches,
  ...sex.breaches,
  ...threat.breaches,
  ...tone.breaches,
  ...verdict.breaches,
];

export const english: Book = {
  breaches,
  lists: { ...lists, ...workLists },
  reports,
  learned,
};

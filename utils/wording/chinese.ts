import type { Book } from './book';
import { learned } from './learned/zh-cn';
import * as absolute from './zh-cn/absolute';
import * as advice from './zh-cn/advice';
import * as age from './zh-cn/age';
import * as belief from './zh-cn/belief';
import * as but from './zh-cn/but';
import * as cliche from './zh-cn/cliche';
import * as comparison from './zh-cn/comparison';
import * as condescension from './zh-cn/condescension';
import * as exaggeration from './zh-cn/exaggeration';
import * as family from './zh-cn/family';
import * as frequency from './zh-cn/frequency';
import * as guilt from './zh-cn/guilt';
import * as halo from './zh-cn/halo';
import * as health from './zh-cn/health';
import * as hearsay from './zh-cn/hearsay';
import * as hedge from './zh-cn/hedge';
import * as insult from './zh-cn/insult';
import * as label from './zh-cn/label';
import { lists, reports } from './zh-cn/lists';
import * as looks from './zh-cn/looks';
import * as motive from './zh-cn/motive';
import * as origin from './zh-cn/origin';
import * as praise from './zh-cn/praise';
import * as privacy from './zh-cn/privacy';
import * as promise from './zh-cn/promise';
import * as recency from './zh-cn/recency';
import * as sex from './zh-cn/sex';
import * as threat from './zh-cn/threat';
import * as tone from './zh-cn/tone';
import * as verdict from './zh-cn/verdict';
import { work } from './zh-cn/work';

const breaches = [
  ...absolute.breaches,
  ...age.breaches,
  ...belief.breaches,
  ...but.breaches,
  ...condescension.breaches,
  ...family.breaches,
  ...health.breaches,
  ...hedge.breaches,
  ...insult.breaches,
  ...label.breaches,
  ...looks.breaches,
  ...motive.breaches,
  ...origin.breaches,
  ...sex.breaches,
  ...tone.breaches,
  ...advice.breaches,
  ...cliche.breaches,
  ...comparison.breaches,
  ...exaggeration.breaches,
  ...frequency.breaches,
  ...guilt.breaches,
  ...halo.breaches,
  ...hearsay.breaches,
  ...praise.breaches,
  ...privacy.breaches,
  ...promise.breaches,
  ...recency.breaches,
  ...threat.breaches,
  ...verdict.breaches,
];

export const chinese: Book = {
  breaches,
  lists: { ...lists, ...work },
  reports,
  learned,
};

import { accuracyKind } from './accuracy.js';
import { recommendKind, sensitivityKind } from './advice.js';
import type { KindReader } from './asked.js';
import { boundKind } from './bound.js';
import { compareKind } from './compare.js';
import { explainKind } from './explain.js';
import { forecastKind, spreadKind } from './forecast.js';
import { modelKind } from './forecast-model.js';
import { kpiKind, partedKind } from './kpi.js';
import { listedKind } from './listed.js';
import { busyKind, checkKind, planKind, tablesKind } from './plain.js';
import { risksKind } from './risks.js';
import { shortKind } from './runs-short.js';
import { seekKind } from './seek.js';
import { sequenceKind } from './sequence.js';
import { simulateKind } from './simulate.js';
import { surviveKind } from './survive.js';
import { sweepKind } from './sweep.js';
import { whatIfKind } from './what-if.js';
import { whyKind } from './why-late.js';

/** Every kind of question, in the order in which they are tried: the first that is asked is read. */
export const questionKinds: readonly KindReader[] = [
  listedKind,
  modelKind,
  accuracyKind,
  spreadKind,
  sweepKind,
  surviveKind,
  sensitivityKind,
  recommendKind,
  risksKind,
  simulateKind,
  seekKind,
  whyKind,
  compareKind,
  forecastKind,
  sequenceKind,
  shortKind,
  busyKind,
  boundKind,
  explainKind,
  tablesKind,
  checkKind,
  partedKind,
  planKind,
  kpiKind,
  whatIfKind,
];

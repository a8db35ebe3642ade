import type { KindReader } from './asked.js';
import { compareKind } from './compare.js';
import {
  accuracyKind,
  busyKind,
  checkKind,
  explainKind,
  forecastKind,
  kpiKind,
  planKind,
  recommendKind,
  risksKind,
  sensitivityKind,
  sequenceKind,
  shortKind,
  simulateKind,
  surviveKind,
  tablesKind,
  whyKind,
} from './others.js';
import { seekKind } from './seek.js';
import { sweepKind } from './sweep.js';
import { whatIfKind } from './what-if.js';

/** Every kind of question, in the order in which they are tried: the first that is asked is read. */
export const questionKinds: readonly KindReader[] = [
  sweepKind,
  surviveKind,
  sensitivityKind,
  recommendKind,
  risksKind,
  simulateKind,
  seekKind,
  whyKind,
  compareKind,
  accuracyKind,
  forecastKind,
  sequenceKind,
  shortKind,
  busyKind,
  explainKind,
  tablesKind,
  checkKind,
  planKind,
  kpiKind,
  whatIfKind,
];

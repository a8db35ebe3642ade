import { amounts } from './english/amounts.js';
import { askingMarks } from './english/asking-marks.js';
import { causes } from './english/causes.js';
import { changes } from './english/changes.js';
import { forecasts } from './english/forecasts.js';
import { goodsMarks } from './english/goods-marks.js';
import { inflected } from './english/inflection.js';
import { kpis } from './english/kpis.js';
import { marks } from './english/marks.js';
import { parameters } from './english/parameters.js';
import { questions } from './english/questions.js';
import { reasonMarks } from './english/reason-marks.js';
import { shorthand } from './english/shorthand.js';
import { smallWords } from './english/small-words.js';
import { supply } from './english/supply.js';
import { things } from './english/things.js';
import { timeMarks } from './english/time-marks.js';
import { times } from './english/times.js';
import type { LexiconSource } from './sense.js';

/** English. The keys are those of every language; a test holds them equal. */
export const english: LexiconSource = {
  language: 'en',
  nounEndings: ['', 's'],
  forms: inflected,
  // No ending tells one: `to` does, before places as well.
  infinitive: /(?!)/,
  shorthand,
  words: {
    ...smallWords,
    ...amounts,
    ...times,
    ...things,
    ...causes,
    ...kpis,
    ...changes,
    ...timeMarks,
    ...reasonMarks,
    ...goodsMarks,
    ...marks,
    ...askingMarks,
    ...supply,
    ...questions,
    ...forecasts,
    ...parameters,
  },
};

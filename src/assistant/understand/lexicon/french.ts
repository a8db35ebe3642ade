import { amounts } from './french/amounts.js';
import { askingMarks } from './french/asking-marks.js';
import { causes } from './french/causes.js';
import { changes } from './french/changes.js';
import { conjugated } from './french/conjugation.js';
import { forecasts } from './french/forecasts.js';
import { goodsMarks } from './french/goods-marks.js';
import { kpis } from './french/kpis.js';
import { marks } from './french/marks.js';
import { parameters } from './french/parameters.js';
import { questions } from './french/questions.js';
import { reasonMarks } from './french/reason-marks.js';
import { shorthand } from './french/shorthand.js';
import { smallWords } from './french/small-words.js';
import { supply } from './french/supply.js';
import { things } from './french/things.js';
import { timeMarks } from './french/time-marks.js';
import { times } from './french/times.js';
import type { LexiconSource } from './sense.js';

/** French, without accents, as tokens are compared. The keys are those of every language; a test holds them equal. */
export const french: LexiconSource = {
  language: 'fr',
  nounEndings: ['', 's', 'e', 'es', 'x'],
  forms: conjugated,
  infinitive: /(?:er|ir|re)$/,
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

import type { Model } from '../model.js';
import { arima } from './arima.js';
import { drift } from './drift.js';


import { harmonic } from './harmonic.js';


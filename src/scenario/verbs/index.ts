import { add } from './add.js';
import { expr } from './expr.js';
import { insert } from './insert.js';
import { multiply } from './multiply.js';
import { ramp } from './ramp.js';
import { remove } from './remove.js';
import { set } from './set.js';
import { shift } from './shift.js';
import { total } from './total.js';
import type { Verb } from './verb.js';

/** Every verb of overrides, in the order in which help and docs list them. */
export const verbs: readonly Verb[] = [set, add, multiply, expr, total, shift, ramp, insert, remove];

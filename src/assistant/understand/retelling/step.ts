import type { Calendar } from '../../../calendar/calendar.js';
import type { Mention } from '../mentions/mention.js';

/** One rule: tells in other mentions what a question says its own way, and gives the same mentions back where it has nothing to say. */
export type Step = (mentions: readonly Mention[], calendar: Calendar) => readonly Mention[];

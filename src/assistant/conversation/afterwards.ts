import type { Calendar } from '../../calendar/calendar.js';
import { readPeriod } from '../../scenario/period.js';
import type { Draft, WrittenOverride } from '../draft.js';
import { isWord, says, timesSaid } from '../understand/mentions/mention.js';
import { isOfScenario, isRefining } from './follow-up.js';
import { opensWith, restBehind } from './opening.js';
import { notOfChange, ofSeveral, type Redrafted } from './redrafted.js';
import { refined } from './refine.js';
import type { FollowUp } from './said.js';
import { nameOf } from './taken-away.js';

/**
 * `then double in September`, `puis 30 % en octobre`, behind a change that holds for a time: that one stays, and the same changes so much at the other
 * time. So it is with `and`, where it is told and an amount stands with the time. Undefined where more is said, or the last change is a
 * stop; asked back where it holds always, where changes of several things hold, and where the times overlap in part.
 */
export function afterwards(draft: Draft, said: FollowUp): Redrafted | undefined {
  const { text, words, language, recognise, vocabulary } = said;
  const isThen = opensWith(text, words.afterwards);
  const isTold = !/\?\s*$/.test(text);
  const rest = isThen ? restBehind(text, words.afterwards) : isTold ? restBehind(text, [words.and]) : undefined;
  if (rest === undefined) return undefined;
  const { mentions } = recognise(rest, language);
  const times = mentions.filter(({ time }) => time !== undefined && time.unit !== 'ever');
  const isCounted = mentions.some((one) => one.amount !== undefined || (isWord(one) && timesSaid(one) !== undefined));
  const isNamed = mentions.some((one) => !isOfScenario(one));
  const isOther = mentions.some(
    (one) => isWord(one) && (says(one, 'scope') || says(one, 'follow', 'instead') || says(one, 'if')),
  );
  const current = draft.overrides.at(-1);
  if (times.length !== 1 || isNamed || isOther || !(isCounted || isThen) || !isRefining(mentions)) return undefined;
  if (current === undefined || current.insert !== undefined) return undefined;
  const cannot = notOfChange(text);
  if (current.during === undefined) return isThen ? { unclear: cannot } : undefined;
  const made = refined(current, mentions, vocabulary, recognise(draft.scenario, language).mentions);
  if ('unread' in made || made.isAnother) return undefined;
  const how = relationOf(current, made.override, vocabulary.calendar);
  if (how === 'within') return undefined;
  const rivals = how === 'apart' ? othersAlike(draft.overrides, current) : [];
  if (how === 'apart' && rivals.length === 0)
    return { draft: { ...draft, overrides: [...draft.overrides, made.override] } };
  return { unclear: rivals.length > 0 ? ofSeveral(text, [...rivals, current].map(nameOf)) : cannot };
}

/** How the time of a change stands to that of another one. */
function relationOf(
  before: WrittenOverride,
  now: WrittenOverride,
  calendar: Calendar,
): 'apart' | 'within' | 'overlapping' {
  const [held, next] = [before.during ?? '', now.during ?? ''].map((during) => readPeriod(during, calendar));
  if ('problem' in held || 'problem' in next) return 'overlapping';
  if (held.to <= next.from || next.to <= held.from) return 'apart';
  return held.from <= next.from && next.to <= held.to ? 'within' : 'overlapping';
}

/** Changes of the same column and time for something else: of which of them is spoken was not said. */
function othersAlike(overrides: readonly WrittenOverride[], current: WrittenOverride): readonly WrittenOverride[] {
  const rows = JSON.stringify(current.where);
  return overrides.filter(
    ({ table, column, during, where }) =>
      table === current.table &&
      column === current.column &&
      during === current.during &&
      JSON.stringify(where) !== rows,
  );
}

import { hoursPerDay } from '../../../calendar/bucket.js';
import type { Saying } from '../../phrases/saying.js';
import { mondayFrom } from '../clauses/last-time.js';
import { laterBy } from '../figures/amount.js';
import { duringText, planSpan, type Span } from '../figures/span.js';
import { isName, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Refused } from './changed.js';
import { type AmountMention, amountsOf, before, isTime, type Parts, timesOf } from './parts.js';

/** When a change happens; a problem where two times are said, or one outside the plan. */
export type Period = { readonly span: Span; readonly assumption?: Saying } | { readonly problem: Saying } | undefined;

/** The period of a clause from its time and how long it lasts, where it says either. What is used is noted. */
export function periodOf(parts: Parts): Period {
  const times = timesOf(parts);
  const lasting = amountsOf(parts).filter(
    (mention) =>
      isTime(mention) && !mention.amount.isRate && mention.amount.per === undefined && !parts.used.has(mention),
  );
  if (lasting.length > 1) return { problem: (say) => say.problem.lastsTwice };
  const unclear = [...times, ...lasting].find((mention) => isUnclear(parts, mention));
  if (unclear)
    return {
      problem: (say) => say.problem.unclearWhen(unclear.text, before(parts, unclear)?.text),
    };
  const reason =
    times.length > 0 && !parts.actions.has('stop') ? lasting.find((one) => isOfReason(parts, one)) : undefined;
  if (reason) return { problem: (say) => say.problem.unclearWhen(reason.text, before(parts, reason)?.text) };
  const spans = acrossTimes(
    parts,
    times.map(({ time }) => time),
  );
  for (const mention of [...times, ...lasting]) parts.used.add(mention);
  const inner = isOfMove(parts, times[0]) ? undefined : within(spans);
  const joined = spans.length === 2 ? (meeting(spans[0], spans[1]) ?? inner) : spans[0];
  if (spans.length > 2 || (spans.length === 2 && joined === undefined))
    return { problem: (say) => say.problem.manyTimes };
  const isRestart = parts.mentions.some((mention) => wordSays(mention, 'mark', 'sequel'));
  if (lasting.length > 0 && joined === undefined && isRestart)
    return { problem: (say) => say.problem.unclearWhen(lasting[0].text, before(parts, lasting[0])?.text) };
  if (lasting.length > 0 && joined?.from === -Infinity) return { problem: (say) => say.problem.lastsUntil };
  const span = lasting.length === 0 ? joined && { span: joined } : withLength(parts, joined, lasting[0]);
  return span === undefined ? undefined : inPlan(parts, span);
}

/**
 * When what is told holds, as it is written in an override and said behind it; nothing of either where it holds for the whole plan.
 * @param isForGood whether it goes on behind the time that is told.
 */
export function heldDuring(
  parts: Parts,
  isForGood = false,
): { readonly during?: string; readonly words: Saying } | Refused {
  const period = periodOf(parts);
  if (period === undefined) return { words: () => '' };
  if ('problem' in period) return { problem: period.problem, choices: [] };
  const { span, assumption } = period;
  const during = duringText(isForGood ? { ...span, to: Infinity } : span);
  if (during === undefined) return { words: () => '' };
  return { during, words: (say) => `, ${during}${assumption === undefined ? '' : ` (${assumption(say)})`}` };
}

/** `from 100% in April to 130% in September`: what is gradual goes from the first of two times to the last. */
function acrossTimes({ actions }: Parts, said: readonly Span[]): readonly Span[] {
  // `from April for the rest of the year` says no more than `from April`.
  const isSince = said.some(({ from, to }) => Number.isFinite(from) && to === Infinity);
  const spans = isSince ? said.filter(({ unit }) => unit !== 'ever') : said;
  const [first, last] = spans;
  const isClosed = spans.every(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));
  if (!actions.has('gradual') || spans.length !== 2 || !isClosed || first.from >= last.from) return spans;
  return [{ from: first.from, to: last.to, unit: first.unit === last.unit ? first.unit : 'day', begins: false }];
}

/** `in May because of the training of two weeks`: how long the reason lasts, behind a time of what is told. */
function isOfReason({ mentions }: Parts, mention: Mention): boolean {
  const reason = mentions.findIndex((one) => wordSays(one, 'mark', 'reason'));
  const front = mentions.slice(0, Math.max(0, reason));
  return mentions.indexOf(mention) > reason && front.some(({ time }) => time !== undefined);
}

/** `by June` and `to June` are not in June, and `in two weeks` not for two weeks. */
function isUnclear(parts: Parts, mention: Mention): boolean {
  if (mention.time && parts.actions.has('gradual')) return false;
  const previous = before(parts, mention);
  if (previous === undefined) return false;
  // `up 10% to April` may be until then; French has one word for `to` and `in`.
  const isTo = mention.time !== undefined && says(previous, 'prep', 'to') && !says(previous, 'prep', 'in');
  return isTo || says(previous, 'mark', mention.time ? 'latest' : 'lapse');
}

/** `from May` and `until June` are one period. */
function meeting(first: Span, second: Span): Span | undefined {
  const from = Math.max(first.from, second.from);
  const to = Math.min(first.to, second.to);
  const isOpen = [first, second].every((span) => !Number.isFinite(span.from) || !Number.isFinite(span.to));
  return isOpen && from < to && Number.isFinite(from) && Number.isFinite(to)
    ? { from, to, unit: first.unit === second.unit ? first.unit : 'day', begins: false }
    : undefined;
}

/** `spring surge: +10% in April`, `hausse du printemps`: a time right beside a word for more or less is what that is called by. */
function isOfMove({ mentions }: Parts, time: Mention | undefined): boolean {
  if (time === undefined) return false;
  const at = mentions.indexOf(time);
  const before = mentions.slice(0, at).findLast((one) => isName(one) || !says(one, 'mark', 'article'));
  // A surge may be the name of a scenario as well.
  return [before, mentions[at + 1]].some((one) => ['raise', 'lower'].some((way) => one && says(one, 'action', way)));
}

/** `in spring demand rises in April`: the shorter of two times of which the first, a season or a quarter at least, holds the other. */
function within([outer, inner]: readonly Span[]): Span | undefined {
  if (outer === undefined || inner === undefined) return undefined;
  const isHeld = outer.from <= inner.from && inner.to <= outer.to;
  const isLonger = outer.to - outer.from > Math.max(inner.to - inner.from, longestMonth);
  return isHeld && isLonger ? inner : undefined;
}

const longestMonth = 31 * hoursPerDay;

/** So long from where a time begins: from a day that is named, or from the first Monday of a month for whole weeks. */
function withLength(
  { vocabulary }: Parts,
  span: Span | undefined,
  { amount }: AmountMention,
): { span: Span; assumption?: Saying } {
  const plan = planSpan(vocabulary.calendar);
  // `from May for three weeks` begins as `for three weeks in May` does.
  const isDay = span?.begins && ['day', 'week'].includes(span.unit);
  const isInside = span !== undefined && !isDay && Number.isFinite(span.from);
  const begin = span === undefined || span.from === -Infinity ? plan.from : span.from;
  const from = amount.unit === 'week' && (isInside || span === undefined) ? mondayFrom(begin) : begin;
  const lasted = { from, to: laterBy(from, amount), unit: 'day' as const, begins: false };
  if (span === undefined) return { span: lasted, assumption: (say) => say.words.fromPlanStart };
  if (from !== begin) return { span: lasted, assumption: (say) => say.words.fromFirstMonday };
  return { span: lasted };
}

/** The period where it touches the plan or lies before it; a problem where it lies behind the plan's end. */
function inPlan(parts: Parts, period: { span: Span; assumption?: Saying }): Period {
  const plan = planSpan(parts.vocabulary.calendar);
  if (period.span.from >= plan.to) return { problem: (say) => say.problem.behindPlan };
  if (period.span.to <= plan.from && !timesOf(parts).some(({ text }) => /\d{4}/.test(text)))
    return { problem: (say) => say.problem.beforePlan };
  if (period.span.to <= period.span.from) return { problem: (say) => say.problem.endsFirst };
  return period;
}

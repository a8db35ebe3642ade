import { bucketKind, isoText } from '../../../calendar/bucket.js';
import type { WrittenOverride } from '../../draft.js';
import { duringText, planSpan, type Span } from '../figures/span.js';
import { isName, isSmall, type Mention, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import type { Lever } from './lever.js';
import { operationOf } from './operation.js';
import { type AmountMention, amountsOf, before, isTime, type Parts, timesOf, use } from './parts.js';
import { periodOf } from './period.js';
import { columnOf, rowsText, whereOf } from './where.js';

/** A change that comes little by little: from as it is, or from the first of two amounts, to the last, across its time. */
export function rampOf(parts: Parts, lever: Lever): Change | Refused {
  if (lever.timed !== true)
    return {
      problem: (say) => say.problem.gradualUntimed(lever.table, say.lever[lever.name]),
      choices: [],
    };
  const ends = endsOf(parts, lever);
  if ('problem' in ends) return ends;
  use(parts, 'action', 'gradual');
  const chosen = whereOf(parts, lever);
  if ('problem' in chosen) return { problem: chosen.problem, choices: [] };
  const period = periodOf(parts);
  if (period !== undefined && 'problem' in period) return { problem: period.problem, choices: [] };
  const isLasting =
    timesOf(parts).some(({ time }) => time.from === -Infinity || time.closes === true || isBy(parts, time)) ||
    (period !== undefined && isOneBucket(parts, period.span));
  const plan = planSpan(parts.vocabulary.calendar);
  const span = acrossPlan(period?.span, plan, isLasting);
  const override = columnOf(lever, chosen);
  const during = rampedText(span, plan.from);
  const goesOn = bucketBehind(parts, span.to) < plan.to;
  const after = isLasting && goesOn ? [staying(override, span.to, ends.to)] : [];
  return {
    overrides: [{ ...override, during, ramp: ends }, ...after],
    words: (say) => {
      const gradual = say.words.ramp(rowsText(say, lever, chosen), ends.from, ends.to, during);
      const then = isLasting ? say.words.rampStays : goesOn ? say.words.rampEnds : '';
      return then === '' ? gradual : `${gradual}, ${then}`;
    },
  };
}

interface Ends {
  readonly from: number;
  readonly to: number;
}

/** `from 0 to 20%`, `from 5 to 20%`, `by 20%`, `to 120%`, `doubles`: the factors at the first and the last bucket. */
function endsOf(parts: Parts, lever: Lever): Ends | Refused {
  const amounts = amountsOf(parts).filter((mention) => !isTime(mention));
  const way = parts.actions.has('lower') || parts.actions.has('lose') ? -1 : 1;
  const [first, second] = amounts;
  const range =
    first?.amount.upTo !== undefined ? [first.amount.value, first.amount.upTo] : second && rangeOf(first, second);
  if (range !== undefined) {
    for (const mention of amounts) parts.used.add(mention);
    for (const sense of ['action', 'prep', 'scope']) use(parts, sense);
    const signs = [first?.amount.sign, second?.amount.sign];
    // `from 10% below to 20% above`
    if (second !== undefined && signs.includes(-1))
      return { from: factor(range[0], signs[0] ?? way), to: factor(range[1], signs[1] ?? way) };
    return rangeEnds(range, way, isOfHours(parts));
  }
  if (first?.amount.sign !== undefined && first.amount.unit === 'percent' && second === undefined) {
    parts.used.add(first);
    for (const sense of ['action', 'prep']) use(parts, sense);
    return { from: 1, to: factor(first.amount.value, first.amount.sign) };
  }
  if (first?.amount.value === 0 && second === undefined && isUntil(parts, first)) {
    parts.used.add(first);
    for (const sense of ['action', 'prep']) use(parts, sense);
    return { from: 1, to: 0 };
  }
  // `jusqu'à 130 %` is what it becomes.
  if (first?.amount.unit === 'percent' && first.amount.value >= 100 && second === undefined && isUntil(parts, first)) {
    parts.used.add(first);
    for (const sense of ['action', 'prep']) use(parts, sense);
    return { from: 1, to: first.amount.value / 100 };
  }
  const opening = first && before(parts, first);
  // `from 50%`, and no word of where it ends.
  const isOpen =
    second === undefined && opening !== undefined && says(opening, 'prep', 'from') && !says(opening, 'prep', 'by');
  const operation = operationOf(parts, lever);
  if ('problem' in operation) return operation;
  // `falls gradually to zero`
  if (operation.verb === 'set' && operation.value === 0 && !isOpen) return { from: 1, to: 0 };
  if (operation.verb !== 'multiply' || isOpen)
    return { problem: (say) => say.problem.gradualShare, choices: [(say) => say.choice.byShare(20)] };
  return { from: 1, to: operation.value };
}

function isUntil(parts: Parts, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  return previous !== undefined && !isName(previous) && says(previous, 'prep', 'until');
}

/** `from 40% to 80% of its hours`: what there is, and not how much more of it. */
function isOfHours({ mentions }: Parts): boolean {
  const isPart = ({ amount }: Mention): boolean => amount?.unit === 'percent' && amount.sign === undefined;
  const behind = mentions.slice(mentions.findLastIndex(isPart) + 1);
  const hours = behind.findIndex((mention) => !isName(mention) && says(mention, 'quantity', 'capacity'));
  return hours > 0 && behind.slice(0, hours).every(isSmall);
}

/** `from 0 to 20%` is by how much, `from 100 to 80%` and `from 40 to 100%` what it is; anything else may be either. */
function rangeEnds([first, last]: readonly number[], way: number, isLevel: boolean): Ends | Refused {
  if (first >= 100 || (first > 0 && last === 100) || isLevel) return { from: first / 100, to: last / 100 };
  if (first === 0 || way > 0) return { from: factor(first, way), to: factor(last, way) };
  return { problem: (say) => say.problem.rangeOfWhat(first, last), choices: [] };
}

function rangeOf(first: AmountMention, second: AmountMention): readonly number[] | undefined {
  const isPercent = second.amount.unit === 'percent' && ['percent', 'none'].includes(first.amount.unit);
  return isPercent ? [first.amount.value, second.amount.value] : undefined;
}

/** 20 percent up is 1.2; 120 percent or more is what it becomes. */
function factor(percent: number, way: number): number {
  return Number(((percent >= 100 ? 0 : 1) + ((percent >= 100 ? 1 : way) * percent) / 100).toPrecision(8));
}

function isBy(parts: Parts, time: Span): boolean {
  const mention = parts.mentions.find((one) => one.time === time);
  const previous = mention && parts.mentions[parts.mentions.indexOf(mention) - 1];
  return previous !== undefined && says(previous, 'mark', 'latest');
}

/** `up to +25% in December`: within one bucket nothing comes little by little, it is reached by then. */
function isOneBucket({ vocabulary }: Parts, { from, to }: Span): boolean {
  const { ordinalOf } = bucketKind(vocabulary.calendar.bucket);
  return Number.isFinite(from) && Number.isFinite(to) && ordinalOf(from) === ordinalOf(to - 1);
}

/** Open ends are those of the plan; what is to be reached by a time begins with the plan. */
function acrossPlan(
  span: Span | undefined,
  plan: { readonly from: number; readonly to: number },
  isLasting: boolean,
): Span {
  const { from = -Infinity, to = Infinity, unit = 'ever' } = span ?? {};
  return {
    from: Number.isFinite(from) && !isLasting ? from : plan.from,
    to: Number.isFinite(to) ? to : plan.to,
    unit,
    begins: false,
  };
}

/** As `during` is written; from the first day of the plan where its end is a month or a quarter. */
function rampedText(span: Span, planStart: number): string {
  const whole = duringText(span) ?? '';
  if (span.from !== planStart || !isDay(whole)) return whole;
  const last = duringText({ ...span, from: -Infinity }) ?? '..';
  return `${isoText(planStart)}${last}`;
}

/** Where the first bucket begins that lies behind an instant. */
function bucketBehind({ vocabulary }: Parts, instant: number): number {
  const { ordinalOf, startOf } = bucketKind(vocabulary.calendar.bucket);
  return startOf(ordinalOf(instant - 1) + 1);
}

/** Whether a text begins with a day: what begins with the plan is written so only where months or weeks do not fit. */
function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}/.test(text);
}

function staying(override: WrittenOverride, from: number, multiply: number): WrittenOverride {
  const during = duringText({ from, to: Infinity, unit: 'month', begins: true });
  return { ...override, ...(during === undefined ? {} : { during }), multiply };
}

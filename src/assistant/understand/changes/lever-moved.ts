import { bucketKind, hoursPerDay } from '../../../calendar/bucket.js';
import { matchesGlob } from '../../../scenario/select-rows.js';
import { labels } from '../../../tables/table.js';
import type { WrittenOverride } from '../../draft.js';
import type { Phrases } from '../../phrases/phrases.js';
import { duringText, type Span } from '../figures/span.js';
import { says, saysInTurn, wordSays } from '../mentions/mention.js';
import { type Change, type Operation, type Refused, untimed } from './changed.js';
import { type Lever, leverOf } from './lever.js';
import { openInClosure } from './open-in-closure.js';
import { operationOf } from './operation.js';
import { type AmountMention, amountsOf, isTime, type Parts, timesOf } from './parts.js';
import { type Period, periodOf } from './period.js';
import { ofUnnamed } from './unnamed.js';
import { columnOf, type Rows, rowsText, whereOf } from './where.js';

/** One lever moved: which rows, by how much, when. */
export function leverMoved(parts: Parts, usual: Lever): Change | Refused {
  const lever = datedLever(parts, usual);
  const operation = operationOf(parts, lever);
  if ('problem' in operation) return operation;
  const where = whereOf(parts, lever);
  if ('problem' in where) return { problem: where.problem, choices: [] };
  const all = ofUnnamed(parts, lever, where);
  if (all !== undefined) return all;
  if (!holdsRows(parts, lever, where)) return { problem: (say) => say.problem.noSuchRows, choices: [] };
  const bare = countOfAll(parts, lever, where, operation) ?? ofNothing(parts, lever, where, operation);
  if (bare !== undefined) return bare;
  const period = periodOf(parts);
  if (period !== undefined && 'problem' in period) return { problem: period.problem, choices: [] };
  if (isForAll(parts, lever, operation, period)) return { problem: (say) => say.problem.perBucketOrAll, choices: [] };
  const open = openInClosure(parts, lever, where, operation, period);
  if (open !== undefined) return open;
  if (operation.verb === 'multiply' && lever.perBucket) useRates(parts);
  const during = period === undefined ? undefined : duringText(lasting(period.span, lever, operation));
  if (during !== undefined && lever.timed !== true)
    return isFronted(parts)
      ? wholePlan(changeOf(parts, lever, where, operation, undefined, undefined))
      : untimed(timesOf(parts)[0], lever);
  return changeOf(parts, lever, where, operation, during, period);
}

/** The lever of the same thing at a time or in a market, where either is said and there is one: a price there and then. */
export function datedLever(parts: Parts, usual: Lever): Lever {
  return usual.dated !== undefined && isThenOrThere(parts) ? leverOf(usual.dated) : usual;
}

/** Whether it is said when or where it changes, or for how long. */
function isThenOrThere(parts: Parts): boolean {
  const isThere = parts.own.some(({ entities }) => entities.some(({ kind }) => kind === 'location'));
  const isThen = timesOf(parts).some(({ time }) => duringText(time) !== undefined);
  return isThere || isThen || amountsOf(parts).some(isLasting);
}

function isLasting(mention: AmountMention): boolean {
  return isTime(mention) && !mention.amount.isRate && mention.amount.per === undefined;
}

/**
 * `Germany orders 1,200 more in May and June`: pieces in all, or in each period of the plan, of which there are several. Demand that rises by
 * 500 in May does so in each.
 */
function isForAll(parts: Parts, lever: Lever, operation: Exclude<Operation, Refused>, period: Period): boolean {
  const isOfDemand = parts.mentions.some(
    (mention) => wordSays(mention, 'quantity', 'demand') && !says(mention, 'sells'),
  );
  if (isOfDemand) return false;
  const span = period !== undefined && 'span' in period ? period.span : undefined;
  const { bucket } = parts.vocabulary.calendar;
  const { ordinalOf } = bucketKind(bucket);
  // `300 fewer in weeks 12 to 16` of a plan in weeks is so many in each.
  const isClosed = span !== undefined && span.unit !== bucket && Number.isFinite(span.from) && Number.isFinite(span.to);
  const isSeveral = isClosed && ordinalOf(span.to - 1) > ordinalOf(span.from);
  const isRated = amountsOf(parts).some(({ amount }) => amount.per !== undefined || amount.isRate === true);
  return lever.name === 'demand' && operation.verb === 'add' && isSeveral && !isRated;
}

/** Whether a supplier that is named sells what is named, and a line makes it. */
function holdsRows({ vocabulary }: Parts, { table }: Lever, { where }: Rows): boolean {
  const rows = ofTwoNames.includes(table) ? vocabulary.dataset.get(table) : undefined;
  const columns = Object.keys(where).filter((name) => rows?.columns.has(name));
  if (rows === undefined || columns.length < 2) return true;
  const meant = columns.map((name) => {
    const { codes, labels: names } = labels(rows, name);
    const values = [where[name]].flat().map(String);
    const isMeant = names.map((name) => values.some((glob) => matchesGlob(name, glob)));
    return [...codes].map((code) => isMeant[code]);
  });
  return meant[0].some((_, row) => meant.every((column) => column[row]));
}

/** Tables of which two columns are named, and only some pairs of names have a row. */
const ofTwoNames: readonly string[] = ['suppliers', 'routings'];

/** `From week 10 on, A goes up 40% and its safety stock to 21 days`: a time in front, which is of those clauses alone that may have one. */
function isFronted(parts: Parts): boolean {
  const [first] = parts.own;
  return timesOf(parts).every((time) => !parts.own.includes(time) && time.from < first.from);
}

/** A change with words that say it holds all along. */
function wholePlan({ overrides, words }: Change): Change {
  return { overrides, words: (say) => `${words(say)}, ${say.words.overWholePlan}` };
}

/** What ends at the end of a month is no more from then on, and a price that changes on a day stays. */
function lasting(span: Span, { unit }: Lever, operation: Exclude<Operation, Refused>): Span {
  if (unit === 'money' && span.unit === 'day' && span.to - span.from === hoursPerDay) return { ...span, to: Infinity };
  if (span.closes !== true || operation.value !== 0) return span;
  return { from: span.to, to: Infinity, unit: 'month', begins: true };
}

/** `raise demand by 500`, `2100 an hour`: so many pieces of goods of which there are several, and none is named; a share is one of each. */
function countOfAll(
  parts: Parts,
  { name }: Lever,
  { where }: Rows,
  { verb }: Exclude<Operation, Refused>,
): Refused | undefined {
  const isOf = where.product !== undefined || where.family !== undefined;
  const isWhole =
    parts.wholeKinds.includes('product') ||
    parts.mentions.some((mention) => says(mention, 'scope', 'all') || wordSays(mention, 'mark', 'each'));
  const products = parts.vocabulary.entities.filter(({ kind }) => kind === 'product');
  const isSpeed = name === 'speed' && Object.keys(where).length === 0 && (verb === 'set' || verb === 'add');
  const isCount = name === 'demand' && verb === 'add';
  if (!(isSpeed || isCount) || isOf || isWhole || products.length < 2) return undefined;
  return {
    problem: (say) => say.problem.noProduct,
    choices: products.slice(0, 3).map(
      ({ value }) =>
        () =>
          value,
    ),
  };
}

/** `price 5`, `safety stock 500`: a number alone, of no rows that are named, with no word for what it does. */
function ofNothing(
  parts: Parts,
  { name, unit }: Lever,
  { where }: Rows,
  operation: Exclude<Operation, Refused>,
): Refused | undefined {
  const [amount] = amountsOf(parts);
  const isWhole = parts.wholeKinds.length > 0 || parts.mentions.some((mention) => says(mention, 'scope', 'all'));
  const isBare = amount?.amount.unit === 'none' && amount.amount.per === undefined && amount.amount.value > 0;
  const isVerbless = parts.actions.size === 0 && !parts.mentions.some((mention) => wordSays(mention, 'prep'));
  if (Object.keys(where).length > 0 || isWhole) return undefined;
  if (name === 'yield' && operation.verb === 'set' && isOneOf(parts, 'yield'))
    return { problem: (say) => say.problem.noLine, choices: [] };
  if (!isBare) return undefined;
  // `prices up 5`: of what, and in what, is not said.
  if (operation.verb === 'add' && unit === 'money' && Number.isInteger(amount.amount.value))
    return {
      problem: (say) => say.problem.moreOrLess,
      choices: [(say) => say.choice.more(`${amount.text}%`), (say) => say.choice.less(`${amount.text}%`)],
    };
  if (operation.verb !== 'set' || !isVerbless) return undefined;
  return {
    problem: (say) => say.problem.amountOrTarget(amount.text),
    choices: [(say) => say.choice.more(amount.text), (say) => say.choice.to(amount.text)],
  };
}

/** `how many units do we lose with a yield of 90%`: one of a quantity that each of several has. */
function isOneOf({ mentions }: Parts, quantity: string): boolean {
  return mentions.some((_, at) => saysInTurn(mentions, at, ['mark', 'one'], ['quantity', quantity]));
}

/** `its monthly capacity is halved`: a share says the same of every period. */
function useRates(parts: Parts): void {
  for (const mention of amountsOf(parts)) if (mention.amount.isRate) parts.used.add(mention);
}

function changeOf(
  { vocabulary: { calendar } }: Parts,
  lever: Lever,
  rows: Rows,
  operation: Exclude<Operation, Refused>,
  during: string | undefined,
  period: Period,
): Change {
  const override: WrittenOverride = { ...columnOf(lever, rows, during), [operation.verb]: operation.value };
  const assumption = period !== undefined && 'assumption' in period ? period.assumption : undefined;
  return {
    overrides: [override],
    words: (say) => {
      const whole = lever.timed ? `, ${say.words.overWholePlan}` : '';
      const notes = [...(assumption ? [assumption(say)] : []), ...countedBy(say, lever)];
      const assumed = notes.length === 0 ? '' : ` (${notes.join(say.words.between)})`;
      const isRate = lever.perBucket && (operation.verb === 'add' || operation.verb === 'set');
      const rate = isRate ? ` ${say.words.each(calendar.bucket)}` : '';
      return `${rowsText(say, lever, rows)} ${operation.words(say)}${rate}${during === undefined ? whole : `, ${during}${assumed}`}`;
    },
  };
}

/** What lies in a period: what a supplier is asked for on its days, and what a lane takes on them. */
function countedBy(say: Phrases, { table }: Lever): readonly string[] {
  return table === 'suppliers' ? [say.words.byOrder] : table === 'lanes' ? [say.words.byDeparture] : [];
}

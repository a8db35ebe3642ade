import { bucketKind } from '../../../calendar/bucket.js';
import { matchesGlob } from '../../../scenario/select-rows.js';
import { labels } from '../../../tables/table.js';
import type { WrittenOverride } from '../../draft.js';
import type { Phrases } from '../../phrases/phrases.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Clause } from '../clauses/clause.js';
import { duringText, type Span } from '../figures/span.js';
import { isName, isSmall, isWord, type Mention, says, saysInTurn } from '../mentions/mention.js';
import { campaignsOf } from './campaigns.js';
import { type Change, type Operation, type Refused, type Unclear, untimed } from './changed.js';
import { changeoverOf } from './changeover.js';
import { closureOf } from './closure.js';
import { closureEditOf } from './closure-edit.js';
import { customersShareIn } from './doubtful-customer.js';
import { dueOf } from './due.js';
import { expiringOf } from './expiring.js';
import { frozenOf } from './frozen.js';
import { hoursMovedOf } from './hours-moved.js';
import { type Lever, leverOf } from './lever.js';
import { leversOf } from './lever-choice.js';
import { withLimits } from './limit.js';
import { linePreferenceOf } from './line-preference.js';
import { madeAlsoOf } from './made-also.js';
import { newReceiptOf } from './new-receipt.js';
import { newSupplierOf } from './new-supplier.js';
import { onlyAtOf } from './only-at.js';
import { openInClosure } from './open-in-closure.js';
import { doubtsOf, operationOf } from './operation.js';
import {
  type AmountMention,
  amountsOf,
  isDiscount,
  isTime,
  type Parts,
  partsOf,
  take,
  timesOf,
  use,
  useKinds,
} from './parts.js';
import { type Period, periodOf } from './period.js';
import { preferenceOf } from './preference.js';
import { rampOf } from './ramp.js';
import { receiptEditOf } from './receipt-edit.js';
import { remainingLifeOf } from './remaining-life.js';
import { removalOf } from './removal.js';
import { riskRowsOf } from './risk-rows.js';
import { shiftOf } from './shift.js';
import { stockFoundOf } from './stock-found.js';
import { isMovedOver, takenOver } from './taken-over.js';
import { unmadeOf } from './unmade.js';
import { unmetOf } from './unmet.js';
import { ofUnnamed } from './unnamed.js';
import { columnOf, type Rows, rowsText, whereOf } from './where.js';

export interface Composed {
  readonly changes: readonly Change[];
  readonly unread: readonly Unclear[];
}

/** What a clause says as overrides; everything in it that takes no part is unread. */
export function compose(
  clause: Clause,
  vocabulary: Vocabulary,
  changedBeside: readonly WrittenOverride[] = [],
): Composed {
  if (clause.isUnchanged) return { changes: [], unread: [] };
  const parts = partsOf({ ...clause, mentions: withLimits(clause.mentions) }, vocabulary, changedBeside);
  const only = onlyAtOf(parts);
  if (only !== undefined)
    return 'overrides' in only
      ? { changes: [only], unread: leftOver(parts) }
      : { changes: [], unread: [{ text: textOf(parts), ...only }] };
  const customer = customersShareIn(parts);
  if (customer !== undefined) return { changes: [], unread: [{ text: textOf(parts), ...customer }] };
  const doubts = doubtsOf(parts);
  if (doubts.length > 0)
    return {
      changes: [],
      unread: [{ text: textOf(parts), problem: (say) => say.problem.leavesOpen(doubts[0]), choices: [] }],
    };
  const other = askedOfOther(parts) ?? namedAsReason(parts);
  if (other !== undefined)
    return { changes: [], unread: [{ text: other.text, problem: (say) => say.problem.notUnderstood, choices: [] }] };
  const made = changesOf(parts);
  const changes = made.filter((one): one is Change => 'overrides' in one);
  useOnly(parts);
  const problems = made.flatMap((one) => ('problem' in one ? [{ text: textOf(parts), ...one }] : []));
  return { changes, unread: problems.length > 0 ? problems : leftOver(parts) };
}

/**
 * `Germany doubles its orders in April is Spain still fine`, `… what happens in Spain`: a market behind a whole change, with a word that
 * asks right before it, is none in which anything changes.
 */
function askedOfOther({ own }: Parts): Mention | undefined {
  const isMarket = ({ entities }: Mention): boolean => entities.some(({ kind }) => kind === 'location');
  const first = own.findIndex(isMarket);
  return own.find((mention, at) => {
    if (first === -1 || at <= first || !isMarket(mention)) return false;
    const opening = own.slice(0, at).findLastIndex((one) => isName(one) || !isOpening(one));
    const before = own[opening];
    const isAsked =
      before !== undefined && !isName(before) && !before.amount && !before.time && asksOf(before) && opening > first;
    return isAsked && own.slice(first, opening).some((one) => !isName(one) && (one.amount || says(one, 'action')));
  });
}

/** `demand doubles in Germany because of France`: of two names of a kind the one behind a word for why, in which nothing need change. */
function namedAsReason({ own }: Parts): Mention | undefined {
  const kindOf = ({ entities }: Mention): string | undefined => entities[0]?.kind;
  return own.find((mention, at) => {
    const opening = own.slice(0, at).findLast((one) => isName(one) || !says(one, 'mark', 'article'));
    const isReason = opening !== undefined && isWord(opening) && says(opening, 'mark', 'reason');
    const isNamed = isName(mention) && ['location', 'product', 'family'].includes(kindOf(mention) ?? '');
    return isReason && isNamed && own.slice(0, at).some((one) => isName(one) && kindOf(one) === kindOf(mention));
  });
}

/** Prepositions and articles right before a name. */
function isOpening(mention: Mention): boolean {
  return says(mention, 'prep') || says(mention, 'mark', 'article');
}

function asksOf(mention: Mention): boolean {
  return says(mention, 'outcome') || says(mention, 'mark', 'clause') || says(mention, 'mark', 'asking');
}

/** `only in Spain`, `in Q2 only`: said of a name or a time that takes part. */
function useOnly(parts: Parts): void {
  parts.mentions.forEach((mention, index) => {
    if (isName(mention) || !says(mention, 'scope', 'only')) return;
    const behind = parts.mentions.slice(index + 1);
    const next = behind.find((other) => isName(other) || !isSmall(other));
    const amount = behind.slice(0, 3).find((other) => other.amount !== undefined);
    const isSaid = [next, amount, parts.mentions[index - 1], levelBefore(parts, index)].some(
      (other) => other !== undefined && limits(parts, other),
    );
    if (isSaid) parts.used.add(mention);
  });
}

/** `at 60% of its hours only`: the amount before, with nothing but what it is of between. */
function levelBefore({ mentions }: Parts, index: number): Mention | undefined {
  const at = mentions.findLastIndex((mention, before) => before < index && mention.amount !== undefined);
  const isOf = (mention: Mention): boolean =>
    !isName(mention) && (isSmall(mention) || says(mention, 'quantity') || says(mention, 'prep', 'than'));
  return mentions.slice(at + 1, index).every(isOf) ? mentions[at] : undefined;
}

function limits({ used }: Parts, mention: Mention): boolean {
  const isPlace = mention.entities.some(({ kind }) => ['location', 'product', 'family'].includes(kind));
  return used.has(mention) && (isPlace || mention.time !== undefined || mention.amount !== undefined);
}

function changesOf(parts: Parts): readonly (Change | Refused)[] {
  const over = isMovedOver(parts) ? takenOver(parts) : undefined;
  if (over) return [over];
  const isShift = parts.mentions.some((mention) => isWord(mention) && says(mention, 'unit', 'shift'));
  const work = isShift ? shiftOf(parts) : undefined;
  if (work) return [work];
  const edited =
    riskRowsOf(parts) ??
    frozenOf(parts) ??
    unmetOf(parts) ??
    expiringOf(parts) ??
    remainingLifeOf(parts) ??
    campaignsOf(parts) ??
    hoursMovedOf(parts) ??
    newReceiptOf(parts) ??
    closureEditOf(parts) ??
    receiptEditOf(parts) ??
    stockFoundOf(parts) ??
    newSupplierOf(parts) ??
    preferenceOf(parts) ??
    linePreferenceOf(parts) ??
    changeoverOf(parts) ??
    madeAlsoOf(parts);
  if (edited) return [edited];
  if (isClosure(parts)) return [closureOf(parts)];
  const special = unmadeOf(parts) ?? removalOf(parts) ?? shiftOf(parts) ?? takenOver(parts);
  if (special) return [special];
  const choice = leversOf(parts);
  if ('problem' in choice) return [choice];
  if (choice.levers.includes('receipt')) useTelling(parts);
  if (choice.levers.includes('demand')) {
    useMarket(parts);
    use(parts, 'mark', 'earning');
  }
  if (choice.levers.every((name) => name === 'price')) use(parts, 'kind', 'location');
  if (choice.levers.includes('priority') && parts.kinds.has('product')) use(parts, 'kind', 'product');
  if (choice.levers.includes('scrap')) use(parts, 'mark', 'stock-loss');
  use(parts, 'quantity');
  // Why it happens changes nothing of what happens.
  use(parts, 'cause');
  if (parts.mentions.some(isDiscount)) use(parts, 'mark', 'giving');
  use(parts, 'scope', 'all');
  if (choice.levers.every((name) => leasts.includes(name))) use(parts, 'compare', 'above');
  if (choice.levers.every((name) => name === 'release')) useBack(parts);
  if (choice.levers.every((name) => multiples.includes(name))) useSteps(parts);
  if (choice.levers.every((name) => hourly.includes(name))) useHour(parts);
  if (choice.levers.includes('transport')) use(parts, 'action', 'shift');
  // `only reaches 85% efficiency`
  if (choice.levers.every((name) => leverOf(name).unit === 'share')) use(parts, 'compare', 'reach');
  if (choice.levers.every((name) => leverOf(name).unit === 'money')) use(parts, 'mark', 'a-piece');
  if (choice.levers.includes('consumption')) for (const mark of ['consuming', 'a-piece']) use(parts, 'mark', mark);
  useKinds(
    parts,
    choice.levers.flatMap((name) => Object.keys(leverOf(name).where)),
  );
  const change = parts.actions.has('gradual') ? rampOf : moved;
  return choice.levers.map((name, index) => change(index === 0 ? parts : { ...parts, used: new Set() }, leverOf(name)));
}

/** `we lose the market of INS-100 in Spain`: that of goods that are named says no more than their demand; which one `a market` is stays open. */
function useMarket({ mentions, kinds, used }: Parts): void {
  const verb = mentions.findIndex((mention) => !isName(mention) && says(mention, 'action', 'lose'));
  const at = mentions.findIndex((mention) => !isName(mention) && says(mention, 'kind', 'location'));
  const between = mentions.slice(verb + 1, at);
  const isPlain = between.every(
    (mention) => isSmall(mention) || ['fraction', 'percent'].includes(mention.amount?.unit ?? ''),
  );
  const isOne = between.some((mention) => says(mention, 'mark', 'one') && mention.amount === undefined);
  const isGoods = kinds.has('product') || kinds.has('family');
  if (verb !== -1 && at > verb && isPlain && !isOne && isGoods) used.add(mentions[at]);
}

/** What is paid for an hour: that it is per hour says no more. */
const hourly: readonly string[] = ['labour', 'overtimecost'];

function useHour(parts: Parts): void {
  for (const mention of amountsOf(parts))
    if (mention.amount.isRate && mention.amount.unit === 'hour') parts.used.add(mention);
}

/** What `at least` says no more of: the column is itself the least that is made, ordered or left. */
const leasts: readonly string[] = ['lot', 'minorder', 'remaining', 'safety'];

const multiples: readonly string[] = ['lotmultiple', 'ordermultiple'];

/** `only in multiples of 500`, `ne … que par multiples de 500`: what is a multiple says that nothing else is made or ordered. */
function useSteps(parts: Parts): void {
  use(parts, 'scope', 'only');
  for (const mark of ['restricting', 'denying']) use(parts, 'mark', mark);
}

/** `holds every vaccine back`. */
function useBack(parts: Parts): void {
  for (const mention of parts.mentions)
    if (!isName(mention) && !mention.amount && says(mention, 'mark', 'back')) parts.used.add(mention);
}

/** `only 20,000 of the 30,000 pens due`: the quantity that is due only tells which delivery is meant. */
function useTelling(parts: Parts): void {
  take(parts, 'supplier');
  const telling = dueOf(parts)?.telling;
  if (telling && amountsOf(parts).length > 1) parts.used.add(telling);
}

/** A line or a site that stands still, with no amount but how long. */
function isClosure(parts: Parts): boolean {
  const { actions, kinds, quantities, wholeKinds } = parts;
  const stands =
    kinds.has('resource') || kinds.has('site') || wholeKinds.includes('resource') || wholeKinds.includes('site');
  if (!stands || kinds.has('product') || kinds.has('supplier')) return false;
  // `the production of vaccines stops on L2`
  if (kinds.has('family') && quantities.includes('production')) return false;
  // `si la panne de L2 arrive` speaks of no delivery.
  const isComing = parts.mentions.some((mention) => says(mention, 'quantity', 'delivery') && says(mention, 'filler'));
  const others = ['production', 'capacity', 'time', ...(isComing ? ['delivery'] : [])];
  if (quantities.some((quantity) => !others.includes(quantity))) return false;
  if (amountsOf(parts).some((mention) => !isTime(mention))) return false;
  const stops =
    ['stop', 'lose', 'unless', 'dismiss'].some((action) => actions.has(action)) ||
    parts.mentions.some((mention) => says(mention, 'cause'));
  return stops && !quantities.includes('capacity');
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

/** One lever moved: which rows, by how much, when. */
function moved(parts: Parts, usual: Lever): Change | Refused {
  const lever = usual.dated !== undefined && isThenOrThere(parts) ? leverOf(usual.dated) : usual;
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
  const during = period === undefined ? undefined : duringText(lasting(period.span, operation));
  if (during !== undefined && lever.timed !== true)
    return isFronted(parts)
      ? wholePlan(changeOf(parts, lever, where, operation, undefined, undefined))
      : untimed(timesOf(parts)[0], lever);
  return changeOf(parts, lever, where, operation, during, period);
}

/**
 * `Germany orders 1,200 more in May and June`: pieces in all, or in each period of the plan, of which there are several. Demand that rises by
 * 500 in May does so in each.
 */
function isForAll(parts: Parts, lever: Lever, operation: Exclude<Operation, Refused>, period: Period): boolean {
  const isOfDemand = parts.mentions.some(
    (mention) => isWord(mention) && says(mention, 'quantity', 'demand') && !says(mention, 'sells'),
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

/** What ends at the end of a month is no more from then on. */
function lasting(span: Span, operation: Exclude<Operation, Refused>): Span {
  if (span.closes !== true || operation.value !== 0) return span;
  return { from: span.to, to: Infinity, unit: 'month', begins: true };
}

/** `raise demand by 500`: so many pieces of goods of which there are several, and none is named; a share is one of each. */
function countOfAll(
  parts: Parts,
  { name }: Lever,
  { where }: Rows,
  { verb }: Exclude<Operation, Refused>,
): Refused | undefined {
  const isOf = where.product !== undefined || where.family !== undefined;
  const isWhole =
    parts.wholeKinds.includes('product') ||
    parts.mentions.some(
      (mention) => says(mention, 'scope', 'all') || (isWord(mention) && says(mention, 'mark', 'each')),
    );
  const products = parts.vocabulary.entities.filter(({ kind }) => kind === 'product');
  if (name !== 'demand' || verb !== 'add' || isOf || isWhole || products.length < 2) return undefined;
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
  const isVerbless =
    parts.actions.size === 0 && !parts.mentions.some((mention) => isWord(mention) && says(mention, 'prep'));
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

function textOf({ own }: Parts): string {
  return own.map(({ text }) => text).join(' ');
}

/** Words that carry meaning and took no part. */
function leftOver(parts: Parts): Unclear[] {
  return parts.own
    .filter((mention) => !parts.used.has(mention) && !isSmall(mention))
    .map((mention) => ({ text: mention.text, problem: (say) => say.problem.notUnderstood, choices: [] }));
}

import type { WrittenOverride } from '../../draft.js';
import type { Vocabulary } from '../../vocabulary.js';
import type { Clause } from '../clauses/clause.js';
import { isMarket, isName, isSmall, type Mention, says, wordSays } from '../mentions/mention.js';
import { useBeside } from './beside-lever.js';
import { campaignsOf } from './campaigns.js';
import type { Change, Refused, Unclear } from './changed.js';
import { changeoverOf } from './changeover.js';
import { closureOf } from './closure.js';
import { closureEditOf } from './closure-edit.js';
import { doubtOfDue, oneDeliveryOf } from './delivery-amount.js';
import { customersShareIn } from './doubtful-customer.js';
import { inSum } from './doubtful-pair.js';
import { expiringOf } from './expiring.js';
import { frozenOf } from './frozen.js';
import { hoursMovedOf } from './hours-moved.js';
import { leverOf } from './lever.js';
import { leversOf } from './lever-choice.js';
import { leverMoved } from './lever-moved.js';
import { withLimits } from './limit.js';
import { linePreferenceOf } from './line-preference.js';
import { madeAlsoOf } from './made-also.js';
import { newReceiptOf } from './new-receipt.js';
import { newSupplierOf } from './new-supplier.js';
import { onlyAtOf } from './only-at.js';
import { doubtsOf } from './operation.js';
import { amountsOf, isTime, type Parts, partsOf } from './parts.js';
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

export interface Composed {
  readonly changes: readonly Change[];
  readonly unread: readonly Unclear[];
}

/** What a clause says as overrides; everything in it that takes no part is unread. What happens at times apart is told for each. */
export function compose(
  clause: Clause,
  vocabulary: Vocabulary,
  changedBeside: readonly WrittenOverride[] = [],
): Composed {
  const told = timesApart(clause).map((one) => composed(one, vocabulary, changedBeside));
  const unread = told.find((one) => one.unread.length > 0)?.unread ?? [];
  return { changes: told.flatMap(({ changes }) => changes), unread };
}

/** `L1 is down on 5 and 13 May`: a clause for each of the days that it names. */
function timesApart(clause: Clause): readonly Clause[] {
  const at = clause.mentions.findIndex(({ time }) => time?.apart !== undefined);
  if (at === -1) return [clause];
  const listed = clause.mentions[at];
  return (listed.time?.apart ?? []).flatMap((time) => {
    const one: Mention = { ...listed, time };
    const put = (mentions: readonly Mention[]): readonly Mention[] =>
      mentions.map((mention) => (mention === listed ? one : mention));
    return timesApart({ ...clause, mentions: put(clause.mentions), inherited: put(clause.inherited) });
  });
}

function composed(clause: Clause, vocabulary: Vocabulary, changedBeside: readonly WrittenOverride[]): Composed {
  if (clause.isUnchanged) return { changes: [], unread: [] };
  const parts = partsOf({ ...clause, mentions: withLimits(clause.mentions) }, vocabulary, changedBeside);
  const only = onlyAtOf(parts);
  if (only !== undefined)
    return 'overrides' in only
      ? { changes: [only], unread: leftOver(parts) }
      : { changes: [], unread: [{ text: textOf(parts), ...only }] };
  const unshared = customersShareIn(parts) ?? inSum(parts);
  if (unshared !== undefined) return { changes: [], unread: [{ text: textOf(parts), ...unshared }] };
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
    const isReason = wordSays(opening, 'mark', 'reason');
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
  const isPlace = mention.entities.some(({ kind }) => ['location', 'product', 'family', 'component'].includes(kind));
  return used.has(mention) && (isPlace || mention.time !== undefined || mention.amount !== undefined);
}

function changesOf(parts: Parts): readonly (Change | Refused)[] {
  const over = isMovedOver(parts) ? takenOver(parts) : undefined;
  if (over) return [over];
  const isShift = parts.mentions.some((mention) => wordSays(mention, 'unit', 'shift'));
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
    oneDeliveryOf(parts) ??
    receiptEditOf(parts) ??
    stockFoundOf(parts) ??
    newSupplierOf(parts) ??
    preferenceOf(parts) ??
    linePreferenceOf(parts) ??
    changeoverOf(parts) ??
    madeAlsoOf(parts);
  if (edited) return [edited];
  // `no more vaccines on L2`: the goods end there, and not the line.
  const unmade = parts.kinds.has('family') ? unmadeOf(parts) : undefined;
  if (unmade) return [unmade];
  if (isClosure(parts)) return [closureOf(parts)];
  const special = unmadeOf(parts) ?? removalOf(parts) ?? shiftOf(parts) ?? takenOver(parts);
  if (special) return [special];
  const choice = leversOf(parts);
  if ('problem' in choice) return [choice];
  const doubt = choice.levers.includes('receipt') ? doubtOfDue(parts) : undefined;
  if (doubt) return [doubt];
  useBeside(parts, choice.levers);
  const change = parts.actions.has('gradual') ? rampOf : leverMoved;
  return choice.levers.map((name, index) => change(index === 0 ? parts : { ...parts, used: new Set() }, leverOf(name)));
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

function textOf({ own }: Parts): string {
  return own.map(({ text }) => text).join(' ');
}

/** Words that carry meaning and took no part. */
function leftOver(parts: Parts): Unclear[] {
  return parts.own
    .filter((mention) => !parts.used.has(mention) && !isSmall(mention))
    .map((mention) => ({ text: mention.text, problem: (say) => say.problem.notUnderstood, choices: [] }));
}

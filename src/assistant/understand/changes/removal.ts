import { isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { type AmountMention, amountsOf, before, isTarget, isTime, type Parts, take, timesOf, use } from './parts.js';
import { heldDuring } from './period.js';
import { whereOf } from './where.js';

/** A supplier that is gone: bankrupt, dropped, done without; for a time it takes no orders. For how long it is `down` is asked back. */
export function removalOf(parts: Parts): Change | Refused | undefined {
  const lane = laneRemovalOf(parts);
  if (lane !== undefined) return lane;
  const { actions, kinds, quantities } = parts;
  const gone = ['dismiss', 'stop', 'unless', 'lose'].some((action) => actions.has(action));
  const isNamed = kinds.has('supplier') && quantities.every((quantity) => quantity === 'delivery');
  const isOther = amountsOf(parts).some((mention) => !isTime(mention));
  // `10% off` is a price.
  const isRebate = actions.has('takeoff') && amountsOf(parts).length > 0;
  // `goes down to 20,000`
  const isLevel = isOnlyDown(parts) && amountsOf(parts).some((one) => isTarget(parts, one) && !isTime(one));
  if (!gone || !isNamed || isRebate || isLevel) return undefined;
  const supplier =
    parts.mentions.flatMap(({ entities }) => entities).find(({ kind }) => kind === 'supplier')?.value ?? '';
  // `a late lot at Rheinsynth blocks us`: it delivers, though late.
  if (actions.has('delay') && !actions.has('dismiss'))
    return amountsOf(parts).some(isTime)
      ? undefined
      : { problem: (say) => say.problem.noAmount, choices: [(say) => say.choice.deliversLate(supplier)] };
  const isTimed = timesOf(parts).length > 0 || amountsOf(parts).length > 0;
  if (isOther || (!isTimed && isOnlyDown(parts)))
    return {
      problem: (say) => say.problem.stopsOrLess,
      choices: [
        (say) => say.choice.bankrupt(supplier),
        (say) => say.choice.deliversLate(supplier),
        (say) => say.choice.deliversHalf(supplier),
      ],
    };
  // Who goes bankrupt in May is there no more behind it, either.
  const isForGood = actions.has('dismiss') && !amountsOf(parts).some(isTime);
  const held = heldDuring(parts, isForGood);
  if ('problem' in held) return held;
  const named = take(parts, 'supplier').map(({ value }) => value);
  const components = take(parts, 'component').map(({ value }) => value);
  for (const sense of ['action', 'prep', 'quantity']) use(parts, sense);
  for (const mention of whyBehind(parts)) parts.used.add(mention);
  const where = {
    supplier: named.length === 1 ? named[0] : named,
    ...(components.length > 0 ? { component: components } : {}),
  };
  const { during } = held;
  if (during !== undefined)
    return {
      overrides: [{ table: 'suppliers', column: 'capacity', where, during, set: 0 }],
      words: (say) => `${say.words.takesNoOrders(named.join(', '))}${held.words(say)}`,
    };
  return {
    overrides: [{ table: 'suppliers', where, remove: true }],
    words: (say) => say.words.suppliesNothing(named.join(', ')),
  };
}

/** `nothing from Helixar in Q2, fire in their plant`: why, at the end. */
function whyBehind({ mentions }: Parts): readonly Mention[] {
  const isWhy = (mention: Mention): boolean =>
    wordSays(mention, 'cause') || wordSays(mention, 'mark', 'outside') || (isWord(mention) && isSmall(mention));
  const why = mentions.slice(mentions.findLastIndex((mention) => !isWhy(mention)) + 1);
  return why.some((mention) => wordSays(mention, 'cause')) ? why : [];
}

/** `by three days`. */
function isBy(parts: Parts, mention: AmountMention): boolean {
  const previous = before(parts, mention);
  return previous !== undefined && says(previous, 'prep', 'by');
}

/** `no more transport from Lyon to Spain`: the ways between the places that are named are taken away. */
function laneRemovalOf(parts: Parts): Change | Refused | undefined {
  const { actions, kinds, quantities } = parts;
  // `the way from Lyon to Germany is cut`, by no amount.
  const isGone = ['dismiss', 'stop', 'unless', 'lose', 'lower'].some((action) => actions.has(action));
  // `the way from Lyon to Spain is cut to 3 days`
  const isShorter = (mention: AmountMention): boolean => isTarget(parts, mention) || isBy(parts, mention);
  const isCounted = amountsOf(parts).some((mention) => !isTime(mention) || isShorter(mention));
  const isPlaced = kinds.has('site') || kinds.has('location');
  const isOther = ['product', 'family', 'component', 'resource', 'supplier'].some((kind) => kinds.has(kind as never));
  // `no longer ship from Lyon to Spain`
  const isLane = kinds.has('site') && kinds.has('location');
  const carrying = isLane ? ['transport', 'delivery'] : ['transport'];
  const isCarrying = quantities.length > 0 && quantities.every((quantity) => carrying.includes(quantity));
  const isCost = parts.mentions.some(
    (mention) => isWord(mention) && (says(mention, 'quantity', 'cost') || says(mention, 'kpi')),
  );
  if (
    !isGone ||
    (actions.has('lower') && !saysWay(parts)) ||
    !isPlaced ||
    isOther ||
    !isCarrying ||
    isCost ||
    isCounted
  )
    return undefined;
  const held = heldDuring(parts);
  if ('problem' in held) return held;
  const rows = whereOf(parts, leverOf('transport'));
  if ('problem' in rows) return { ...rows, choices: [] };
  for (const sense of ['action', 'prep', 'quantity']) use(parts, sense);
  const { during } = held;
  return {
    overrides: [{ table: 'lanes', where: rows.where, ...(during === undefined ? {} : { during }), remove: true }],
    words: (say) => `${say.words.carriesNothing(rows.words(say))}${held.words(say)}`,
  };
}

/** A way by its own name, not what it costs or carries. */
function saysWay({ mentions }: Parts): boolean {
  return mentions.some((mention) => wordSays(mention, 'kind', 'lane'));
}

/** `Rheinsynth is down`: for how long is not said, and it is not gone for good. */
function isOnlyDown({ actions, mentions }: Parts): boolean {
  const stops = mentions.filter((mention) => !isName(mention) && says(mention, 'action', 'stop'));
  const isOther = ['dismiss', 'unless', 'lose'].some((action) => actions.has(action));
  return !isOther && stops.length > 0 && stops.every((mention) => says(mention, 'mark', 'downward'));
}

import { isName, isWord, says, wordSays } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, isTime, type Parts, timesOf, use, useKinds } from './parts.js';
import { rowsText, whereOf } from './where.js';

/**
 * Stock that is found, missing, blocked or spoiled, as an amount of what is in stock at the start: `20000 insulin-api are blocked in
 * Mainz`, `we find 10,000 fewer inhalers`. Undefined where no such word stands beside a quantity of goods.
 */
export function stockFoundOf(parts: Parts): Change | Refused | undefined {
  const { kinds, quantities, actions } = parts;
  const isFound = isMarked(parts, 'stock-found');
  // `scrap a fifth of the stock` is no scrap rate.
  const isScrapped = quantities.includes('stock') && quantities.includes('scrap') && isVerb(parts);
  const isLost = isMarked(parts, 'stock-loss') || isScrapped;
  const isStock = quantities.every((quantity) => quantity === 'stock' || (quantity === 'scrap' && isScrapped));
  const isGoods = kinds.has('product') || kinds.has('component') || kinds.has('family');
  // `twice as much` is of what is scrapped all along.
  if (kinds.has('component') && amountsOf(parts).some(({ amount }) => amount.unit === 'factor')) return undefined;
  if (isFound === isLost || !isStock || !isGoods || kinds.has('resource') || kinds.has('supplier')) return undefined;
  const [mention, ...others] = amountsOf(parts);
  // A time of the clause before is not of stock at the start.
  const isTimed = timesOf(parts).some((time) => parts.own.includes(time));
  const isWhole =
    hasAll(parts) ||
    ((quantities.includes('stock') || kinds.has('location') || kinds.has('site')) && isTakenOff(parts));
  if (isLost && mention === undefined && !isTimed && isWhole) return allLost(parts);
  const isCounted = ['units', 'none'].includes(mention?.amount.unit ?? '') && mention.amount.sign === undefined;
  if (isLost && isCounted && others.length === 0 && !isTimed && hasAll(parts) && kinds.has('location')) {
    parts.used.add(mention);
    return allLost(parts);
  }
  if (mention === undefined || others.length > 0 || isTime(mention) || isTimed) return undefined;
  const { unit, value, per, upTo, sign, becomes } = mention.amount;
  const isCount = unit === 'units' || unit === 'none';
  const share = unit === 'percent' ? value / 100 : unit === 'fraction' ? value : undefined;
  if (per !== undefined || upTo !== undefined || sign !== undefined || (!isCount && share === undefined))
    return undefined;
  // A count is of goods in stock; a share needs the word, or a place where quality blocks it.
  const isPlaced = kinds.has('site') || kinds.has('location');
  const isBlocked = isPlaced && (isTakenOff(parts) || (isLost && kinds.has('component')));
  if (share !== undefined && !quantities.includes('stock') && !isBlocked) return undefined;
  const isLess = isLost || actions.has('lower') || actions.has('lose');
  if (isLost && actions.has('raise')) return undefined;
  parts.used.add(mention);
  useStock(parts);
  const lever = leverOf('stock');
  const chosen = whereOf(parts, lever);
  if ('problem' in chosen) return { ...chosen, choices: [] };
  const change = isLess ? -1 : 1;
  const isAll = !isLess && !actions.has('raise') && isTotal(parts);
  // `we counted the vaccine: 2,900, not 3,900`
  if ((becomes || isAll) && isFound && isCount)
    return {
      overrides: [{ table: lever.table, where: chosen.where, set: value }],
      words: (say) => `${rowsText(say, lever, chosen)} ${say.words.setTo(value)}`,
    };
  if (becomes) return { problem: (say) => say.problem.moreInPlace, choices: [] };
  const operation =
    share === undefined ? { add: change * value } : { multiply: Number((1 + change * share).toPrecision(12)) };
  return {
    overrides: [
      { table: lever.table, ...(Object.keys(chosen.where).length > 0 ? { where: chosen.where } : {}), ...operation },
    ],
    words: (say) =>
      `${rowsText(say, lever, chosen)}: ${isLess ? say.choice.less(mention.text) : say.choice.more(mention.text)}`,
  };
}

/** `we find only 30,000 vials`, `the count of INS-100 shows 900`: all that there is, and not what was not on the books. */
function isTotal({ mentions }: Parts): boolean {
  return mentions.some((mention, at) => {
    const [before] = mentions.slice(at - 1, at);
    const isNoun = wordSays(before, 'mark', 'article');
    return isWord(mention) && (says(mention, 'scope', 'only') || (isNoun && says(mention, 'mark', 'stock-found')));
  });
}

function isVerb({ mentions }: Parts): boolean {
  return mentions.some((mention) => says(mention, 'quantity', 'scrap') && says(mention, 'action', 'unless'));
}

/** `write off the stock of VAC-100`, `the batch in stock is rejected by quality`: for good, with nothing that says how much of it. */
function isTakenOff({ mentions }: Parts): boolean {
  return mentions.some((mention, at) => {
    const before = mentions[at - 1];
    // `do we have to write off the stock` asks whether.
    const isNeeded =
      before !== undefined &&
      isWord(before) &&
      ['needing', 'asked-need', 'wondering'].some((what) => says(before, 'mark', what));
    return wordSays(mention, 'mark', 'off-for-good') && !isNeeded;
  });
}

/** `write off all the stock of VAC-100`. */
function hasAll({ mentions }: Parts): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'scope', 'all'));
}

function allLost(parts: Parts): Change | Refused {
  useStock(parts);
  use(parts, 'scope', 'all');
  const lever = leverOf('stock');
  const chosen = whereOf(parts, lever);
  if ('problem' in chosen) return { ...chosen, choices: [] };
  return {
    overrides: [{ table: lever.table, where: chosen.where, set: 0 }],
    words: (say) => `${rowsText(say, lever, chosen)} ${say.words.setTo(0)}`,
  };
}

function useStock(parts: Parts): void {
  for (const sense of ['action', 'quantity', 'prep', 'cause']) use(parts, sense);
  use(parts, 'mark', 'stock-found');
  for (const mark of ['stock-loss', 'off-for-good', 'batch', 'needing']) use(parts, 'mark', mark);
  useKinds(parts, Object.keys(leverOf('stock').where));
}

function isMarked({ mentions }: Parts, what: string): boolean {
  // `blocked at 500 units` is a level.
  return mentions.some(
    (mention, index) =>
      !isName(mention) &&
      !mention.amount &&
      says(mention, 'mark', what) &&
      !(says(mention, 'action', 'set') && mentions[index + 1]?.amount !== undefined),
  );
}

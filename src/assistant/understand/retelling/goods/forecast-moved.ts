import {
  endOfPart,
  isBorder,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  timesSaid,
} from '../../mentions/mention.js';

/** `the forecast for VAC-100 rises 10%`: a forecast that goes up or down by an amount is demand that does, and none is asked for. */
export function withForecastMoved(said: readonly Mention[]): readonly Mention[] {
  const mentions = said.map((mention, at) =>
    isForecast(mention) && (isShareOf(said.slice(0, at)) || isTotalSet(said, at))
      ? { ...mention, senses: [{ is: 'filler', what: '' }] }
      : isBesideForecast(said, at)
        ? { ...mention, senses: [{ is: 'action', what: besideWay(mention) ?? '' }] }
        : mention,
  );
  const moved = mentions.map((mention, at) =>
    isForecast(mention) && isMoved(mentions.slice(at + 1)) ? asDemand(mention) : mention,
  );
  return withSoldBeside(moved, said);
}

function asDemand(mention: Mention): Mention {
  return { ...mention, senses: [{ is: 'quantity', what: 'demand' }] };
}

/**
 * `VAC-100 comes in 20% above its forecast`, `fait deux fois ses prévisions`: what is measured by its forecast is what is sold, and comes from
 * no supplier. `130% of its forecast` is as many times it, where no verb says more or less.
 */
function withSoldBeside(mentions: readonly Mention[], said: readonly Mention[]): readonly Mention[] {
  const at = said.findIndex(
    (mention, index) =>
      isWord(mention) &&
      (says(mention, 'mark', 'beside-forecast') || (isForecast(mention) && mentions[index] !== mention)),
  );
  if (at === -1) return mentions;
  const [from, end] = [startOfPart(mentions, at), endOfPart(mentions, at)];
  const part = mentions.slice(from, end);
  const isGoods = part.some(({ entities }) => entities.some(({ kind }) => ['product', 'family'].includes(kind)));
  const isOther = part.some(
    (mention) => isWord(mention) && (says(mention, 'quantity') || says(mention, 'sells')) && !isComing(mention),
  );
  if (!isGoods || isOther) return mentions;
  const isTurned = part.some(isMoreOrLess);
  const isMade = part.some((mention) => isWord(mention) && (isComing(mention) || says(mention, 'mark', 'making')));
  return mentions.map((mention, index) => {
    if (index < from || index >= end) return mention;
    if (isWord(mention) && isComing(mention)) return asDemand(mention);
    return isTurned || !isMade ? mention : asTimes(mention);
  });
}

/** `comes in`, `reaches`: of goods that are sold as of those that are due. */
const isComing = (mention: Mention): boolean =>
  says(mention, 'compare', 'reach') || (says(mention, 'quantity', 'delivery') && says(mention, 'mark', 'arriving'));

/** `130%` of something: 1.3 times it. */
function asTimes(mention: Mention): Mention {
  const { amount } = mention;
  if (amount?.unit !== 'percent' || amount.sign !== undefined || amount.upTo !== undefined) return mention;
  return { ...mention, amount: { ...amount, unit: 'factor', value: amount.value / 100 } };
}

/** `down to 80% of forecast`, `1.5x its forecast`, `20% above the forecast`: the forecast is what a share is of. */
function isShareOf(before: readonly Mention[]): boolean {
  const share = before.findLastIndex((mention) => isName(mention) || !isSmall(mention));
  const between = before.slice(share + 1);
  const unit = before[share]?.amount?.unit;
  const isTimesWord = before[share] !== undefined && isWord(before[share]) && timesSaid(before[share]) !== undefined;
  const isOf = between.some(
    (mention) => says(mention, 'prep', 'of') || says(mention, 'mark', 'of-own') || besideWay(mention) !== undefined,
  );
  const isTimes = between.every((mention) => says(mention, 'mark', 'article') || says(mention, 'mark', 'possessive'));
  if (unit === 'percent') return isOf;
  return (unit === 'factor' || unit === 'fraction' || isTimesWord) && (isOf || isTimes);
}

/** `20% above its forecast`: a share, and that it is more or less. */
function isBesideForecast(said: readonly Mention[], at: number): boolean {
  const behind = said.slice(at + 1).find((one) => isName(one) || !isSmall(one));
  return (
    isWord(said[at]) &&
    besideWay(said[at]) !== undefined &&
    said[at - 1]?.amount?.unit === 'percent' &&
    behind !== undefined &&
    isForecast(behind)
  );
}

/** `above`, `over`, `sous`: on which side of what stands behind. */
function besideWay(mention: Mention): 'raise' | 'lower' | undefined {
  const isThan = says(mention, 'prep', 'than');
  if (says(mention, 'compare', 'above') || (isThan && says(mention, 'action', 'raise'))) return 'raise';
  return says(mention, 'compare', 'below') || (isThan && says(mention, 'action', 'lower')) ? 'lower' : undefined;
}

/** `plan a total of 500,000 units of Quetalin`: at the front, of a sum that is told, the verb asks for no forecast. */
function isTotalSet(said: readonly Mention[], at: number): boolean {
  const isTold = said.some(({ amount }) => amount?.unit === 'units' || amount?.unit === 'none');
  const isTotal = said.some((mention) => !isName(mention) && says(mention, 'mark', 'total'));
  return isTold && isTotal && said.slice(0, at).every((mention) => isSmall(mention));
}

function isForecast(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'ask', 'forecast') && !says(mention, 'quantity');
}

/** Names alone up to a verb, and its amount right behind it. */
function isMoved(behind: readonly Mention[]): boolean {
  const verb = behind.findIndex((mention) => !isGoing(mention));
  const moves = behind[verb] !== undefined && ['raise', 'lower'].some((what) => says(behind[verb], 'action', what));
  const amount = behind.slice(verb + 1).find((mention) => !isSmall(mention))?.amount;
  return moves && !behind.slice(0, verb).some(isBorder) && amount?.unit === 'percent' && amount.upTo === undefined;
}

function isGoing(mention: Mention): boolean {
  return isName(mention) || mention.time !== undefined || (isSmall(mention) && !says(mention, 'action', 'raise'));
}

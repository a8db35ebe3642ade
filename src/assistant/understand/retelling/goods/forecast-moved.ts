import { isBorder, isName, isSmall, type Mention, says } from '../../mentions/mention.js';

/** `the forecast for VAC-100 rises 10%`: a forecast that goes up or down by an amount is demand that does, and none is asked for. */
export function withForecastMoved(said: readonly Mention[]): readonly Mention[] {
  const mentions = said.map((mention, at) =>
    isForecast(mention) && (isShareOf(said.slice(0, at)) || isTotalSet(said, at))
      ? { ...mention, senses: [{ is: 'filler', what: '' }] }
      : mention,
  );
  return mentions.map((mention, at) =>
    isForecast(mention) && isMoved(mentions.slice(at + 1))
      ? { ...mention, senses: [{ is: 'quantity', what: 'demand' }] }
      : mention,
  );
}

/** `down to 80% of forecast`, `1.5x the forecast`, `half the forecast`: the forecast is what a share is of. */
function isShareOf(before: readonly Mention[]): boolean {
  const share = before.findLastIndex((mention) => isName(mention) || !isSmall(mention));
  const between = before.slice(share + 1);
  const unit = before[share]?.amount?.unit;
  const isOf = between.some((mention) => says(mention, 'prep', 'of'));
  const isTimes = between.every((mention) => says(mention, 'mark', 'article'));
  return (unit === 'percent' && isOf) || ((unit === 'factor' || unit === 'fraction') && (isOf || isTimes));
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

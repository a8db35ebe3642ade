import { isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';
import { isUnknown } from '../../mentions/passed-over.js';

/** `P10 and P90 of the forecast`, `q95`: quantiles as forecasters write them, in percent. */
export function withQuantileNames(said: readonly Mention[]): readonly Mention[] {
  const mentions = withoutSaying(said);
  const isOfForecast = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'ask', 'forecast') || says(mention, 'quantity', 'demand'));
  if (!mentions.some((mention) => isUnknown(mention) && percentOf(mention) !== undefined)) return mentions;
  if (!mentions.some(isOfForecast)) return mentions;
  return mentions.map((mention) => {
    const percent = isUnknown(mention) ? percentOf(mention) : undefined;
    if (percent === undefined) return mention;
    const senses = [
      { is: 'mark', what: 'quantile' },
      { is: 'percentile', what: percent },
    ];
    return { ...mention, senses };
  });
}

/** `… with a low and a high line, say the 5% and 95% quantiles`: what is said to be meant supposes nothing. */
function withoutSaying(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'that-is'));
  const behind = mentions.slice(at + 1);
  const quantile = behind.findIndex((mention) => wordSays(mention, 'mark', 'quantile'));
  const isMeant = (mention: Mention): boolean =>
    mention.amount?.unit === 'percent' || (isWord(mention) && isSmall(mention));
  const isOf = [behind.slice(0, Math.max(0, quantile)), behind.slice(quantile + 1)].every((part) =>
    part.every(isMeant),
  );
  if (at === -1 || quantile === -1 || !isOf) return mentions;
  return mentions.filter((_, index) => index !== at);
}

function percentOf({ text }: Mention): string | undefined {
  return /^[pq](0?[1-9]|[1-9]\d)$/i.exec(text)?.[1];
}

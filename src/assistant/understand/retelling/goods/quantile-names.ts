import { isWord, type Mention, says } from '../../mentions/mention.js';
import { isUnknown } from '../../mentions/passed-over.js';

/** `P10 and P90 of the forecast`, `q95`: quantiles as forecasters write them, in percent. */
export function withQuantileNames(mentions: readonly Mention[]): readonly Mention[] {
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

function percentOf({ text }: Mention): string | undefined {
  return /^[pq](0?[1-9]|[1-9]\d)$/i.exec(text)?.[1];
}

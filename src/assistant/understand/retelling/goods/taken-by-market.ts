import { entitiesOf, isSmall, type Mention, wordSays } from '../../mentions/mention.js';

/**
 * `l'Allemagne nous prend un tiers d'insuline en plus`: what a market or a customer takes of us it buys; only a rival takes sales away.
 */
export function withTakenByMarket(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    wordSays(mention, 'mark', 'taking-of-us') && isBuyer(mentions, at)
      ? { ...mention, senses: [filler, sells] }
      : mention,
  );
}

const filler = { is: 'filler', what: '' };
const sells = { is: 'sells', what: '' };

function isBuyer(mentions: readonly Mention[], at: number): boolean {
  const before = mentions.slice(0, at).findLast((one) => !isSmall(one));
  // `un nouveau marché hospitalier nous prend …`: who orders, with no name.
  if (wordSays(mentions[at - 1], 'mark', 'order-won')) return true;
  return before !== undefined && entitiesOf(before, 'location').length > 0;
}

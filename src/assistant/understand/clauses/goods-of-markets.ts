import { isGoods, isName, isSmall, isWord, type Mention, saidOf, says } from '../mentions/mention.js';
import type { Clause } from './clause.js';

/**
 * `France +8% and Spain -5% on all insulins`, `l'Allemagne monte de 10 % et la France recule de 5 % sur INS-100`: goods behind the last of
 * several markets, each with its amount, are those of all of them.
 */
export function withGoodsOfMarkets(clauses: readonly Clause[]): readonly Clause[] {
  // What is told behind the last market, `and Plastiform is a week late`, has nothing to do with them.
  const last = clauses.findIndex((clause) => !isOfMarketAlone(clause));
  const goods = last > 0 ? goodsBehind(clauses[last]) : undefined;
  if (goods === undefined) return clauses;
  return clauses.map((clause, at) => (at < last ? { ...clause, inherited: [...clause.inherited, goods] } : clause));
}

/** The goods that end a clause about a market, behind a preposition and an amount. */
function goodsBehind({ mentions, inherited }: Clause): Mention | undefined {
  const goods = mentions.findLast((mention) => !isSmall(mention) && mention.time === undefined);
  if (goods === undefined || !isGoods(goods)) return undefined;
  const at = mentions.indexOf(goods);
  const opening = mentions.slice(0, at).findLast((one) => !isWord(one) || !says(one, 'scope', 'all'));
  const isBehind = opening !== undefined && isWord(opening) && isPreposition(opening);
  const rest = { mentions: mentions.slice(0, at).filter((one) => !says(one, 'scope', 'all')), inherited };
  return isBehind && isOfMarketAlone(rest) ? goods : undefined;
}

const isPreposition = (mention: Mention): boolean =>
  ['in', 'for', 'of'].some((what) => says(mention, 'prep', what)) || says(mention, 'mark', 'article');

/** A market with one amount behind it, no other name, nothing but demand that is told, and no word that all of it is meant. */
function isOfMarketAlone({ mentions, inherited }: Pick<Clause, 'mentions' | 'inherited'>): boolean {
  const said = [...inherited, ...mentions];
  const names = said.filter(isName);
  const market = mentions.findIndex(isMarket);
  const amounts = mentions.flatMap(({ amount }, at) => (amount === undefined ? [] : [at]));
  const isOther = (mention: Mention): boolean =>
    isWord(mention) &&
    (saidOf(mention, 'quantity').some((one) => one !== 'demand') || says(mention, 'scope') || says(mention, 'kind'));
  return (
    names.length > 0 && names.every(isMarket) && amounts.length === 1 && market < amounts[0] && !said.some(isOther)
  );
}

const isMarket = ({ entities }: Mention): boolean =>
  entities.length > 0 && entities.every(({ kind }) => kind === 'location');

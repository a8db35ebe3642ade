import { entitiesOf, isComponent, isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Clause } from './clause.js';

/** `vials get dearer and pens 10% cheaper`: beside a component whose price moves, a word that is one as well as a part of products' names is one. */
export function withBoughtBeside(clauses: readonly Clause[]): Clause[] {
  return clauses.map((clause, at) => {
    const isBeside = [clauses[at - 1], clauses[at + 1]].some((other) => other !== undefined && isOfComponents(other));
    const names = clause.mentions.filter(isName);
    const isOpen = names.length > 0 && names.every(isEither) && isPriced(clause);
    return isBeside && isOpen ? { ...clause, mentions: clause.mentions.map(bought) } : clause;
  });
}

function bought(mention: Mention): Mention {
  return isEither(mention) ? { ...mention, entities: entitiesOf(mention, 'component') } : mention;
}

/** A word that may name a component, or products by a part of their names. */
export const isEither = (mention: Mention): boolean =>
  isComponent(mention) && entitiesOf(mention, 'product').length > 0;

function isOfComponents(clause: Clause): boolean {
  const names = clause.mentions.filter(isName);
  return (
    names.length > 0 &&
    names.every(({ entities }) => entities.every(({ kind }) => kind === 'component' || kind === 'supplier')) &&
    isPriced(clause)
  );
}

/** Dearer or cheaper, and no word for anything else. */
function isPriced({ mentions }: Clause): boolean {
  const isMoved = mentions.some(
    (mention) => isWord(mention) && ['dearer', 'cheaper'].some((what) => says(mention, 'action', what)),
  );
  return isMoved && !mentions.some((mention) => wordSays(mention, 'quantity') && !says(mention, 'quantity', 'cost'));
}

import { isGoods, isLine, isMarket, isName, isScenario, type Mention, says, wordSays } from '../mentions/mention.js';
import type { SplitQuestion } from './split-question.js';

/**
 * `which vaccines run short if their demand rises 20%?`, `pourquoi INS-100 est-il en retard si sa demande double ?`: whose it is that is supposed,
 * where the question names one product or family, and nothing else that may have it.
 */
export function withOwnersAsked({ main, condition }: SplitQuestion): SplitQuestion {
  const at = condition.findIndex((mention) => wordSays(mention, 'mark', 'possessive'));
  const [its, next] = condition.slice(Math.max(0, at));
  const owner = at === -1 ? undefined : ownerIn(main, says(its, 'mark', 'of-several'));
  const isTold = condition.slice(0, Math.max(0, at)).some((mention) => isName(mention) && !isScenario(mention));
  if (owner === undefined || isTold || !wordSays(next, 'quantity')) return { main, condition };
  const named = { ...owner, text: its.text, from: its.from, length: its.length };
  return { main, condition: condition.map((mention, index) => (index === at ? named : mention)) };
}

/** The goods that a question is about: of several a family, and of one a product. A market in front, or a customer, has a demand as well. */
function ownerIn(main: readonly Mention[], areSeveral: boolean): Mention | undefined {
  const names = main.filter((mention) => isName(mention) && !isScenario(mention));
  const [owner, ...others] = names;
  const isOther = main.some((mention) => wordSays(mention, 'kind', 'customer') || wordSays(mention, 'mark', 'event'));
  if (owner === undefined || !isGoods(owner) || isOther || !others.every(isMarket) || main.some(isLine))
    return undefined;
  const isFamily = owner.entities.some(({ kind }) => kind === 'family');
  return isFamily === areSeveral ? owner : undefined;
}

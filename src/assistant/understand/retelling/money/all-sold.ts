import {
  endOfPart,
  entitiesOf,
  isName,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** `sell everything 3% dearer in Germany`: of all that is sold, what is dearer is the price. */
export function withAllSold(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    wordSays(mention, 'sells') && says(mention, 'quantity', 'demand') && isAllDearer(mentions, at)
      ? { ...mention, senses: [{ is: 'quantity', what: 'price' }] }
      : mention,
  );
}

function isAllDearer(mentions: readonly Mention[], at: number): boolean {
  const own = mentions.slice(startOfPart(mentions, at), endOfPart(mentions, at));
  const isDear = own.some((one) => isWord(one) && ['dearer', 'cheaper'].some((what) => says(one, 'action', what)));
  const isAll = own.some((one) => wordSays(one, 'scope', 'all'));
  return isDear && isAll && own.every((one) => !isName(one) || entitiesOf(one, 'location').length > 0);
}

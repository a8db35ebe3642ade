import { isGoods, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `if demand for INS-300 doubles, why would it be late?`: where it is asked why with a pronoun, the goods that the question names, where those are one. */
export function withTheyLate(mentions: readonly Mention[]): readonly Mention[] {
  const why = mentions.findIndex((mention) => wordSays(mention, 'ask', 'why'));
  const goods = mentions.filter(isGoods);
  const isOne = goods.every(({ entities }) => entities.every((entity) => goods[0].entities.includes(entity)));
  const late = mentions.findIndex((mention, at) => at > why && isWord(mention) && isOfLateness(mention));
  const pronoun = mentions.findIndex((mention, at) => at > why && at < late && wordSays(mention, 'mark', 'pronoun'));
  const isNamed = mentions.slice(Math.max(0, why), Math.max(0, late)).some(isGoods);
  if (why === -1 || pronoun === -1 || goods.length === 0 || !isOne || isNamed) return mentions;
  const { text, from, length } = mentions[pronoun];
  return mentions.with(pronoun, { ...goods[0], text, from, length, pointsBack: true });
}

const isOfLateness = (mention: Mention): boolean => says(mention, 'ask', 'late') || says(mention, 'ask', 'short');

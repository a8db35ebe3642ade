import {
  isComponent,
  isGoods,
  isJoiner,
  isName,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';
import { isUnknown } from '../../mentions/passed-over.js';

/**
 * `we lose 300 VAC-200 in Spain after a fridge breakdown`, `une panne de frigo nous coûte 300 VAC-200`: goods that spoil are stock that is
 * lost, and no customers; why, which says so, tells no more.
 */
export function withSpoiled(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'spoiling'));
  if (at === -1) return mentions;
  const isOutside = (mention: Mention): boolean => !isWord(mention) || isLosing(mention) || isJoiner(mention);
  const from = mentions.findLastIndex((mention, index) => index < at && isOutside(mention)) + 1;
  const end = mentions.findIndex((mention, index) => index > at && isOutside(mention));
  const until = end === -1 ? mentions.length : end;
  // What is not known may say otherwise, and stays.
  const unknown = mentions.slice(from, until).filter(isUnknown);
  const told = [...mentions.slice(0, from), ...unknown, ...mentions.slice(until)];
  const part = told.filter((mention) => !isJoiner(mention));
  const losing = part.find(isLosing);
  if (losing === undefined || !isCountOfGoods(part)) return mentions;
  return part.map((mention) =>
    mention === losing ? { ...mention, senses: [{ is: 'mark', what: 'stock-loss' }] } : mention,
  );
}

/** A verb of losing: `lose`, `were lost`, `costs us`. */
export const isLosing = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'action', 'lose') || says(mention, 'mark', 'stock-loss') || says(mention, 'quantity', 'cost'));

/** One count of goods, which is of no week and at no time. */
function isCountOfGoods(part: readonly Mention[]): boolean {
  const [count, ...others] = part.flatMap(({ amount }) => (amount === undefined ? [] : [amount]));
  const isCount = count !== undefined && ['none', 'units'].includes(count.unit) && others.length === 0;
  const isPlain = isCount && count.per === undefined && count.sign === undefined;
  const isOfGoods = part.some((mention) => isName(mention) && (isGoods(mention) || isComponent(mention)));
  return isPlain && isOfGoods && part.every(({ time }) => time === undefined);
}

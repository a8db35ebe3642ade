import type { Vocabulary } from '../../vocabulary.js';
import { entitiesOf, inOne, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { entityOf, nameOf } from './title-words.js';

/**
 * `surge at 30% against 15% today`: a scenario set otherwise, beside what it has now. Where its file has that value it is the scenario as it
 * stands; another value is neither, and is asked back.
 */
export function withAsItStands(mentions: readonly Mention[], vocabulary: Vocabulary): readonly Mention[] {
  const [named, ...others] = mentions.filter(isScenario);
  const known = vocabulary.scenarios.find(({ name }) => named && entitiesOf(named, 'scenario')[0]?.value === name);
  const parts = mentions.findIndex(isSide);
  const front = mentions.slice(mentions.indexOf(named) + 1, Math.max(0, parts));
  const side = mentions.slice(parts + 1);
  const isNow = (mention: Mention): boolean => wordSays(mention, 'now') || wordSays(mention, 'mark', 'formerly');
  const [told, ...more] = side.filter(({ amount }) => amount !== undefined);
  const isPlain = side.every((mention) => mention === told || isNow(mention) || isSmall(mention));
  const isSet = front.some(({ amount }) => amount !== undefined);
  if (known === undefined || told?.amount === undefined || others.length > 0 || more.length > 0) return mentions;
  if (!isSet || !isPlain || !side.some(isNow)) return mentions;
  const { value, unit } = told.amount;
  const is = unit === 'percent' ? value / 100 : value;
  const isOwn = [...known.values.values()].filter((one) => Math.abs(one - is) < nearly).length === 1;
  const stands = isOwn ? nameOf(side, entityOf(known, vocabulary)) : { ...inOne(side), senses: unclear };
  return [...mentions.slice(0, parts + 1), stands];
}

/** A share as it is written. */
const nearly = 1e-6;

const unclear = [{ is: 'vague', what: '' }];

const isSide = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'ask', 'versus') || says(mention, 'prep', 'against'));

import { isTime } from '../../figures/amount.js';
import { isGoods, isJoiner, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `ticks are early this year and VAC-200 runs 40% higher`, `comme la grippe arrive en avance, …`: when an illness comes says why something
 * changes, where the change is told behind it, and changes nothing itself.
 */
export function withoutIllnessEarly(mentions: readonly Mention[]): readonly Mention[] {
  const subject = mentions.findIndex(isIllness);
  if (subject === -1 || !mentions.slice(0, subject).every(isOpening)) return mentions;
  const end = mentions.findIndex((mention, at) => at > subject && !isOfComing(mention));
  const told = mentions.slice(subject + 1, end);
  const behind = mentions.slice(Math.max(0, end)).findIndex((mention) => !isJoining(mention));
  const rest = mentions.slice(end + behind);
  if (end === -1 || behind === -1 || !told.some(isEarlyOrLate) || !isChange(rest)) return mentions;
  if (isName(mentions[subject]) && (told.some(isCounted) || !isNamedIn(rest, mentions[subject]))) return mentions;
  return [...mentions.slice(0, subject).filter((one) => says(one, 'if')), ...rest];
}

/** `hay fever`, or `ticks`: what comes with a season, also where goods are called by it. */
const isIllness = (mention: Mention): boolean =>
  isName(mention) ? isGoods(mention) && !/\d/.test(mention.text) : wordSays(mention, 'mark', 'occasion');

const isCounted = ({ amount }: Mention): boolean => amount !== undefined;

/** `ticks are early …, VAC-200 rises`: what is told of the same goods behind. */
const isNamedIn = (rest: readonly Mention[], { entities }: Mention): boolean =>
  rest.some((one) => one.entities.some(({ value }) => entities.some((entity) => entity.value === value)));

const isOpening = (mention: Mention): boolean =>
  isWord(mention) && (isSmall(mention) || says(mention, 'mark', 'reason') || says(mention, 'mark', 'ground'));

const isEarlyOrLate = (mention: Mention): boolean =>
  isWord(mention) && ['hasten', 'delay'].some((way) => says(mention, 'action', way));

/** That it comes, early or late, by how long, this year. */
function isOfComing(mention: Mention): boolean {
  const { amount, time } = mention;
  if (isName(mention) || isJoiner(mention)) return false;
  if (time !== undefined) return time.unit === 'year';
  if (amount !== undefined) return isTime(amount) && amount.sign === undefined;
  const isVerb = says(mention, 'part') || coming.some((what) => says(mention, 'mark', what));
  return isEarlyOrLate(mention) || isVerb || (isSmall(mention) && !says(mention, 'mark', 'then') && !isWe(mention));
}

/** `are out`, `sortent`, `arrivent`, `start`. */
const coming = ['downward', 'made-in', 'arriving', 'coming-in', 'beginning'];

const isWe = (mention: Mention): boolean => says(mention, 'mark', 'clause') && !says(mention, 'mark', 'be');

const isJoining = (mention: Mention): boolean =>
  isWord(mention) && (isJoiner(mention) || says(mention, 'mark', 'then') || says(mention, 'if'));

/** A change of something that is named, with its amount. */
function isChange(rest: readonly Mention[]): boolean {
  return rest.some(isName) && rest.some(({ amount }) => amount !== undefined);
}

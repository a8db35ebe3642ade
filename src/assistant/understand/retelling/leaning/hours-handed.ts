import {
  isJoiner,
  isLine,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';

/** Two parts of a sentence of which the second hands on, or takes back, the hours of the first. */
interface Handed {
  readonly former: readonly Mention[];
  readonly joiner: Mention;
  readonly latter: readonly Mention[];
  /** How many hours the first part tells. */
  readonly hours: Mention;
  /** How many of them the second tells: `en donner 10`. */
  readonly some?: Mention;
}

/**
 * `take 20 hours off L1 and give them to L2`, `retirer 20 heures à L1 pour les donner à L2`: hours that one line loses and another is given, by a
 * word that stands for them, are moved from the one to the other, whichever is told first. At two times, or where the other is given fewer
 * (`et en donner 10 à L2`), each is a change of its own. What leaves open who has how many (`and give them to L2 and L3`) is asked back.
 */
export function withHoursHanded(mentions: readonly Mention[]): readonly Mention[] {
  const handed = handedIn(mentions);
  if (handed === undefined) return mentions;
  const { former, latter, some } = handed;
  const isTurned = isTaking(former) ? isGiving(latter) && !isTaking(latter) : isTaking(latter) && isGiving(former);
  const isDirected = latter.some(isMoreOrLess);
  const isAlso = !isTurned && latter.some((one) => wordSays(one, 'mark', 'also'));
  if (isAlso || (some !== undefined && (isDirected || !isTurned))) return mentions;
  const isOvertime = former.some((mention) => wordSays(mention, 'quantity', 'overtime'));
  if (!isTurned || isOvertime || latter.filter(isName).length > 1) return leftOpen(mentions, latter);
  const isTwice = mentions.filter(({ time }) => time !== undefined).length > 1;
  return isTwice || some !== undefined ? asTwo(handed) : asMoved(handed);
}

/** The parts around the first joiner behind which those hours are told again; undefined where there are none. */
function handedIn(mentions: readonly Mention[]): Handed | undefined {
  const joiner = mentions.findIndex(isParting);
  const behind = mentions.slice(joiner + 1);
  const [former, latter] = [
    mentions.slice(0, Math.max(0, joiner)),
    behind.slice(behind.findIndex((one) => !isParting(one))),
  ];
  const [hours, ...others] = former.filter(({ amount }) => amount !== undefined);
  const [some, ...more] = latter.filter(({ amount }) => amount !== undefined);
  const isOfHours = hours?.amount?.unit === 'hour' || former.some((one) => wordSays(one, 'quantity', 'overtime'));
  if (hours === undefined || !isOfHours || others.length > 0 || more.length > 0) return undefined;
  const isSaid = some === undefined ? saysThose(latter) : isSome(latter, some);
  const isOneLine = former.filter(isName).length === 1 && former.some(isLine);
  const isPlain = latter.every((mention) => isLine(mention) || mention === some || isOfHanding(mention));
  if (!isSaid || !isOneLine || !former.every((one) => isLine(one) || one === hours || isOfHanding(one)) || !isPlain)
    return undefined;
  const isHanding = [former, latter].every((part) => isTaking(part) || isGiving(part));
  const handed = { former, joiner: mentions[joiner], latter, hours };
  if (!isHanding || !latter.some(isLine)) return undefined;
  return some === undefined ? handed : { ...handed, some };
}

/** The hours of one line moved to the other, with what else is told in front and behind. */
function asMoved({ former, latter, hours }: Handed): readonly Mention[] {
  const [verb, one, other] = [former.findIndex(isHandingVerb), former.findIndex(isLine), latter.findIndex(isLine)];
  const [loser, gainer] = isTaking(former) ? [former[one], latter[other]] : [latter[other], former[one]];
  const said = former[verb];
  return [
    ...former.slice(0, Math.min(verb, one)),
    { ...said, senses: [{ is: 'action', what: 'shift' }] },
    hours,
    { ...said, senses: [{ is: 'prep', what: 'from' }] },
    loser,
    { ...said, senses: [{ is: 'prep', what: 'to' }] },
    gainer,
    ...former.slice(Math.max(verb, one, former.indexOf(hours)) + 1),
    ...latter.slice(Math.max(latter.findIndex(isHandingVerb), other) + 1).filter((one) => !isThose(one)),
  ];
}

/** Hours less of one line and hours more of the other, each at its own time. */
function asTwo({ former, joiner, latter, hours, some }: Handed): readonly Mention[] {
  const [verb, line] = [latter.findIndex(isHandingVerb), latter.findIndex(isLine)];
  const [one, other] = isTaking(former) ? ['lower', 'raise'] : ['raise', 'lower'];
  const first = former.findIndex(isHandingVerb);
  const given = some?.amount
    ? { ...some, amount: { ...hours.amount, value: some.amount.value, unit: 'hour' as const } }
    : hours;
  return [
    ...former.slice(0, first),
    { ...former[first], senses: [{ is: 'action', what: one }] },
    ...former.slice(first + 1),
    joiner,
    { ...latter[verb], senses: [{ is: 'action', what: other }] },
    given,
    { ...latter[verb], senses: [{ is: 'prep', what: 'in' }] },
    latter[line],
    ...latter.slice(Math.max(verb, line) + 1).filter((one) => !isThose(one)),
  ];
}

/** `add 20 hours on L1 and give them to L2`: the verb behind the joiner, marked so that it is asked back. */
function leftOpen(mentions: readonly Mention[], latter: readonly Mention[]): readonly Mention[] {
  const verb = latter.find(isHandingVerb);
  return mentions.map((mention) =>
    mention === verb ? { ...mention, senses: [...mention.senses, { is: 'unknowable', what: '' }] } : mention,
  );
}

export const isParting = (mention: Mention): boolean => isJoiner(mention) || wordSays(mention, 'mark', 'purpose');

/** Verbs, times, small words and the word for hours: what a part about hours handed on may say besides. */
function isOfHanding(mention: Mention): boolean {
  if (mention.time !== undefined) return true;
  const isHours = says(mention, 'mark', 'hours') || says(mention, 'quantity', 'overtime');
  return isWord(mention) && (isSmall(mention) || isHours || isHandingVerb(mention));
}

/** `en donner 10`: so many of them. */
function isSome(latter: readonly Mention[], { amount }: Mention): boolean {
  const isOfThem = latter.some((mention) => wordSays(mention, 'mark', 'of-it'));
  return isOfThem && amount?.unit === 'none' && amount.sign === undefined && amount.per === undefined;
}

const isTaking = (part: readonly Mention[]): boolean => part.some(isTakingVerb);
const isGiving = (part: readonly Mention[]): boolean => part.some(isGivingVerb);
export const isHandingVerb = (mention: Mention): boolean => isTakingVerb(mention) || isGivingVerb(mention);

export function isTakingVerb(mention: Mention): boolean {
  const isLess = ['lower', 'takeoff', 'lose'].some((what) => says(mention, 'action', what));
  return isWord(mention) && (isLess || says(mention, 'mark', 'dropping'));
}

export function isGivingVerb(mention: Mention): boolean {
  if (!isWord(mention) || isTakingVerb(mention) || says(mention, 'prep')) return false;
  return (
    ['giving', 'granting', 'carrying', 'getting'].some((what) => says(mention, 'mark', what)) ||
    ['raise', 'set', 'shift'].some((what) => says(mention, 'action', what))
  );
}

/** `them`, `les`, `those`. */
export const isThose = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'mark', 'pronoun') || (says(mention, 'mark', 'article') && says(mention, 'mark', 'several')));

/** `them`, `les`, `those hours`. */
function saysThose(words: readonly Mention[]): boolean {
  return words.some((mention, at) => {
    const next = words[at + 1];
    const isOfHours = wordSays(next, 'mark', 'hours');
    return isThose(mention) || (isOfHours && wordSays(mention, 'mark', 'again'));
  });
}

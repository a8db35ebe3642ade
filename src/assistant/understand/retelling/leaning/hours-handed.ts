import { entitiesOf, isJoiner, isName, isSmall, isWord, type Mention, says } from '../../mentions/mention.js';

/** A part that takes hours from a line or gives it some: its verb, its line, and the word between that says from or to. */
interface Handing {
  readonly verb: number;
  readonly line: number;
}

/**
 * `take 20 hours off L1 and give them to L2`, `retirer 20 heures à L1 pour les donner à L2`: hours that one line loses and another is given, by a
 * word that stands for them, are moved from the one to the other, whichever is told first. At two times, or where the other is given fewer
 * (`et en donner 10 à L2`), each is a change of its own.
 */
export function withHoursHanded(mentions: readonly Mention[]): readonly Mention[] {
  const joiner = mentions.findIndex((mention, at) => isParting(mention) && isHandedBehind(mentions, at));
  if (joiner === -1) return mentions;
  const [former, latter] = [mentions.slice(0, joiner), behindJoiners(mentions, joiner)];
  const hours = former.find(({ amount }) => amount !== undefined);
  const [first, second] = [handingOf(former), handingOf(latter)];
  if (hours === undefined || first === undefined || second === undefined) return mentions;
  const own = latter.find(({ amount }) => amount !== undefined);
  const link = latter[second.line - 1];
  if (own !== undefined || mentions.filter(({ time }) => time !== undefined).length > 1) {
    const given = own?.amount
      ? { ...own, amount: { ...hours.amount, value: own.amount.value, unit: 'hour' as const } }
      : hours;
    const [one, other] = isTaking(former) ? ['lower', 'raise'] : ['raise', 'lower'];
    return [
      ...former.slice(0, first.verb),
      { ...former[first.verb], senses: [{ is: 'action', what: one }] },
      ...former.slice(first.verb + 1),
      mentions[joiner],
      { ...latter[second.verb], senses: [{ is: 'action', what: other }] },
      given,
      { ...link, senses: [{ is: 'prep', what: 'in' }] },
      ...latter.slice(second.line),
    ];
  }
  const [loser, gainer] = isTaking(former)
    ? [former[first.line], latter[second.line]]
    : [latter[second.line], former[first.line]];
  return [
    ...former.slice(0, first.verb),
    { ...former[first.verb], senses: [{ is: 'action', what: 'shift' }] },
    hours,
    { ...link, senses: [{ is: 'prep', what: 'from' }] },
    loser,
    { ...link, senses: [{ is: 'prep', what: 'to' }] },
    gainer,
    ...former.slice(Math.max(first.line, former.indexOf(hours)) + 1),
    ...latter.slice(second.line + 1),
  ];
}

const isParting = (mention: Mention): boolean =>
  isJoiner(mention) || (isWord(mention) && says(mention, 'mark', 'purpose'));

function behindJoiners(mentions: readonly Mention[], joiner: number): readonly Mention[] {
  const behind = mentions.slice(joiner + 1);
  return behind.slice(behind.findIndex((mention) => !isParting(mention)));
}

/** Whether a line has hours before a joiner, another those hours or some of them behind it, and one of them loses them. */
function isHandedBehind(mentions: readonly Mention[], joiner: number): boolean {
  const [former, latter] = [mentions.slice(0, joiner), behindJoiners(mentions, joiner)];
  const [hours, ...others] = former.filter(({ amount }) => amount !== undefined);
  const [own, ...more] = latter.filter(({ amount }) => amount !== undefined);
  const isHours = hours?.amount?.unit === 'hour' && others.length === 0 && more.length === 0;
  const [first, second] = [handingOf(former), handingOf(latter)];
  if (!isHours || first === undefined || second === undefined) return false;
  const isTurned = isTaking(former) ? isGiving(latter) && !isTaking(latter) : isTaking(latter) && isGiving(former);
  const isSaid = own === undefined ? saysThose(latter.slice(0, second.line)) : isSome(latter, own);
  return isTurned && isSaid && !former.some(isJoiner);
}

/** `en donner 10`: so many of them. */
function isSome(latter: readonly Mention[], { amount }: Mention): boolean {
  const isOfThem = latter.some((mention) => isWord(mention) && says(mention, 'mark', 'of-it'));
  return isOfThem && amount?.unit === 'none' && amount.sign === undefined && amount.per === undefined;
}

/** The first verb that hands hours on and the only name, a line with a word in front of it; undefined where there is more. */
function handingOf(part: readonly Mention[]): Handing | undefined {
  const verb = part.findIndex((mention) => isWord(mention) && (isTakingVerb(mention) || isGivingVerb(mention)));
  const names = part.filter(isName);
  const line = part.findIndex((mention) => entitiesOf(mention, 'resource').length > 0);
  const isPlain = part.every(
    (mention) =>
      !isWord(mention) || isSmall(mention) || isTakingVerb(mention) || isGivingVerb(mention) || isHour(mention),
  );
  return verb !== -1 && line > verb && names.length === 1 && isPlain ? { verb, line } : undefined;
}

const isHour = (mention: Mention): boolean => says(mention, 'mark', 'hours');

const isTaking = (part: readonly Mention[]): boolean =>
  part.some((mention) => isWord(mention) && isTakingVerb(mention));
const isGiving = (part: readonly Mention[]): boolean =>
  part.some((mention) => isWord(mention) && isGivingVerb(mention));

function isTakingVerb(mention: Mention): boolean {
  return (
    says(mention, 'mark', 'dropping') || ['lower', 'takeoff', 'lose'].some((what) => says(mention, 'action', what))
  );
}

function isGivingVerb(mention: Mention): boolean {
  if (isTakingVerb(mention) || says(mention, 'prep')) return false;
  return (
    ['giving', 'granting', 'carrying'].some((what) => says(mention, 'mark', what)) ||
    ['raise', 'set', 'shift'].some((what) => says(mention, 'action', what))
  );
}

/** `them`, `les`, `those hours`. */
function saysThose(words: readonly Mention[]): boolean {
  const isThose = (mention: Mention): boolean =>
    says(mention, 'mark', 'pronoun') || (says(mention, 'mark', 'article') && says(mention, 'mark', 'several'));
  return words.some(
    (mention, at) => isThose(mention) || (says(mention, 'mark', 'again') && isHour(words[at + 1] ?? mention)),
  );
}

import type { Amount } from '../../figures/amount.js';
import {
  isJoiner,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

const farthest = 6;

/**
 * What is said without what it was: `14 days instead of 7` becomes 14 days, with a note that this is what something becomes. A name or a
 * time in whose place another stands is no amount, and stays to be asked back.
 */
export function withoutReplaced(said: readonly Mention[]): readonly Mention[] {
  const mentions = withoutDenied(said.filter((_, at) => !isClosing(said, at)));
  const arrow = mentions.findIndex((_, at) => isTurning(mentions, at));
  if (arrow !== -1) return withoutReplaced(turned(mentions, arrow));
  const once = mentions.findIndex((_, at) => nowBehind(mentions, at) !== -1);
  if (once !== -1) return withoutOnce(mentions, once);
  const old = mentions.findIndex((_, at) => isOldBehind(mentions, at));
  if (old !== -1) return withoutReplaced(mentions.filter((_, at) => at !== old && at !== old + 1));
  const both = mentions.findIndex((_, at) => isNowAndBefore(mentions, at));
  if (both !== -1) return withoutReplaced(mentions.filter((_, at) => at <= both || at > both + 4));
  const told = mentions.findIndex((_, at) => isBeforeAndNow(mentions, at));
  if (told !== -1) return withoutReplaced(nowOf(mentions, told));
  const day = mentions.findIndex((_, at) => isOtherDay(mentions, at));
  if (day !== -1) return withoutReplaced(mentions.filter((_, at) => at !== day && at !== day + 1));
  const place = mentions.findIndex(
    (mention, at) =>
      (isInPlace(mention) && !isOfSetting(mentions, at)) || isCorrecting(mentions, at) || isFormer(mentions, at),
  );
  if (place === -1) return mentions;
  const one = oneBehind(mentions, place);
  const first = one === -1 ? amountBehind(mentions, place + 1) : one;
  const former = one === -1 ? lastFormer(mentions, place, first) : one;
  const was: Amount | undefined = one === -1 ? mentions[first]?.amount : { value: 1, unit: 'none' };
  if (was === undefined) return mentions;
  const fits = ({ amount }: Mention): boolean => amount !== undefined && isAlike(amount, was);
  const earlier = mentions.findLastIndex(
    (mention, index) => index < place && index >= place - farthest && fits(mention),
  );
  // `how many hours, instead of 16, …`: what is asked for was 16, and no amount behind it.
  const isSought = mentions.slice(0, place).some((mention) => !isName(mention) && says(mention, 'ask', 'seek'));
  if (earlier === -1 && isSought) return mentions;
  const at = earlier === -1 ? mentions.findIndex((mention, index) => index > former && fits(mention)) : earlier;
  const now = mentions[at]?.amount;
  if (now === undefined) return mentions;
  const amount = becoming(now, was);
  const kept = mentions.map((mention, index) => (index === at ? { ...mention, amount } : mention));
  return withoutReplaced(kept.filter((_, index) => index < place || index > former));
}

/** `surge at 10% versus 30%`: of a scenario that is set, which of the two stand beside each other is told by its file. */
function isOfSetting(mentions: readonly Mention[], at: number): boolean {
  const names = mentions.slice(0, at).filter(isName);
  const isSet = (mention: Mention): boolean =>
    mention.entities.some(({ kind }) => kind === 'scenario' || kind === 'parameter');
  return wordSays(mentions[at], 'ask', 'versus') && names.some(isScenario) && names.every(isSet);
}

/** What something becomes, in the unit and at the rate of what it was where it has none of its own. */
function becoming(now: Amount, was: Amount): Amount {
  const per = now.per ?? was.per;
  return {
    ...now,
    unit: now.unit === 'none' ? was.unit : now.unit,
    ...(per === undefined ? {} : { per }),
    becomes: true,
    formerly: was,
  };
}

/** `21 days for A and B instead of 14 and 10`: at the end, one for each of the names before. */
function lastFormer(mentions: readonly Mention[], place: number, first: number): number {
  const [and, next, behind] = mentions.slice(first + 1, first + 4);
  const [was, other] = [mentions[first]?.amount, next?.amount];
  const isPair = wordSays(and, 'and') && was !== undefined && other !== undefined;
  const isLast = behind === undefined || isJoiner(behind);
  const isOfNames = mentions.slice(0, place).filter(isName).length > 1;
  return isPair && isLast && isOfNames && isAlike(other, was) ? first + 2 : first;
}

/** `9 -> 15 days`, `8h to 5h`: a sign between two amounts of a kind, or a word where the second is less, so that they are no range. */
function isTurning(mentions: readonly Mention[], at: number): boolean {
  const [before, now] = [mentions[at - 1], mentions[at + 1]?.amount];
  const was = before?.amount;
  if (!isWord(mentions[at]) || was === undefined || now === undefined) return false;
  if (isOfNow(mentions[at]) && !isFormerly(mentions[at + 2])) return isAlike(now, was) && !was.isRate;
  if (!says(mentions[at], 'prep', 'to')) return false;
  if (was.isRate || was.becomes || now.becomes || !isAlike(now, was)) return false;
  if (/^(?:->|→)$/.test(mentions[at].text)) return true;
  const opening = mentions[at - 2];
  // `5 000 par semaine à 4,20`: so many at that price.
  if (was.per !== undefined && now.per === undefined && !Number.isInteger(now.value)) return false;
  const isOpened = wordSays(opening, 'prep');
  return !isOpened && was.sign === undefined && now.value < was.value && (now.unit === was.unit || was.unit === 'none');
}

function turned(mentions: readonly Mention[], at: number): readonly Mention[] {
  const [was, now] = [mentions[at - 1].amount, mentions[at + 1].amount];
  if (was === undefined || now === undefined) return mentions;
  const amount = becoming(now, was);
  return mentions.flatMap((mention, index) =>
    index === at - 1 || index === at ? [] : index === at + 1 ? [{ ...mention, amount }] : [mention],
  );
}

/** `from March already and not just from May`: of two times the one that no longer is. */
function withoutDenied(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'not'));
  const before = mentions.slice(0, at).findLastIndex((mention) => !isSmall(mention));
  const behind = mentions.findIndex((mention, index) => index > at && !isSmall(mention));
  const isBetween = at !== -1 && mentions[before]?.time !== undefined && mentions[behind]?.time !== undefined;
  if (!isBetween || mentions[before].time?.unit !== mentions[behind].time?.unit) return mentions;
  const instead: Mention = { ...mentions[at], senses: [{ is: 'stop', what: 'in place of' }] };
  return [...mentions.slice(0, before + 1), instead, ...mentions.slice(behind)];
}

/** `…, and close L1 in June instead`, `42 days against 28 before`: at the end of a clause with a time or an amount, and of nothing more. */
function isClosing(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  if (isName(mention) || mention.amount || mention.time || before === undefined) return false;
  if (behind !== undefined && !says(behind, 'and') && !says(behind, 'but')) return false;
  const isOld = says(mention, 'mark', 'formerly') && mentions[at - 2] !== undefined && isInPlace(mentions[at - 2]);
  const clause = mentions.slice(startOfPart(mentions, at), at);
  const isChange = clause.some(({ time }) => time !== undefined) && clause.some((other) => says(other, 'action'));
  const isMoved = at > clause.length && isChange && says(mention, 'follow', 'instead');
  return isMoved || (isOld && before.amount !== undefined);
}

/** `expires on 31 March instead of 30 June`: the day that no longer is. */
function isOtherDay(mentions: readonly Mention[], at: number): boolean {
  const [before, behind] = [mentions[at - 1], mentions[at + 1]];
  const isExpiring = mentions.slice(0, at).some((mention) => !isName(mention) && says(mention, 'mark', 'expiring'));
  return isInPlace(mentions[at]) && isExpiring && before?.time?.unit === 'day' && behind?.time?.unit === 'day';
}

const isInPlace = (mention: Mention): boolean => !isName(mention) && says(mention, 'stop', 'in place of');

/** `14 days, not 7`, `2,900 not 3,900`: between two amounts of a kind. */
function isCorrecting(mentions: readonly Mention[], at: number): boolean {
  const before = mentions[at - 1];
  // `two weeks from Mainz and not one`
  const alone: Amount | undefined = oneBehind(mentions, at) === -1 ? undefined : { value: 1, unit: 'none' };
  const was = mentions[at + 1]?.amount ?? alone;
  const mention = mentions[at];
  if (isName(mention) || mention.amount || !says(mention, 'not') || was === undefined || before === undefined)
    return false;
  const said = mentions.slice(Math.max(0, at - farthest), at).findLast(({ amount }) => amount !== undefined)?.amount;
  return (says(before, 'and') || before.amount !== undefined) && said !== undefined && isAlike(said, was);
}

/** `42 days, was 28`: what it was, right behind what it becomes, and nothing else in its clause. */
function isFormer(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  const was = mentions[at + 1]?.amount;
  const behind = mentions[at + 2];
  if (isName(mention) || mention.amount || !says(mention, 'mark', 'formerly') || was === undefined) return false;
  const isEnd = behind === undefined || says(behind, 'and') || says(behind, 'but') || says(behind, 'now');
  const before = mentions[at - 1];
  const isApart = before !== undefined && (before.amount !== undefined || says(before, 'and', 'comma'));
  const said = mentions.slice(Math.max(0, at - farthest), at).findLast(({ amount }) => amount !== undefined)?.amount;
  return isEnd && isApart && said !== undefined && isAlike(said, was);
}

/** `used to take 14 days, now takes 28`, `was 14 days, now 28`: where the amount stands that holds; -1 where none is told so. */
function nowBehind(mentions: readonly Mention[], at: number): number {
  const mention = mentions[at];
  if (isName(mention) || mention.amount || !['formerly', 'once'].some((what) => says(mention, 'mark', what))) return -1;
  const old = mentions.findIndex(({ amount }, index) => index > at && amount !== undefined);
  const was = mentions[old]?.amount;
  const joiner = mentions[old + 1];
  if (was === undefined || old - at > farthest || joiner === undefined || !isJoiner(joiner)) return -1;
  if (says(mention, 'mark', 'formerly') && old !== at + 1) return -1;
  const now = mentions.findIndex(({ amount }, index) => index > old && amount !== undefined);
  const between = mentions.slice(old + 2, now);
  const isNow = between.some((one) => !isName(one) && (says(one, 'now') || says(one, 'mark', 'then')));
  const holds = mentions[now]?.amount;
  return isNow && holds !== undefined && between.every(isSmall) && isAlike(holds, was) ? now : -1;
}

function withoutOnce(mentions: readonly Mention[], once: number): readonly Mention[] {
  const now = nowBehind(mentions, once);
  const old = mentions.findIndex(({ amount }, index) => index > once && amount !== undefined);
  const [was, holds] = [mentions[old].amount, mentions[now].amount];
  if (was === undefined || holds === undefined) return mentions;
  const amount: Amount = { ...holds, unit: holds.unit === 'none' ? was.unit : holds.unit, becomes: true };
  const kept = mentions.map((mention, index) => (index === now ? { ...mention, amount } : mention));
  return withoutReplaced(kept.filter((_, index) => index !== once && !(index >= old && index < now)));
}

/** `42 days (28 before)`: right behind an amount alike, at the end of a clause. */
function isOldBehind(mentions: readonly Mention[], at: number): boolean {
  const [now, was, mention, behind] = [
    mentions[at - 1]?.amount,
    mentions[at]?.amount,
    ...mentions.slice(at + 1, at + 3),
  ];
  if (now === undefined || was === undefined || mention === undefined || isName(mention)) return false;
  const isEnd = behind === undefined || says(behind, 'and') || says(behind, 'but');
  return isEnd && mention.amount === undefined && says(mention, 'mark', 'formerly') && isAlike(now, was);
}

/** `14 days now, 7 before`: what it was at the end of a clause, behind a comma. */
function isNowAndBefore(mentions: readonly Mention[], at: number): boolean {
  const [amount, now, comma, was, before] = mentions.slice(at, at + 5);
  if (before === undefined || amount.amount === undefined || was.amount === undefined) return false;
  return isOfNow(now) && isJoiner(comma) && isOldBehind([amount, was, ...mentions.slice(at + 4, at + 6)], 1);
}

function nowOf(mentions: readonly Mention[], at: number): readonly Mention[] {
  const [was, now] = [mentions[at].amount, mentions[at + 3].amount];
  if (was === undefined || now === undefined) return mentions;
  return [...mentions.slice(0, at), { ...mentions[at + 3], amount: becoming(now, was) }, ...mentions.slice(at + 5)];
}

/** `7 days before, 14 now`: what it was in front. */
function isBeforeAndNow(mentions: readonly Mention[], at: number): boolean {
  const [was, before, comma, amount, now] = mentions.slice(at, at + 5);
  if (now === undefined || was.amount === undefined || amount.amount === undefined) return false;
  const isBefore = wordSays(before, 'mark', 'formerly');
  const end = mentions[at + 5];
  return (
    isBefore &&
    isJoiner(comma) &&
    isOfNow(now) &&
    isAlike(amount.amount, was.amount) &&
    (end === undefined || isJoiner(end))
  );
}

const isFormerly = (mention: Mention | undefined): boolean => wordSays(mention, 'mark', 'formerly');

const isOfNow = (mention: Mention): boolean => !isName(mention) && mention.amount === undefined && says(mention, 'now');

/** `two weeks instead of one`: a number alone that is an article as well. */
function oneBehind(mentions: readonly Mention[], place: number): number {
  const [next, behind] = mentions.slice(place + 1, place + 3);
  const isOne = next !== undefined && !isName(next) && !next.amount && says(next, 'mark', 'one');
  const isAlone =
    behind === undefined ||
    says(behind, 'and') ||
    says(behind, 'but') ||
    behind.time !== undefined ||
    isOfNow(behind) ||
    isOpening(behind);
  return isOne && isAlone ? place + 1 : -1;
}

/** `instead of one for Rheinsynth`. */
const isOpening = (mention: Mention): boolean =>
  isWord(mention) && ['for', 'in'].some((what) => says(mention, 'prep', what));

/** The amount at a place, articles and prepositions before it left out; -1 where none stands there. */
function amountBehind(mentions: readonly Mention[], from: number): number {
  // `au lieu de passer à 475`
  const isOpening = (mention: Mention): boolean =>
    isSmall(mention) ? !says(mention, 'and') : wordSays(mention, 'action', 'set');
  const at = mentions.findIndex((mention, index) => index >= from && !isOpening(mention));
  return at !== -1 && mentions[at].amount?.isRate === undefined && mentions[at].amount !== undefined ? at : -1;
}

function isAlike(now: Amount, was: Amount): boolean {
  if (now.isRate || now.upTo !== undefined || was.upTo !== undefined || now.sign !== was.sign) return false;
  const isLength = [now, was].every((one) => ['day', 'week', 'month'].includes(one.unit) && one.per === undefined);
  return now.unit === was.unit || now.unit === 'none' || was.unit === 'none' || isLength;
}

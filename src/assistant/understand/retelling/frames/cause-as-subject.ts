import { isTime } from '../../figures/amount.js';
import {
  endOfPart,
  isGoods,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  timesSaid,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `hay fever adds a quarter to Salbuvent sales`, `the flu season doubles demand`, `the strike costs us 5% of sales`: what brings a change about stands as its subject, and
 * says no more than why. What it costs of something that is counted is less of that.
 */
export function withCauseAsSubject(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    if (isSubject(mentions, at) || isHoldingUp(mentions, at)) return [];
    return isLossOf(mentions, at) ? [{ ...mention, senses: [{ is: 'action', what: 'lower' }] }] : [mention];
  });
}

/** At the front of a part, right before its verb, with an amount behind and something that is counted. */
function isSubject(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention) || !saysEvent(mention)) return false;
  const start = mentions.findLastIndex((one, index) => index < at && (isJoiner(one) || says(one, 'if'))) + 1;
  const [verb] = mentions
    .slice(at + 1)
    .filter((one) => !isWord(one) || !(isSmall(one) || saysEvent(one)) || says(one, 'quantity'));
  const isVerb =
    verb !== undefined &&
    isWord(verb) &&
    (['raise', 'lower', 'lose', 'takeoff'].some((what) => says(verb, 'action', what)) ||
      says(verb, 'quantity', 'cost'));
  const isTimes = verb !== undefined && isWord(verb) && timesSaid(verb) !== undefined;
  const isChange = isVerb ? isCounted(mentions, at) || isAddedTo(mentions, at) : isTimes && countsBehind(mentions, at);
  return mentions.slice(start, at).every((one) => isSmall(one) || (isWord(one) && saysEvent(one))) && isChange;
}

/** `adds 20% to Amoxiver`, `ajoute 20 % à l'Amoxiver`: a share, and right behind `to` the goods. */
function isAddedTo(mentions: readonly Mention[], at: number): boolean {
  const share = mentions.findIndex(({ amount }, index) => index > at && amount?.unit === 'percent');
  const [to, ...behind] = mentions.slice(share + 1);
  const goods = behind.find((one) => !isWord(one) || !says(one, 'mark', 'article'));
  return share !== -1 && wordSays(to, 'prep', 'to') && goods !== undefined && isGoods(goods);
}

/** `customs hold everything from Mainz to Spain a week longer`: a cause in front of a way, and how much longer that takes. */
function isHoldingUp(mentions: readonly Mention[], at: number): boolean {
  if (!isWord(mentions[at]) || !says(mentions[at], 'cause') || says(mentions[at], 'action')) return false;
  const start = mentions.findLastIndex((one, index) => index < at && (isJoiner(one) || says(one, 'if'))) + 1;
  const behind = mentions.slice(at + 1, endOfPart(mentions, at));
  const names = behind.filter(isName);
  const isWay =
    names.length === 2 &&
    ['site', 'location'].every((kind, index) => names[index].entities.some((entity) => entity.kind === kind));
  const isLonger = behind.some(
    (one) => isWord(one) && ['longer', 'raise', 'delay'].some((what) => says(one, 'action', what)),
  );
  const lengths = behind.filter(({ amount }) => amount !== undefined && isTime(amount));
  return mentions.slice(start, at).every(isSmall) && isWay && isLonger && lengths.length === 1;
}

function saysEvent(mention: Mention): boolean {
  const isEvent =
    ['event', 'occasion', 'outside'].some((mark) => says(mention, 'mark', mark)) || says(mention, 'cause', 'strike');
  return isEvent && !['action', 'quantity', 'kpi'].some((is) => says(mention, is));
}

/** `costs us 5% of VAC-100 sales`: a share, `of`, and sales or hours. */
function isLossOf(mentions: readonly Mention[], at: number): boolean {
  const mention = mentions[at];
  if (!isWord(mention) || !says(mention, 'quantity', 'cost')) return false;
  const share = mentions.findIndex((one, index) => index > at && !(isWord(one) && isSmall(one)));
  const of = mentions[share + 1];
  const isShare = ['percent', 'fraction'].includes(mentions[share]?.amount?.unit ?? '');
  // `a quarter of` is one phrase.
  const isPart = share !== -1 && says(mentions[share], 'mark', 'part-of');
  const isOf = isPart || wordSays(of, 'prep', 'of');
  return isShare && isOf && isCounted(mentions, at) && !mentions.slice(0, at).some(isName);
}

function isCounted(mentions: readonly Mention[], at: number): boolean {
  const behind = mentions.slice(at + 1, endOfPart(mentions, at));
  return behind.some(({ amount }) => amount !== undefined) && countsBehind(mentions, at);
}

/** Whether demand, hours or how fast and how well lines work are named behind, which are counted. */
function countsBehind(mentions: readonly Mention[], at: number): boolean {
  const behind = mentions.slice(at + 1, endOfPart(mentions, at));
  return behind.some((one) => isWord(one) && counted.some((what) => says(one, 'quantity', what)));
}

const counted = ['demand', 'capacity', 'speed', 'yield', 'efficiency'];

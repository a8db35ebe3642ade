import { bucketKind } from '../../../../calendar/bucket.js';
import {
  endOfPart,
  isJoiner,
  isName,
  isSmall,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `INS-100 and INS-200 fall by 5% and 8% respectively in May`: as many names as amounts, each with its own. The clause is said once for
 * each pair. `N1 loses 10%, N2 5% of their hours` tells behind the last pair what all of them lose.
 */
export function withRespective(said: readonly Mention[]): readonly Mention[] {
  const at = said.findIndex(isRespective);
  if (at === -1) return withSharedTail(said);
  const mentions = pairAround(said, at) === undefined ? withTimesApart(said) : said;
  return withPairs(mentions, mentions.findIndex(isRespective));
}

function isRespective(mention: Mention): boolean {
  return wordSays(mention, 'mark', 'respectively');
}

function withPairs(mentions: readonly Mention[], at: number): readonly Mention[] {
  const pair = pairAround(mentions, at);
  if (pair === undefined) return isOfOne(mentions) ? mentions : withUnread(mentions, at);
  const [first, last] = [...pair].sort((one, two) => one[0] - two[0]);
  const start = mentions.findLastIndex((mention, index) => index < first[0] && isJoiner(mention)) + 1;
  const end = mentions.findIndex((mention, index) => index > Math.max(at, last[last.length - 1]) && isJoiner(mention));
  const clause = mentions.slice(start, end === -1 ? undefined : end);
  const [[a, b], [c, d]] = [first, last].map((run) => [run[0] - start, run[run.length - 1] - start]);
  return [
    ...mentions.slice(0, start),
    ...first.flatMap((_, index) => {
      const own = clause
        .map((mention, place) =>
          place === a ? itemOf(mentions, first, index) : place === c ? itemOf(mentions, last, index) : mention,
        )
        .filter((_mention, place) => place !== at - start && !(place > a && place <= b) && !(place > c && place <= d));
      return index === 0 ? own : [and(own[0]), ...own.map((mention) => ({ ...mention }))];
    }),
    ...mentions.slice(start + clause.length),
  ];
}

/** `in May and June`, read as one time: each of its months or weeks by itself. */
function withTimesApart(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention) => {
    const { time } = mention;
    if (time === undefined || time.unit === 'day' || time.unit === 'ever' || !Number.isFinite(time.to - time.from))
      return [mention];
    const { ordinalOf, startOf } = bucketKind(time.unit);
    const from = ordinalOf(time.from);
    return Array.from({ length: ordinalOf(time.to) - from }, (_, index) => ({
      ...mention,
      time: { ...time, from: startOf(from + index), to: startOf(from + index + 1) },
    })).flatMap((one, index) => (index === 0 ? [one] : [and(mention), one]));
  });
}

/** `their respective lead times are cut by 2 days`: one amount, which is that of each. */
function isOfOne(mentions: readonly Mention[]): boolean {
  return mentions.filter(({ amount, time }) => amount !== undefined || time !== undefined).length < 2;
}

/** Which belongs to which is open. */
function withUnread(mentions: readonly Mention[], at: number): readonly Mention[] {
  const unread: Mention = { ...mentions[at], senses: [{ is: 'mark', what: 'respectively' }] };
  return mentions.map((mention, index) => (index === at ? unread : mention));
}

/** One of a list, counted as its last where it is a bare number. */
function itemOf(mentions: readonly Mention[], run: Run, index: number): Mention {
  return counted(mentions[run[index]], mentions[run[run.length - 1]].amount?.unit);
}

/** `by 5, 8 and 10%`: a bare number of a list is counted as its last. */
function counted(mention: Mention, unit: NonNullable<Mention['amount']>['unit'] | undefined): Mention {
  if (mention.amount?.unit !== 'none' || unit === undefined) return mention;
  return { ...mention, amount: { ...mention.amount, unit } };
}

function and(beside: Mention): Mention {
  return putIn(beside.from, 'and', { is: 'and', what: '' });
}

type Run = readonly number[];

/** Two lists as long as each other, one of names and one of amounts or of other names, nearest to the word. */
function pairAround(mentions: readonly Mention[], at: number): readonly [Run, Run] | undefined {
  const runs = runsOf(mentions);
  const isNear = (run: Run): number => Math.min(...run.map((index) => Math.abs(index - at)));
  const pairs = runs.flatMap((one, index) =>
    runs
      .slice(index + 1)
      .filter((two) => one.length === two.length && [one, two].some((run) => isName(mentions[run[0]])))
      .map((two) => [one, two] as const),
  );
  const [nearest] = pairs.sort((one, two) => isNear(one[0]) + isNear(one[1]) - isNear(two[0]) - isNear(two[1]));
  return nearest;
}

/** Lists of two and more alike, with nothing but joiners, articles and prepositions between. */
function runsOf(mentions: readonly Mention[]): readonly Run[] {
  const runs: number[][] = [];
  let last = -1;
  mentions.forEach((mention, index) => {
    const kind = kindOf(mention);
    if (kind === undefined) return;
    const between = mentions.slice(last + 1, index);
    const isListed =
      last !== -1 &&
      kindOf(mentions[last]) === kind &&
      between.some(isJoiner) &&
      between.every((one) => isSmall(one) && isWord(one) && !says(one, 'mark', 'respectively'));
    if (isListed) runs[runs.length - 1].push(index);
    else runs.push([index]);
    last = index;
  });
  return runs.filter((run) => run.length > 1);
}

function kindOf({ entities, amount, time }: Mention): string | undefined {
  if (amount !== undefined) return amount.isRate ? undefined : 'amount';
  return time === undefined ? entities[0]?.kind : 'time';
}

/** `N1 loses 10%, N2 5% and N3 2% of their hours in July`: name and amount in each part, and behind the last what is theirs. */
function withSharedTail(mentions: readonly Mention[]): readonly Mention[] {
  const their = mentions.findIndex((mention) => wordSays(mention, 'mark', 'theirs'));
  const tail = mentions.findLastIndex((mention, index) => index < their && mention.amount !== undefined) + 1;
  if (their === -1 || tail < 1 || !mentions.slice(tail, their).every(isSmall)) return mentions;
  const parts: (readonly Mention[])[] = [];
  let start = tail;
  while (start > 0) {
    const from = startOfPart(mentions, start);
    const own = mentions.slice(from, start);
    if (!isPair(own)) break;
    parts.unshift(own);
    start = from === 0 ? 0 : mentions.findLastIndex((mention, index) => index < from && !isJoiner(mention)) + 1;
  }
  const [first, ...others] = parts;
  if (others.length === 0 || first.length < 3) return mentions;
  const end = endOfPart(mentions, their);
  const shared = mentions.slice(tail, end);
  const opening = mentions.indexOf(first[0]);
  return [
    ...mentions.slice(0, opening),
    ...first,
    ...shared,
    ...others.flatMap((part, index) => {
      const verbs = part.length > 2 ? part : (parts.slice(0, index + 1).findLast((one) => one.length > 2) ?? first);
      const said = [...verbs.slice(1, -1), part[part.length - 1], ...shared];
      return [and(part[0]), part[0], ...said.map((mention) => ({ ...mention }))];
    }),
    ...mentions.slice(tail + shared.length),
  ];
}

/** `N1 loses 10%`, `N2 5%`. */
function isPair(own: readonly Mention[]): boolean {
  const [name, ...behind] = own;
  const amount = behind[behind.length - 1]?.amount;
  return name !== undefined && isName(name) && amount !== undefined && behind.slice(0, -1).every(isWord);
}

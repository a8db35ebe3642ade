import { bucketKind } from '../../../../calendar/bucket.js';
import { isTime } from '../../figures/amount.js';
import type { Span } from '../../figures/span.js';
import { isJoiner, isName, isSmall, isStop, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * What is done with a closure that stands, by one verb right beside it: `put the March maintenance of L2 off by two weeks` is `delay …`, and
 * `the media fill of S3 in August, could we skip it` is `skip …`. A stop without its cause, at a time, is any closure then.
 */
export function withEditedClosure(mentions: readonly Mention[]): readonly Mention[] {
  const result: Mention[] = [];
  for (let start = 0; start < mentions.length; ) {
    const end = endOf(mentions, start);
    const own = withEndsApart(mentions.slice(start, end));
    const next = mentions.slice(end + 1, endOf(mentions, end + 1));
    const isFronted = end < mentions.length && says(mentions[end], 'and', 'comma') && isClosureAlone(own, next);
    const told = isFronted ? [...own, ...withoutPronoun(next)] : own;
    const edited = editedIn(told);
    if (edited === undefined) result.push(...mentions.slice(start, end + 1));
    else {
      const behind = isFronted ? end + 1 + next.length : end;
      result.push(...edited, ...mentions.slice(behind, behind + 1));
    }
    start = edited !== undefined && isFronted ? end + 2 + next.length : end + 1;
  }
  return result;
}

/** `move the maintenance from March to the week of 6 April`: where a closure stands, and where it goes. */
function withEndsApart(own: readonly Mention[]): readonly Mention[] {
  const ways = [...own.map((mention) => wayOf(mention, false)), splitVerb(own)?.way];
  const isClosure = own.some((mention) => wordSays(mention, 'cause'));
  const isOne = own.filter(({ time }) => time !== undefined).length === 1;
  const isPlain = isOne && own.every(({ amount }) => amount === undefined);
  const at = own.findIndex(({ time }) => time?.ends !== undefined);
  const ends = own[at]?.time?.ends;
  if (!isClosure || !isPlain || ends === undefined || !isMovedTo(ends, ways)) return own;
  const [first, last] = ends.map((time): Mention => ({ ...own[at], time }));
  const { time: _time, ...to }: Mention = { ...own[at], length: 0, senses: [{ is: 'prep', what: 'to' }] };
  return [...own.slice(0, at), first, to, last, ...own.slice(at + 1)];
}

/** To a day or a week of a later month, or to one before where it is brought forward: `from 23 to 25 March` may be the days of the closure. */
function isMovedTo([first, last]: readonly [Span, Span], ways: readonly (Way | undefined)[]): boolean {
  const { ordinalOf } = bucketKind('month');
  const isDated = ['day', 'week'].includes(last.unit);
  if (ways.includes('hasten')) return isDated && last.from < first.from;
  const isPutOff = ways.includes('shift') || ways.includes('delay');
  return isDated && isPutOff && ordinalOf(last.from) > ordinalOf(first.to - 1);
}

type Way = 'unless' | 'delay' | 'hasten' | 'shift' | 'longer' | 'lesstime';

/** A stretch with the verb of what is done in place of its words, if it speaks of a closure and of nothing else. */
function editedIn(own: readonly Mention[]): readonly Mention[] | undefined {
  const isMeasured = own.some(({ amount }) => amount !== undefined);
  const ways = own.map((mention) => wayOf(mention, isMeasured) ?? (isPutTo(own, mention) ? 'shift' : undefined));
  const split = splitVerb(own);
  const verbs = own.filter((mention, at) => ways[at] !== undefined || split?.words.includes(mention));
  const way = split?.way ?? oneOf(ways.filter((one) => one !== undefined));
  const verb = verbs[0];
  if (way === undefined || verb === undefined) return undefined;
  const others = own.filter((mention) => !verbs.includes(mention));
  const causes = others.filter((mention) => wordSays(mention, 'cause'));
  const stops = others.filter((mention) => isStop(mention) && !says(mention, 'cause'));
  const isNamed = causes.length > 0 || others.some(({ time }) => time !== undefined);
  const isNoun =
    way === 'delay' || way === 'hasten' || stops.every((stop) => causes.length > 0 || isStanding(own, stop));
  const isOne = causes.length <= 1 && stops.length <= 1 && causes.length + stops.length > 0;
  if (!isNamed || !isNoun || !isOne || !others.every(isOfClosure)) return undefined;
  // `the breakdown in May is longer than expected`: by how much is open.
  if (causes.length === 0 && way === 'longer' && !isMeasured) return undefined;
  // A stop apart from its cause is a new one.
  if (causes.length > 0 && stops.some((stop) => !isBeside(own, causes[0], stop))) return undefined;
  // `the maintenance closures`
  const isOfEvery = causes.length > 0 && stops.some(({ text }) => /s$/iu.test(text));
  return own.flatMap((mention) => {
    if (isOfEvery && mention === causes[0])
      return [{ ...mention, senses: [...mention.senses, { is: 'mark', what: 'every-closure' }] }];
    if (mention === verb) return [{ ...mention, senses: [{ is: 'action', what: way }] }];
    if (verbs.includes(mention)) return [];
    if (!stops.includes(mention)) return [mention];
    return causes.length > 0 ? [] : [{ ...mention, senses: [{ is: 'cause', what: '' }] }];
  });
}

/** Which way a verb goes; `drop` and `retirer` take something away where no amount says how much less. */
function wayOf(mention: Mention, isMeasured: boolean): Way | undefined {
  if (
    !isWord(mention) ||
    says(mention, 'cause') ||
    says(mention, 'and') ||
    ['furthermore', 'adding'].some((what) => isMark(mention, what))
  )
    return undefined;
  const acts = (what: string): boolean => says(mention, 'action', what);
  const isAway = (isMark(mention, 'dropping') && !isMark(mention, 'how-long')) || acts('unless') || acts('dismiss');
  if (isAway && !(isMeasured && acts('lower'))) return 'unless';
  if (acts('delay') || isMark(mention, 'put-back')) return 'delay';
  if (acts('hasten')) return 'hasten';
  if (acts('shift') || isMark(mention, 'put-instead')) return 'shift';
  if (acts('longer') || acts('raise')) return 'longer';
  return isMeasured && (acts('lesstime') || acts('lower')) ? 'lesstime' : undefined;
}

/** `push the maintenance of L1 to 2 March`: a verb that carries something, and the day to which it goes. */
function isPutTo(own: readonly Mention[], mention: Mention): boolean {
  const to = own.findIndex(
    (one, at) => wordSays(one, 'prep', 'to') && ['day', 'week', 'month'].includes(own[at + 1]?.time?.unit ?? ''),
  );
  return isWord(mention) && isMark(mention, 'carrying') && own.indexOf(mention) < to && !own.some(isParticle);
}

/** `moved two weeks later`: where it goes says more than that it goes. */
function oneOf(ways: readonly Way[]): Way | undefined {
  const told = ways.filter((way) => way !== 'shift');
  const said = told.length > 0 ? told : ways;
  return said.every((way) => way === said[0]) ? said[0] : undefined;
}

const splitting = ['carrying', 'setting-aside', 'put-instead'];

/** `put … off`, `bring … forward`, `leave … out`: a verb and, behind what it is said of, where to. */
function splitVerb(own: readonly Mention[]): { readonly way: Way; readonly words: readonly Mention[] } | undefined {
  const at = own.findIndex((mention) => isWord(mention) && splitting.some((what) => isMark(mention, what)));
  const particle = own.findIndex((mention, index) => index > at && isParticle(mention));
  if (at === -1 || particle === -1) return undefined;
  const words = [own[at], own[particle]];
  if (isMark(own[at], 'setting-aside')) return isAway(own[particle]) ? { way: 'unless', words } : undefined;
  const isLater = isAway(own[particle]) || isMark(own[particle], 'back');
  return { way: isLater ? 'delay' : 'hasten', words };
}

function isParticle(mention: Mention): boolean {
  return isWord(mention) && (isAway(mention) || isMark(mention, 'back') || isMark(mention, 'forth'));
}

/** `off`, `out`. */
function isAway(mention: Mention): boolean {
  return isMark(mention, 'downward') && says(mention, 'action', 'stop');
}

function isMark(mention: Mention, what: string): boolean {
  return says(mention, 'mark', what);
}

/** `the July stop`, `N2's stop in July`, `maintenance stop`: a stop that is spoken of, where a name before it would do so. */
function isStanding(own: readonly Mention[], stop: Mention): boolean {
  const before = own[own.indexOf(stop) - 1];
  return (
    before !== undefined &&
    !isName(before) &&
    !isMark(before, 'one') &&
    (before.time !== undefined || isMark(before, 'article') || says(before, 'cause'))
  );
}

function isBeside(own: readonly Mention[], cause: Mention, stop: Mention): boolean {
  const [first, last] = [own.indexOf(cause), own.indexOf(stop)].sort((a, b) => a - b);
  return own.slice(first + 1, last).every((mention) => isSmall(mention));
}

/** What a closure is told with: its line, its days, how far it goes. */
function isOfClosure(mention: Mention): boolean {
  if (isName(mention)) return mention.entities.every(({ kind }) => kind === 'resource' || kind === 'site');
  if (mention.amount !== undefined)
    return isTime(mention.amount) && !mention.amount.isRate && mention.amount.per === undefined;
  if (mention.time !== undefined || says(mention, 'cause') || isStop(mention)) return true;
  const isTurning = says(mention, 'not') || ['except', 'only'].some((what) => says(mention, 'scope', what));
  return !isTurning && (isSmall(mention) || isMark(mention, 'planned') || says(mention, 'kind', 'resource'));
}

/** `the maintenance of L2 in March, …`: a closure with nothing that is done, and behind the comma what is done with it. */
function isClosureAlone(own: readonly Mention[], next: readonly Mention[]): boolean {
  const isUndone = own.every(
    (mention) => isOfClosure(mention) && mention.amount === undefined && wayOf(mention, true) === undefined,
  );
  const isClosure = own.some((mention) => isWord(mention) && (says(mention, 'cause') || isStop(mention)));
  const isPointing = next.some(
    (mention) => isWord(mention) && ['pronoun', 'article', 'put-instead'].some((what) => isMark(mention, what)),
  );
  const isPlain = next.every(
    (mention) =>
      !isName(mention) && (isOfClosure(mention) || isVerb(mention)) && !(isStop(mention) && !isParticle(mention)),
  );
  return isUndone && isClosure && isPointing && isPlain && next.some(isVerb);
}

function isVerb(mention: Mention): boolean {
  return wayOf(mention, true) !== undefined || (isWord(mention) && splitting.some((what) => isMark(mention, what)));
}

function withoutPronoun(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter((mention) => !isWord(mention) || !isMark(mention, 'pronoun'));
}

function endOf(mentions: readonly Mention[], start: number): number {
  const at = mentions.findIndex((mention, index) => index >= start && isJoiner(mention) && !says(mention, 'action'));
  return at === -1 ? mentions.length : at;
}

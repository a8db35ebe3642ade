import { isTime } from '../figures/amount.js';
import { isName, isSmall, isWord, type Mention, saidOf, says } from '../mentions/mention.js';
import { withBoughtBeside } from './bought-beside.js';
import { carriedBack } from './carried-back.js';
import { isNewName } from './new-source.js';
import { isLeftAsItIs, isSaidAgain } from './said-again.js';
import { hasAction, isAmount, isSigned, kindsOf, saysMadeAlso } from './says-change.js';
import { isTimeAlone, sharedFrom, timedBetween, timedTogether, withGoodsBehind } from './shared-time.js';
import { dismisses, isLevel, isStopping, ofPlaces, saysCause, takenUp } from './taken-up.js';

/** A stretch of a question that says one change: who, what, how much, when. Mentions of an earlier clause stand in where it leaves some out. */
export interface Clause {
  readonly mentions: readonly Mention[];
  /** Mentions of the clause before that this one takes up: `INS-100 rises 10% in Germany and 5% in France`. */
  readonly inherited: readonly Mention[];
  /** What the clauses before were about, taken up or not. */
  readonly earlier?: readonly Mention[];
  /** What the clause behind is about. */
  readonly later?: readonly Mention[];
  /** A stop of lines of which the clause before tells something at a time, with no time of its own: from when is open. */
  readonly isStoppedAgain?: boolean;
  /** What stays as it is: it changes nothing, and others may take up what it names. */
  readonly isUnchanged?: boolean;
  /** Behind `then`, which may say when. */
  readonly isThen?: boolean;
}

/** Mentions between two connectives, with the one before them. */
export interface Chunk {
  readonly joiner: 'none' | 'comma' | 'and' | 'but' | 'while';
  readonly mentions: readonly Mention[];
  readonly isUnchanged?: boolean;
  readonly isThen?: boolean;
}

/** The clauses of a stretch of mentions: parted at connectives, put together again where a part alone says no change. */
export function clausesOf(mentions: readonly Mention[]): Clause[] {
  const groups: { joiner: Chunk['joiner']; mentions: Mention[]; isUnchanged?: boolean; isThen?: boolean }[] = [];
  let pending: Mention[] = [];
  const chunks = chunksOf(mentions);
  for (const [at, chunk] of chunks.entries()) {
    const last = groups[groups.length - 1];
    const current = last?.isUnchanged ? undefined : last?.mentions;
    if (last === undefined && pending.length === 0 && chunks.length > 1 && isLeftAsItIs(chunk.mentions)) {
      groups.push({ joiner: chunk.joiner, mentions: [...chunk.mentions], isUnchanged: true });
      continue;
    }
    if (
      current !== undefined &&
      pending.length === 0 &&
      (isTakenAway(chunk.mentions, current) || isSaidAgain(chunk.mentions, current))
    )
      continue;
    const isNext = current !== undefined && pending.length === 0 && beginsListBehind(current, chunks.slice(at));
    const fate = isNext ? 'wait' : fateOf(chunk, current, pending);
    if (fate === 'wait') pending = [...pending, ...chunk.mentions];
    else if (fate === 'join' && current !== undefined) current.push(...chunk.mentions);
    else {
      groups.push({ ...chunk, mentions: [...pending, ...chunk.mentions] });
      pending = [];
    }
  }
  if (pending.length > 0) {
    const last = groups[groups.length - 1];
    // `prices double and demand stays`: what is named behind a whole clause is none of it.
    if (
      last === undefined ||
      (!isIncomplete(last.mentions) && (saysQuantity(pending) || isAtItsTime(last.mentions, pending)))
    )
      groups.push({ joiner: 'none', mentions: pending });
    else last.mentions.push(...pending);
  }
  const clauses = timedBetween(inheriting(groups));
  return withBoughtBeside(withGoodsBehind(timedTogether(clauses) ?? clauses));
}

/** `A rises 10% and, from May, B too`: a time, and another of what was named, behind a clause that has none. */
function isAtItsTime(current: readonly Mention[], pending: readonly Mention[]): boolean {
  const first = pending.find((mention) => !isSmall(mention));
  return first?.time !== undefined && pending.some(isName) && !isTimed(current) && continues(current, pending);
}

function saysQuantity(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'quantity') && !says(mention, 'kpi'));
}

function chunksOf(mentions: readonly Mention[]): Chunk[] {
  const chunks: { joiner: Chunk['joiner']; mentions: Mention[]; isThen?: boolean }[] = [
    { joiner: 'none', mentions: [] },
  ];
  mentions.forEach((mention, index) => {
    const isOpening = opensClause(mentions, index) || isPlusSign(mention);
    if (isPlusBehindAmount(mentions, index)) chunks.push({ joiner: 'but', mentions: [] });
    const isAnd = isFurthermore(mentions, index) || isSequelOfNames(mentions, index);
    const joiner = isAnd ? 'and' : (joinerOf(mention) ?? (isOpening ? 'but' : undefined));
    const last = chunks[chunks.length - 1];
    if (joiner === undefined) last.mentions.push(mention);
    else {
      if (last.mentions.length === 0) last.joiner = stronger(last.joiner, joiner);
      else chunks.push({ joiner, mentions: isOpening && opensWith(mention) ? [mention] : [] });
      if (joiner === 'but' && says(mention, 'mark', 'sequel')) chunks[chunks.length - 1].isThen = true;
    }
  });
  return chunks.filter((chunk) => chunk.mentions.length > 0);
}

const opensWith = (mention: Mention): boolean => !isName(mention) && says(mention, 'prep', 'with');

/** `L1 puis L3 font 10 heures sup`: between two names of a kind, one after the other is one and the other. */
function isSequelOfNames(mentions: readonly Mention[], index: number): boolean {
  const [before, mention, next] = mentions.slice(Math.max(0, index - 1), index + 2);
  const isSequel = index > 0 && next !== undefined && !isName(mention) && says(mention, 'mark', 'sequel');
  return isSequel && isName(before) && isName(next) && kindsOf(before).some((kind) => kindsOf(next).includes(kind));
}

/** `…, and on top Vitrum charges 0.40`: in front of a name, at the beginning of a part, it says no more than and. */
function isFurthermore(mentions: readonly Mention[], index: number): boolean {
  const [before, mention] = [mentions[index - 1], mentions[index]];
  const next = mentions.slice(index + 1).find((other) => !(isSmall(other) && says(other, 'and', 'comma')));
  if (isName(mention) || mention.amount !== undefined || !says(mention, 'mark', 'furthermore')) return false;
  const opens = before === undefined || joinerOf(before) !== undefined;
  return opens && next !== undefined && isName(next);
}

/** `demand up 10% in May with L2 down in week 20`: with a name behind it, and something that happens to it. */
function opensClause(mentions: readonly Mention[], index: number): boolean {
  const isAt = isWord(mentions[index]) && says(mentions[index], 'mark', 'price-at');
  if (isAt) return isNamedBehind(mentions, index) && isBeside(mentions, index);
  if (isName(mentions[index]) || !says(mentions[index], 'prep', 'with')) return false;
  if (isBeside(mentions, index)) return true;
  const behind = mentions.slice(index + 1);
  const end = behind.findIndex((mention) => joinerOf(mention) !== undefined);
  const own = end === -1 ? behind : behind.slice(0, end);
  const first = own.find((mention) => isName(mention) || !isSmall(mention));
  const before = mentions.slice(0, index);
  return (
    first !== undefined &&
    isName(first) &&
    hasAction(own) &&
    (hasAction(before) || before.some(isSigned)) &&
    before.some((mention) => isName(mention) || says(mention, 'quantity'))
  );
}

/** `3,000 units a month at a price of 160`: what the amount is of stands right behind an article, and the amount behind that. */
function isNamedBehind(mentions: readonly Mention[], index: number): boolean {
  const [article, quantity, of, amount] = mentions.slice(index + 1, index + 5);
  return (
    amount?.amount !== undefined &&
    isWord(article) &&
    says(article, 'mark', 'one') &&
    isWord(quantity) &&
    says(quantity, 'quantity') &&
    isWord(of) &&
    says(of, 'prep', 'of')
  );
}

/** `make INS-300 priority 1 with a safety stock of 14 days`: behind a change, another quantity with its amount. */
function isBeside(mentions: readonly Mention[], index: number): boolean {
  const isListed = (at: number): boolean =>
    at > 0 && isName(mentions[at - 1]) && isName(mentions[at + 1] ?? mentions[at]);
  const start = mentions.findLastIndex((one, at) => at < index && joinerOf(one) !== undefined && !isListed(at)) + 1;
  const end = mentions.findIndex((one, at) => at > index && joinerOf(one) !== undefined);
  const [before, behind] = [mentions.slice(start, index), mentions.slice(index, end === -1 ? mentions.length : end)];
  const quantitiesIn = (part: readonly Mention[]): readonly string[] =>
    part.flatMap((one) => (isName(one) || one.amount !== undefined ? [] : saidOf(one, 'quantity')));
  const own = quantitiesIn(behind);
  const isOther = own.length > 0 && own.every((what) => !quantitiesIn(before).includes(what));
  const isRun = before.some(({ entities }) => entities.some(({ kind }) => kind === 'scenario'));
  const first = behind.slice(1).find((one) => isName(one) || one.amount !== undefined || says(one, 'quantity'));
  return (
    isOther &&
    !isRun &&
    (before.some(isAmount) || (isWhole(before) && behind.some(isName))) &&
    before.some(isName) &&
    behind.filter(({ amount }) => amount !== undefined && !amount.isRate).length === 1 &&
    first !== undefined &&
    !isName(first)
  );
}

/** `VAC-200 up 10% in May + 10 hours of overtime`: a sign with a blank behind it, between two amounts, begins a clause. */
function isPlusBehindAmount(mentions: readonly Mention[], index: number): boolean {
  const { amount, text } = mentions[index];
  const before = mentions[index - 1];
  const isTold =
    before?.amount !== undefined || (before?.time !== undefined && mentions.slice(0, index).some(isAmount));
  return amount?.sign === 1 && /^\+\s/.test(text) && isTold;
}

/** `N3 closed in April + overtime of N1 at 80 hours`: a sign that no amount took with it. */
function isPlusSign(mention: Mention): boolean {
  return !isName(mention) && mention.amount === undefined && mention.text === '+';
}

function joinerOf(mention: Mention): Chunk['joiner'] | undefined {
  if (mention.entities.length > 0 || mention.amount || mention.time) return undefined;
  if (says(mention, 'but')) return says(mention, 'mark', 'while') ? 'while' : 'but';
  // `plus` joins in French, but says `more` beside an amount or an adjective, which longer phrases hold.
  if (says(mention, 'and'))
    return says(mention, 'and', 'comma') ? 'comma' : says(mention, 'action') ? undefined : 'and';
  return undefined;
}

const ranks = ['none', 'comma', 'and', 'but', 'while'] as const;

const isApart = (joiner: Chunk['joiner']): boolean => joiner === 'but' || joiner === 'while';

function stronger(first: Chunk['joiner'], second: Chunk['joiner']): Chunk['joiner'] {
  return ranks.indexOf(first) > ranks.indexOf(second) ? first : second;
}

/** Whether a part begins a clause of its own, belongs to the one before, or waits for the one behind. */
function fateOf(
  { joiner, mentions }: Chunk,
  current: readonly Mention[] | undefined,
  pending: readonly Mention[],
): 'begin' | 'join' | 'wait' {
  const acts = hasAction(mentions) || mentions.some(isSigned);
  if (
    current !== undefined &&
    pending.length === 0 &&
    joiner === 'comma' &&
    isCauseAlone(mentions) &&
    isOfLines(current)
  )
    return 'join';
  if (current !== undefined && pending.length === 0 && !isApart(joiner) && isLoss(current) && isShareLost(mentions))
    return 'join';
  if (current !== undefined && pending.length === 0 && isLengthOfEvents(mentions) && current.some(isYearly))
    return 'join';
  // A new supplier is told with its terms.
  const isTerm =
    mentions.some(isAmount) && mentions.every((mention) => !isName(mention) || kindsOf(mention).includes('component'));
  if (current?.some(isNewName) && pending.length === 0 && isTerm) return 'join';
  // What a line makes as well is told with its yield.
  if (current !== undefined && !acts && saysMadeAlso(current) && !mentions.some(isName)) return 'join';
  const hasAmount = mentions.some(isAmount) && !isTimeAlone([...pending, ...mentions]);
  if (current === undefined) return acts || hasAmount || isWorkedDay([...pending, ...mentions]) ? 'begin' : 'wait';
  if (acts && isRampEnds(mentions) && saysGradual(current)) return 'join';
  if (acts && pending.length === 0 && !isApart(joiner) && isListGoingOn(current, mentions)) return 'join';
  if (acts) return isIncomplete(current) && pending.length === 0 && !isApart(joiner) ? 'join' : 'begin';
  if (pending.length > 0)
    return hasAmount || (isTimed(mentions) && isTimed(current) && continues(current, pending)) ? 'begin' : 'wait';
  if (isLevelBehindStop(current, mentions)) return 'begin';
  if (isApart(joiner) && isOfItsOwn(mentions) && isTimed(current)) return 'begin';
  if (hasAmount)
    return current.some(isAmount) ||
      ((isWhole(current) || isLineLost(current)) && isOfItsOwn(mentions)) ||
      isOtherQuantity(current, mentions)
      ? 'begin'
      : 'join';
  if (joiner === 'and' && isTimeAlone(mentions) && !current.some(({ time }) => time !== undefined)) return 'wait';
  const hasTime = mentions.some(({ time }) => time !== undefined);
  if (hasTime && current.some(({ time }) => time !== undefined)) return 'begin';
  if (mentions.some(({ entities }) => entities.length > 0))
    return !isApart(joiner) && !says(mentions[0], 'mark', 'giving') && continues(current, mentions)
      ? 'join'
      : hasTime
        ? 'begin'
        : 'wait';
  if (saysHoursOf(mentions) && current.some(({ amount }) => amount?.unit === 'hour') && !saysQuantity(current))
    return 'join';
  return mentions.some((mention) => says(mention, 'quantity')) ? 'wait' : 'join';
}

/**
 * `L2 is down in May, L1 and L3 get 12 hours of overtime`: names behind a whole clause, of which the last has a verb or an amount behind it,
 * are those of that verb. Where the clause ends in a name, as `10% more in Germany, France and Spain fall by 5%`, an `and` before the last
 * of them alone shows that a list of its own has begun.
 */
function beginsListBehind(current: readonly Mention[], chunks: readonly Chunk[]): boolean {
  const kinds = kindsOf(chunks[0].mentions.find((mention) => !isSmall(mention)));
  const isOfKind = (mention: Mention | undefined): boolean => kindsOf(mention).some((kind) => kinds.includes(kind));
  const isListed = ({ mentions }: Chunk): boolean =>
    mentions.some(isName) && mentions.every((mention) => (isName(mention) ? isOfKind(mention) : isSmall(mention)));
  const end = chunks.findIndex((chunk) => !isListed(chunk));
  if (kinds.length === 0 || end < 1 || isApart(chunks[0].joiner) || chunks.slice(1, end + 1).some(isSetApart))
    return false;
  const { joiner, mentions } = chunks[end];
  const isTold = hasAction(mentions) || mentions.some(isAmount);
  const isDone = current.some(isAmount) || isWhole(current) || isLineLost(current);
  if (!isDone || !isOfKind(mentions.find((mention) => !isSmall(mention)))) return false;
  if (!isOfKind(current.findLast((mention) => !isSmall(mention))))
    return isTold || (isTimed(mentions) && isTimed(current));
  return isTold && current.some(isAmount) && chunks[0].joiner === 'comma' && joiner === 'and';
}

const isSetApart = ({ joiner }: Chunk): boolean => isApart(joiner);

/** `breaks down four times a year, with stops of 8 days`, `… and last 30 days`: how long each of the events is. */
function isLengthOfEvents(mentions: readonly Mention[]): boolean {
  const [amount, ...others] = mentions.filter((mention) => mention.amount !== undefined);
  const isLasting = (mention: Mention): boolean =>
    isWord(mention) &&
    (says(mention, 'action', 'stop') || ['how-long', 'lasting'].some((mark) => says(mention, 'mark', mark)));
  return (
    amount?.amount !== undefined &&
    isTime(amount.amount) &&
    others.length === 0 &&
    mentions.some(isLasting) &&
    !mentions.some(isName)
  );
}

function isYearly({ amount }: Mention): boolean {
  return amount?.per === 'year' || (amount?.isRate === true && amount.unit === 'year');
}

/** `we work on 1 May on L1`: a day on which a line stands still else. */
function isWorkedDay(mentions: readonly Mention[]): boolean {
  const isDay = mentions.some(({ time }) => time?.unit === 'day' && Number.isFinite(time.to));
  return isDay && isOfLines(mentions) && mentions.some((mention) => !isName(mention) && says(mention, 'works'));
}

/** `…, in regular hours`: what hours that were said are. */
function saysHoursOf(mentions: readonly Mention[]): boolean {
  const [first, ...others] = mentions;
  const isHours = (mention: Mention): boolean =>
    says(mention, 'quantity', 'overtime') || says(mention, 'quantity', 'capacity');
  return says(first, 'prep', 'in') && others.some(isHours) && others.every((one) => isHours(one) || isSmall(one));
}

/** `half of the stock is blocked, take it out`: says again what became of stock that is lost. */
function isTakenAway(mentions: readonly Mention[], current: readonly Mention[]): boolean {
  const isLost = current.some((mention) => !isName(mention) && says(mention, 'mark', 'stock-loss'));
  const isSaidAgain = (mention: Mention): boolean =>
    isSmall(mention) || (!isName(mention) && (says(mention, 'mark', 'dropping') || says(mention, 'action', 'stop')));
  return (
    isLost && current.some(isAmount) && hasPronounIn(mentions) && mentions.every(isSaidAgain) && hasAction(mentions)
  );
}

function hasPronounIn(mentions: readonly Mention[]): boolean {
  return mentions.some((mention) => !isName(mention) && says(mention, 'mark', 'pronoun'));
}

/** `We lose L1 for ten days from 9 March, breakdown`: why, and nothing else. */
function isCauseAlone(mentions: readonly Mention[]): boolean {
  return mentions.some(isStopping) && mentions.every((mention) => isStopping(mention) || isSmall(mention));
}

function isOfLines(mentions: readonly Mention[]): boolean {
  return mentions.some(({ entities }) => entities.some(({ kind }) => ofPlaces.includes(kind)));
}

/** `a gradual rise of INS-300, from 0 to +25%`: amounts alone behind what comes little by little. */
function isRampEnds(mentions: readonly Mention[]): boolean {
  const isVerb = (mention: Mention): boolean => hasAction([mention]) && !says(mention, 'prep', 'than');
  return !mentions.some(isName) && !mentions.some(isVerb) && !mentions.some((mention) => says(mention, 'quantity'));
}

function saysGradual(mentions: readonly Mention[]): boolean {
  return !mentions.some(isAmount) && mentions.some((mention) => says(mention, 'action', 'gradual'));
}

/** `add on N1` and then `N2 150 more hours`: a list of names goes on, before anything says by how much. */
function isListGoingOn(current: readonly Mention[], [first, ...others]: readonly Mention[]): boolean {
  const last = current[current.length - 1];
  const isList = isName(last) && isName(first) && kindsOf(first).some((kind) => kindsOf(last).includes(kind));
  const isGoingOn = others.some(isAmount) || (current.some(saysCause) && others.some(saysMoved));
  return isList && hasAction(current) && !current.some(isAmount) && !isWhole(current) && isGoingOn;
}

/** `the maintenance of N1 and N2 is extended to 20 July`: what happens to closures that are named before. */
function saysMoved(mention: Mention): boolean {
  const moves = ['raise', 'longer', 'delay', 'hasten', 'shift', 'unless', 'dismiss'];
  return !isName(mention) && moves.some((what) => says(mention, 'action', what));
}

/** A clause that says by how much without an amount: it doubles, or stops. */
function isWhole(mentions: readonly Mention[]): boolean {
  if (isUnmade(mentions) || (mentions.some(dismisses) && mentions.some(saysCause) && mentions.some(isName)))
    return true;
  return mentions.some(
    (mention) =>
      !isName(mention) &&
      saidOf(mention, 'action').some(
        (what) => what.startsWith('multiply:') || ['stop', 'halfway', 'unmade'].includes(what),
      ),
  );
}

/** `capacity doubled, lead time 20 days`: another quantity with its amount, behind one that is changed without any. */
function isOtherQuantity(current: readonly Mention[], mentions: readonly Mention[]): boolean {
  const quantities = (all: readonly Mention[]): readonly string[] =>
    all.flatMap((mention) =>
      isName(mention) || mention.amount
        ? []
        : [...saidOf(mention, 'quantity'), ...(says(mention, 'mark', 'charging') ? ['charge'] : [])],
    );
  const isOwnOne = current.some((mention) => !isName(mention) && says(mention, 'mark', 'own-one'));
  const [before, own] = [[...quantities(current), ...(isOwnOne ? ['own'] : [])], quantities(mentions)];
  const isMultiplied = current.some(
    (mention) => !isName(mention) && saidOf(mention, 'action').some((what) => what.startsWith('multiply:')),
  );
  return isMultiplied && before.length > 0 && own.length > 0 && own.every((one) => !before.includes(one));
}

/** `we lose L2 from 13 to 26 April`: lines, and when. */
function isLineLost(mentions: readonly Mention[]): boolean {
  const isLine = (mention: Mention): boolean => !isName(mention) || isOfLines([mention]);
  return mentions.some(saysLost) && isOfLines(mentions) && mentions.every(isLine) && isTimed(mentions);
}

/** `no more VAC-100 on L2`: goods and the line on which they end, with no quantity of anything. */
function isUnmade(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(kindsOf);
  const isEnded = mentions.some((mention) => !isName(mention) && says(mention, 'action', 'unless'));
  return isEnded && kinds.includes('product') && kinds.includes('resource') && !saysQuantity(mentions);
}

/** `shut from 1 to 28 June, then at 50% until 15 July`: another level at another time. */
function isLevelBehindStop(current: readonly Mention[], mentions: readonly Mention[]): boolean {
  const isTimed = [current, mentions].every((part) => part.some(({ time }) => time !== undefined));
  return isTimed && current.some(isStopping) && mentions.some(isLevel);
}

/** `a tender lost in France on VAC-300`: sales that go, with no word yet for how much of them. */
function isLoss(mentions: readonly Mention[]): boolean {
  const kinds = mentions.flatMap(kindsOf);
  const isGoods = kinds.includes('product') || kinds.includes('family');
  const isSold = kinds.every((kind) => ['product', 'family', 'location', 'component'].includes(kind));
  return isGoods && isSold && !mentions.some(isAmount) && mentions.some((mention) => saysLost(mention));
}

/** `40% of the volume gone`: a share alone, of what is lost. */
function isShareLost(mentions: readonly Mention[]): boolean {
  const [share, ...others] = mentions.filter(isAmount);
  const isShare = share?.amount !== undefined && ['percent', 'fraction'].includes(share.amount.unit);
  const isOfSales = mentions.every(
    (mention) => isName(mention) || !says(mention, 'quantity') || says(mention, 'quantity', 'demand'),
  );
  const isLess =
    share?.amount?.sign === -1 || mentions.some((mention) => saysLost(mention) || says(mention, 'action', 'lower'));
  return isShare && others.length === 0 && !mentions.some(isName) && isOfSales && isLess;
}

function saysLost(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'action', 'lose');
}

/** `S3 gets 60 hours of overtime`: a name, and an amount of it that is not how long something lasts. */
function isOfItsOwn(mentions: readonly Mention[]): boolean {
  const isCount = mentions.some(({ amount }) => amount !== undefined && !isTime(amount) && !amount.isRate);
  const isPossessed = mentions.some((mention) => says(mention, 'mark', 'possessive')) && saysQuantity(mentions);
  return isCount && (isPossessed || mentions.some(isName));
}

/** A clause that has no change yet: subjects alone. */
function isIncomplete(mentions: readonly Mention[]): boolean {
  return !hasAction(mentions) && !mentions.some(isAmount);
}

/** Whether names go on where a clause ended: `in Germany` and then `France`. */
function continues(current: readonly Mention[], next: readonly Mention[]): boolean {
  const kinds = kindsOf(next.find(({ entities }) => entities.length > 0));
  const last = kindsOf(current.findLast(({ entities }) => entities.length > 0));
  return kinds.some((kind) => last.includes(kind));
}

/** Takes up from the clause before what a clause leaves out: its verb, its quantity, its subject; and from the front of its sentence. */
function inheriting(groups: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = [];
  groups.forEach(({ mentions, isUnchanged, isThen }, index) => {
    const before = clauses[clauses.length - 1];
    const earlier = before === undefined ? [] : [...before.inherited, ...before.mentions];
    const taking = before === undefined ? [] : takenUp(mentions, earlier);
    const left = before && isAside(before) && mentions.some(isName) ? taking.filter(isName) : taking;
    const taken = [...left, ...carriedBack(mentions, earlier, left)];
    const fronted = sharedFrom(groups, index, earlier, [...mentions, ...taken]);
    const isTimeless = isStopWithoutTime([...mentions, ...taken, ...fronted]);
    const shared =
      isTimeless && saysStopOfLines(earlier)
        ? [...fronted, ...timesIn(earlier), ...causesAt(mentions, earlier)]
        : fronted;
    clauses.push({
      mentions,
      inherited: [...taken, ...shared],
      ...(isUnchanged ? { isUnchanged } : {}),
      ...(isThen ? { isThen } : {}),
      isStoppedAgain:
        mentions.some(isStopping) &&
        isTimed(earlier) &&
        (isTimeless || (!mentions.some(isName) && isOfLines(earlier))) &&
        !isTimed([...mentions, ...shared]),
      earlier: clauses
        .flatMap((one) => namesOf([...one.inherited, ...one.mentions], mentions))
        .filter((name, at, all) => all.indexOf(name) === at),
      later: groups[index + 1]?.mentions.filter(isName) ?? [],
    });
  });
  return clauses;
}

/** `… at a price of 3 and Vitrum 40,000`: which of the two a name behind goes on with is open. */
function isAside({ mentions }: Clause): boolean {
  const [article, quantity] = mentions;
  const isOne = article !== undefined && isWord(article) && says(article, 'mark', 'one');
  return isOne && quantity !== undefined && isWord(quantity) && says(quantity, 'quantity') && !mentions.some(isName);
}

/** The names of a clause of which one behind it may be said; overtime behind a line that stands still is that of the others. */
function namesOf(before: readonly Mention[], mentions: readonly Mention[]): readonly Mention[] {
  return before.some(isStopping) && mentions.some(saysOvertime) ? [] : before.filter(isName);
}

/** `L2 closed in May and L3 stopped`: a line that stops, with nothing that says when or for how long. */
function isStopWithoutTime(mentions: readonly Mention[]): boolean {
  const isLine = mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'resource'));
  const isOther = mentions.some(({ entities }) => entities.some(({ kind }) => !ofPlaces.includes(kind)));
  const isMeasured = mentions.some(({ amount, time }) => amount !== undefined || time !== undefined);
  return isLine && !isOther && !isMeasured && mentions.some((one) => !isName(one) && says(one, 'action', 'stop'));
}

function saysStopOfLines(mentions: readonly Mention[]): boolean {
  const isLines = mentions.every((one) => !isName(one) || isOfLines([one]));
  return isLines && isOfLines(mentions) && mentions.some(isStopping) && isTimed(mentions);
}

/** `strike at Mainz: L1 and L2 stand still`: why, where the site of a line was named. */
function causesAt(mentions: readonly Mention[], earlier: readonly Mention[]): readonly Mention[] {
  const sites = earlier.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'site'));
  const isThere = mentions.some(({ entities }) =>
    entities.some(({ kind, group }) => kind === 'resource' && sites.some(({ value }) => value === group)),
  );
  return isThere && !mentions.some(saysCause) ? earlier.filter(saysCause) : [];
}

/** When something is, and for how long from there. */
function timesIn(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ time, amount }) => time !== undefined || (amount !== undefined && isTime(amount)));
}

function isTimed(mentions: readonly Mention[]): boolean {
  return mentions.some(({ time }) => time !== undefined && time.unit !== 'ever' && Number.isFinite(time.from));
}

function saysOvertime(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'quantity', 'overtime');
}

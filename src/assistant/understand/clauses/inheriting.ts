import { isTime } from '../figures/amount.js';
import {
  isComponent,
  isGoods,
  isMoreOrLess,
  isName,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { carriedBack } from './carried-back.js';
import type { Chunk, Clause } from './clause.js';
import { isOfLines } from './complete.js';
import { ofPlaces } from './owners.js';
import { isTimed } from './says-change.js';
import { sharedFrom } from './shared-time.js';
import { isStopping, saysCause } from './stops.js';
import { takenUp } from './taken-up.js';

/** Takes up from the clause before what a clause leaves out: its verb, its quantity, its subject; and from the front of its sentence. */
export function inheriting(groups: readonly Chunk[]): Clause[] {
  const clauses: Clause[] = [];
  groups.forEach(({ mentions, isUnchanged, isThen }, index) => {
    const before = clauses[clauses.length - 1];
    const earlier = before === undefined ? [] : [...before.inherited, ...before.mentions];
    const taking = before === undefined ? [] : takenUp(mentions, earlier);
    const told = saysTimeTaken(mentions) ? taking.filter((one) => !isMoreOrLess(one)) : taking;
    const aside = before && isAside(before) && mentions.some(isName) ? told.filter(isName) : told;
    const isOfLine = isHoursOfLine(mentions) || isHoursOfIt(mentions, earlier);
    const isOfEach = isHoursOfEachLine(mentions);
    const isOfOther = isOfSupplier(mentions) && !isOfSupplier(earlier);
    const goods = isOfSupplier(mentions) && isOfSupplier(earlier) ? aside.filter((one) => !isComponent(one)) : aside;
    const timeless = isOfOther ? goods.filter((one) => !timesIn(goods).includes(one)) : goods;
    const kept = isPricedAgain(mentions, earlier) ? timeless.filter((one) => !isTermOfSupplier(one)) : timeless;
    const running = isClosedThen(mentions) ? kept.filter((one) => !isOfRunning(one)) : kept;
    const dated = isTimed(mentions) ? running.filter((one) => !isOfStock(one)) : running;
    const left = isOfLine || isOfEach ? dated.filter((one) => !isGoods(one) && !(isOfEach && isWord(one))) : dated;
    const back = carriedBack(mentions, earlier, left);
    const taken = [...left, ...(isOfLine ? back.filter((one) => !isGoods(one)) : back)];
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

/** `take INS-100 off L2 and put L1 at 130 hours`: hours of a line of its own, which are of no goods. */
function isHoursOfLine(mentions: readonly Mention[]): boolean {
  const isHours = mentions.some(({ amount }) => amount?.unit === 'hour');
  return isHours && isOfLines(mentions) && !mentions.some((one) => wordSays(one, 'quantity'));
}

/** `demand doubles in June, even running every line 16 hours more a week`: hours of lines, with no name and no quantity of anything. */
function isHoursOfEachLine(mentions: readonly Mention[]): boolean {
  const isHours = mentions.some(({ amount }) => amount?.unit === 'hour');
  const isLines = mentions.some((one) => wordSays(one, 'kind', 'resource'));
  return isHours && isLines && !mentions.some((one) => isName(one) || wordSays(one, 'quantity'));
}

/** `L3 makes VAC-100 more slowly, it has 10 hours less a week`: hours in a week or at a time, behind how fast a line makes something. */
function isHoursOfIt(mentions: readonly Mention[], earlier: readonly Mention[]): boolean {
  const hours = mentions.filter(({ amount }) => amount?.unit === 'hour');
  const isRated =
    mentions.some(({ amount }) => amount?.isRate === true) || hours.some(({ amount }) => amount?.per === 'week');
  const isBare = !mentions.some((one) => isName(one) || wordSays(one, 'quantity'));
  const isPace = earlier.some(
    (one) => isWord(one) && ['slower', 'faster', 'unmade'].some((what) => says(one, 'action', what)),
  );
  const isPlain = !earlier.some((one) => wordSays(one, 'quantity'));
  return hours.length === 1 && isRated && isBare && isPace && isPlain && isOfLines(earlier);
}

/** `INS-300 halves in May and Plastiform at 30,000 a week`: who supplies is told apart from when something is asked for. */
function isOfSupplier(mentions: readonly Mention[]): boolean {
  return mentions.some(({ entities }) => entities.some(({ kind }) => kind === 'supplier'));
}

/** `Corvane ships 20% less and Helixar takes 90 days`: with a verb of its own, how long it takes is no more and no less. */
function saysTimeTaken(mentions: readonly Mention[]): boolean {
  return mentions.some((mention, at) => {
    const length = mentions[at + 1]?.amount;
    // `10 days more, and Vitrum takes five` counts as what stands before it.
    const isWhole = (mentions[at + 1]?.length ?? 0) > 1;
    return (
      wordSays(mention, 'mark', 'takes-time') &&
      isWhole &&
      length !== undefined &&
      isTime(length) &&
      isOfSupplier(mentions)
    );
  });
}

/** `Corvane wants at least 800 per order but is 10% cheaper`: behind another term of a supplier, what gets dearer is its price. */
function isPricedAgain(mentions: readonly Mention[], earlier: readonly Mention[]): boolean {
  const isPriced = mentions.some(
    (one) =>
      one.amount?.unit === 'money' || (isWord(one) && ['dearer', 'cheaper'].some((what) => says(one, 'action', what))),
  );
  return isPriced && isOfSupplier(earlier) && !mentions.some((one) => wordSays(one, 'quantity'));
}

/** Stock at the start has no time: `1,500 INS-100 are scrapped, and INS-200 rises 20% in May`. */
function isOfStock(mention: Mention): boolean {
  const isMarked = ['stock-loss', 'stock-found'].some((what) => says(mention, 'mark', what));
  return isWord(mention) && (isMarked || says(mention, 'quantity', 'stock'));
}

/** `L1 gains 3 points of efficiency in Q2 but is closed in the week of 4 May`: a stop and when, and no amount of anything. */
function isClosedThen(mentions: readonly Mention[]): boolean {
  const isPlain = mentions.every((one) => one.amount === undefined && !wordSays(one, 'quantity'));
  return isPlain && mentions.some(isStopping) && isTimed(mentions);
}

/** How well a line runs, which does not stop. */
function isOfRunning(mention: Mention): boolean {
  return isWord(mention) && ['efficiency', 'yield', 'speed'].some((what) => says(mention, 'quantity', what));
}

/** What is asked of a supplier that is no price. */
function isTermOfSupplier(mention: Mention): boolean {
  return isWord(mention) && ['minorder', 'leadtime', 'capacity'].some((what) => says(mention, 'quantity', what));
}

/** `… at a price of 3 and Vitrum 40,000`: which of the two a name behind goes on with is open. */
function isAside({ mentions }: Clause): boolean {
  const [article, quantity] = mentions;
  const isOne = wordSays(article, 'mark', 'one');
  return isOne && wordSays(quantity, 'quantity') && !mentions.some(isName);
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

function saysOvertime(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'quantity', 'overtime');
}

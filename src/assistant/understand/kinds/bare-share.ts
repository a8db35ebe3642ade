import type { Said } from '../../phrases/saying.js';
import {
  endOfPart,
  isJoiner,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  putIn,
  says,
  startOfPart,
  wordSays,
} from '../mentions/mention.js';
import { type Asked, isKpiWord } from './asked.js';

/**
 * `what extra capacity to stay at 98%?`: a percentage that is to be kept, of no KPI that is named, is that of the fill rate, which is said. One to be
 * reached, or where a share itself is sought, may be of that.
 */
export function withFillRateOfOurs(asked: Asked): Asked {
  const share = bareShareIn(asked);
  if (share === undefined) return asked;
  return { ...asked, main: withFillRateOf(share, asked.main), condition: withFillRateOf(share, asked.condition) };
}

/** The same with the fill rate named behind a share, where there is one. */
export function withFillRateOf(share: Mention | undefined, mentions: readonly Mention[]): readonly Mention[] {
  if (share === undefined) return mentions;
  const kpi = putIn(share.from, 'fill_rate', { is: 'kpi', what: 'fill_rate' });
  return mentions.flatMap((mention) => (mention === share ? [mention, kpi] : [mention]));
}

/** How such a percentage is read; nothing where there is none. */
export function bareShareSaid(asked: Asked): readonly Said[] {
  return shareSaid(bareShareIn(asked));
}

/** That a share is one of the fill rate. */
export function shareSaid(share: Mention | undefined): readonly Said[] {
  return share === undefined ? [] : [(say) => say.words.readAs(share.text, `${share.text} fill_rate`)];
}

function bareShareIn({ main, condition }: Asked): Mention | undefined {
  const said = [...main, ...condition];
  const kept = main.filter((mention, at) => mention.amount !== undefined && isKept(main.slice(0, at)));
  const isAlone = main.filter(({ amount }) => amount !== undefined).length === kept.length;
  const [share] = kept;
  if (kept.length !== 1 || !isAlone || !isFillRate(share)) return undefined;
  const isKpi = said.some((mention) => isKpiWord(mention) && !says(mention, 'quantity'));
  return isKpi || main.some(isShareItself) ? undefined : share;
}

/**
 * `do we still make 99%?`, `before we fall below 98%`, `what takes us below 98%`: a share that we keep or pass, where no KPI is named, and nothing
 * that it may be of; undefined where there is none, or more than one.
 */
export function shareOfOurs(mentions: readonly Mention[]): Mention | undefined {
  if (mentions.some((mention) => isKpiWord(mention) && !says(mention, 'quantity'))) return undefined;
  const isOfUsOrLever = (at: number): boolean => isOurs(mentions, at) || isOfLeverSought(mentions, at);
  const shares = mentions.filter((mention, at) => isFillRate(mention) && isOfUsOrLever(at));
  return shares.length === 1 ? shares[0] : undefined;
}

function isOurs(mentions: readonly Mention[], at: number): boolean {
  const start = startOfPart(mentions, at, isOpening);
  const end = endOfPart(mentions, at, isOpening);
  const front = mentions.slice(start, at);
  const we = front.findLastIndex((mention) => isWord(mention) && isOfUs(mention));
  // `fait-on toujours 99 %`: the verb stands before us.
  const between = front.slice(Math.max(0, we - 1));
  const isPassing = (mention: Mention): boolean =>
    wordSays(mention, 'compare') || (wordSays(mention, 'mark', 'making') && isTurnedBehind(mentions, mention));
  const isAlone = mentions
    .slice(at + 1, end)
    .every((mention) => mention.time !== undefined || isScenario(mention) || isPlain(mention));
  return (
    we !== -1 &&
    isAlone &&
    !isExceeded(mentions[start - 1], front) &&
    between.some(isPassing) &&
    // `keep serving 98%` is read as the share that is served.
    between.every((one) => one.amount === undefined && !isName(one) && !wordSays(one, 'mark', 'serving')) &&
    !mentions.slice(start, end).some(isShareItself)
  );
}

/**
 * `minimum overtime on L3 to keep 98%`, `which overtime on L3 gets us to 99%`: a question for one lever, and a share that is kept or reached with it. The
 * lever itself is counted otherwise.
 */
function isOfLeverSought(mentions: readonly Mention[], at: number): boolean {
  const front = mentions.slice(0, at);
  const said = front.filter((mention) => isName(mention) || !isFiller(mention));
  const begin = said.findIndex((mention) => !isAskingFor(mention));
  const lever = said[begin];
  const verb = said.slice(begin + 1).findLast((mention) => isWord(mention) && !wordSays(mention, 'prep', 'to'));
  const isHeld = wordSays(verb, 'compare', 'reach') || wordSays(verb, 'mark', 'keeping');
  const isReached = isHeld && said.slice(0, begin).some(isExtreme) && !mentions.some(isShareItself);
  const isBrought = front.some(isOfUs) && ['getting', 'bringing'].some((what) => wordSays(verb, 'mark', what));
  return (
    begin > 0 &&
    says(lever, 'quantity') &&
    mentions.filter(({ amount }) => amount !== undefined).length === 1 &&
    (isReached || isBrought)
  );
}

const isFiller = (mention: Mention): boolean =>
  says(mention, 'filler') &&
  !isAskingFor(mention) &&
  !['getting', 'bringing'].some((what) => says(mention, 'mark', what));

const isExtreme = (mention: Mention): boolean =>
  ['smallest', 'largest'].some((what) => wordSays(mention, 'mark', what));

const isAskingFor = (mention: Mention): boolean =>
  isExtreme(mention) || (isWord(mention) && ['which', 'seek'].some((what) => says(mention, 'ask', what)));

const isOpening = (mention: Mention): boolean =>
  isJoiner(mention) || wordSays(mention, 'if') || wordSays(mention, 'prep', 'before');

const isPlain = (mention: Mention): boolean => isWord(mention) && isSmall(mention) && !says(mention, 'mark', 'of');

/** `we`, `do we`, `reste-t-on`, `take us below`: it is said that it is we. */
function isOfUs(mention: Mention): boolean {
  return (
    says(mention, 'filler', 'ours') ||
    says(mention, 'mark', 'whether') ||
    (says(mention, 'compare') && says(mention, 'mark', 'passed-by-us'))
  );
}

/** `before we go over 95%`, `do we exceed 95%`: more than that would not be good, so that it is a share of something else. */
function isExceeded(before: Mention | undefined, passing: readonly Mention[]): boolean {
  const isOver = (mention: Mention): boolean =>
    wordSays(mention, 'compare', 'above') &&
    (wordSays(before, 'prep', 'before') || says(mention, 'mark', 'exceeding') || says(mention, 'prep'));
  return passing.some(isOver);
}

/** `fait-on`: a verb with us right behind it asks, and does not tell what is made. */
function isTurnedBehind(mentions: readonly Mention[], verb: Mention): boolean {
  const next = mentions[mentions.indexOf(verb) + 1];
  return wordSays(next, 'filler', 'ours');
}

function isFillRate({ amount }: Mention): boolean {
  const isBare = amount?.unit === 'percent' && amount.sign === undefined;
  return isBare && amount.value > leastFillRate && amount.value <= 100;
}

/** `a yield of 95%`: a share that is one itself. */
function isShareItself(mention: Mention): boolean {
  return shares.some((what) => wordSays(mention, 'quantity', what));
}

/** `to stay at`, `pour ne pas tomber sous`, right before a percentage: what is kept, and not reached. */
function isKept(front: readonly Mention[]): boolean {
  const [purpose, verb] = front.filter((mention) => !wordSays(mention, 'not')).slice(-2);
  const isPurpose = wordSays(purpose, 'mark', 'purpose') || wordSays(purpose, 'prep', 'to');
  return isPurpose && wordSays(verb, 'compare') && !says(verb, 'mark', 'reaching');
}

/** Quantities that are shares themselves. */
const shares = ['yield', 'scrap', 'efficiency'];

/** What is less than this many percent is no fill rate that one wants to keep. */
export const leastFillRate = 80;

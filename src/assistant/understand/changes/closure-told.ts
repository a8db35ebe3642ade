import type { Saying } from '../../phrases/saying.js';
import { closureRows } from '../figures/dated-rows.js';
import type { Span } from '../figures/span.js';
import { isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Refused } from './changed.js';
import { endAt, endOnDay, hasLasting, isUntil, moveForLength, moveTo, moveToMonth } from './closure-day.js';
import { causeIn, resourcesOf, rowsAt } from './closures-meant.js';
import type { ClosureEdit } from './edited-closure-row.js';
import { type AmountMention, amountsOf, before, isFor, isTime, type Parts, timesOf } from './parts.js';

/** What is to be done with a closure, if the clause speaks of one by its cause or as a stop. */
export function editOf(parts: Parts): ClosureEdit | Refused | undefined {
  const { actions } = parts;
  const isCause = parts.mentions.some((mention) => !isName(mention) && says(mention, 'cause'));
  if (isWorked(parts))
    return { kind: 'cancel', selecting: timesOf(parts).map(({ time }) => time), words: (say) => say.words.cancelled };
  const isStop = actions.has('stop') && parts.kinds.has('resource');
  if (!isCause && !isStop) return undefined;
  if (parts.kinds.has('product') || parts.kinds.has('supplier') || parts.kinds.has('component')) return undefined;
  if (parts.quantities.some((quantity) => !['production', 'time', 'capacity'].includes(quantity))) return undefined;
  const times = timesOf(parts).map(({ time }) => time);
  if (isCause && isWhollyStopped(parts))
    return { kind: 'whole', selecting: times, words: (say) => say.words.setToText('0') };
  const onDay = endOnDay(parts, times);
  if (onDay !== undefined) return onDay;
  const amounts = amountsOf(parts);
  if (amounts.some((mention) => !isTime(mention)) || amounts.length > 1) return undefined;
  const [length] = amounts;
  const by = length === undefined || isFor(parts, length) ? undefined : length.amount;
  if (by?.becomes) return { kind: 'last', by, selecting: times, words: (say) => say.words.lasts(length.text) };
  if (by !== undefined && isLengthTold(parts) && rowsAt(parts, times).length > 0)
    return { kind: 'last', by, selecting: times, words: (say) => say.words.lasts(length.text) };
  const way = actions.has('delay') || actions.has('slip') ? 1 : actions.has('hasten') ? -1 : 0;
  if ((way !== 0 || actions.has('shift')) && amounts.length === 0)
    return moveToMonth(parts, times) ?? moveTo(parts, times);
  if ((way !== 0 || actions.has('shift')) && length !== undefined && isLengthKept(parts, length))
    return moveForLength(parts, times, length.amount);
  if (isCause && isNowAt(parts, times)) return moveTo(parts, times);
  if (way !== 0)
    return (
      by && {
        kind: 'move',
        way,
        by,
        selecting: times,
        words: (say) => say.words.inTime('', length.text, way > 0).trim(),
      }
    );
  const isLonger = by !== undefined && hasLasting(parts);
  if (amounts.length === 0 && isDropped(parts))
    return { kind: 'cancel', selecting: times, words: (say) => say.words.cancelled };
  const longer = ['raise', 'longer'].some((what) => actions.has(what)) ? 1 : 0;
  const shorter = ['lower', 'lesstime'].some((what) => actions.has(what)) ? 1 : 0;
  // `the shutdown of N1 is extended to 26 July`
  if (isStop && amounts.length === 0 && longer !== shorter && isUntil(parts)) return endAt(parts, times);
  const isLasting =
    by !== undefined && isCause && hasLasting(parts) && [...actions].every((action) => action === 'set');
  if (isLasting)
    return { kind: 'last', by, selecting: times, words: (say) => say.words.lasts(length.text), isNewElse: true };
  if (!isLonger && (!isCause || actions.has('stop'))) return undefined;
  const isEnding = by === undefined && times.length > 0 && actions.size === 0 && hasLasting(parts);
  if (isEnding) return endAt(parts, times);
  const isCancelled = ['unless', 'dismiss'].some((action) => actions.has(action)) && amounts.length === 0;
  if (isCancelled && longer === 0) return { kind: 'cancel', selecting: times, words: (say) => say.words.cancelled };
  if (longer !== shorter) {
    if (by === undefined) return amounts.length === 0 ? endAt(parts, times) : undefined;
    const words: Saying = (say) => say.words.longerBy(length.text, longer === 1);
    return { kind: 'lengthen', way: longer ? 1 : -1, by, selecting: times, words };
  }
  return undefined;
}

/** `still three days`, `for three days`: how long a closure is that moves, and not by how far. */
function isLengthKept(parts: Parts, length: AmountMention): boolean {
  const previous = before(parts, length);
  return isFor(parts, length) || wordSays(previous, 'mark', 'still');
}

/** `the maintenance of L2 in March is now on 13 April`, `… passe au 13-15 avril`: the time of a closure that stands, and a day behind a verb. */
function isNowAt(parts: Parts, times: readonly Span[]): boolean {
  const { mentions, actions, kinds } = parts;
  const [first, last] = timesOf(parts);
  if (times.length !== 2 || amountsOf(parts).length > 0 || !kinds.has('resource')) return false;
  const between = mentions.slice(mentions.indexOf(first) + 1, mentions.indexOf(last));
  const isVerb = between.some((one) => isWord(one) && (says(one, 'action', 'set') || says(one, 'works')));
  const isPlain = [...actions].every((action) => action === 'set') && between.every((one) => isWord(one));
  return isVerb && isPlain && last.time.from !== -Infinity && rowsAt(parts, [first.time]).length > 0;
}

/** `the validation of L3 lasts only 3 days`, `the maintenance of N1 in July takes two weeks`: of a stop that is planned, with no other verb. */
function isLengthTold(parts: Parts): boolean {
  const { mentions, actions, kinds } = parts;
  const at = mentions.findIndex(({ amount }) => amount !== undefined);
  const isLimit = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'scope', 'only') || says(mention, 'mark', 'restricting'));
  const verb = mentions.slice(0, at).findLast((mention) => !isLimit(mention));
  const isTaking =
    verb !== undefined &&
    isWord(verb) &&
    (['how-long', 'consuming'].some((what) => says(verb, 'mark', what)) || says(verb, 'action', 'set'));
  const isPlain = [...actions].every((action) => action === 'set' || (action === 'stop' && timesOf(parts).length > 0));
  return isTaking && (causeIn(parts) !== undefined || actions.has('stop')) && kinds.has('resource') && isPlain;
}

/** `drop the 1 May holiday closure`, `supprimer la fermeture de L3`: a verb in front, of a closure that is named, with its cause or its time. */
function isDropped(parts: Parts): boolean {
  const { mentions } = parts;
  const words = mentions.filter((mention) => !isName(mention) && mention.time === undefined);
  const verb = words.find(
    (mention) => says(mention, 'action') || says(mention, 'cause') || says(mention, 'mark', 'dropping'),
  );
  // `take L3 out of service` does what `takes` says.
  const isTaking = verb !== undefined && says(verb, 'mark', 'consuming');
  const isVerb = verb !== undefined && !says(verb, 'action', 'stop') && !says(verb, 'cause');
  const isAgainst =
    isVerb && (says(verb, 'mark', 'dropping') || ['unless', 'dismiss'].some((what) => says(verb, 'action', what)));
  const isStop = (mention: Mention | undefined): boolean =>
    mention !== undefined && !isName(mention) && says(mention, 'action', 'stop');
  const cause = mentions.findIndex((mention) => !isName(mention) && says(mention, 'cause'));
  // `L2 no longer stops` says something of the line; `cancel the closure of L2` speaks of what stands.
  const isFirst = verb !== undefined && !mentions.slice(0, mentions.indexOf(verb)).some(isName);
  if (cause === -1)
    return (
      !isTaking &&
      isAgainst &&
      isFirst &&
      timesOf(parts).length > 0 &&
      words.some((word) => word !== verb && isStop(word))
    );
  return isAgainst && [cause - 1, cause + 1].some((at) => isStop(mentions[at]));
}

/** `the media fill on S3 runs from 10 to 23 August`: what runs is the stop that stands in front of the verb, and no line. */
function isOfStop({ mentions }: Parts, at: number): boolean {
  const cause = mentions.slice(0, at).findLastIndex((mention) => wordSays(mention, 'cause'));
  const before = mentions.slice(0, Math.max(0, cause)).findLast((mention) => !says(mention, 'mark', 'article'));
  return cause !== -1 && !wordSays(before, 'prep');
}

/** `we work on 1 May on L1 and L2`: a day, or a few, on which a line that is named has closures. */
function isWorked(parts: Parts): boolean {
  const { actions, kinds, quantities, mentions } = parts;
  const isAtWork = mentions.some((mention, at) => !isName(mention) && says(mention, 'works') && !isOfStop(parts, at));
  const isOther = kinds.has('product') || kinds.has('family') || kinds.has('supplier') || kinds.has('component');
  if (!isAtWork || isOther || quantities.length > 0 || amountsOf(parts).length > 0) return false;
  if ([...actions].some((action) => action !== 'set')) return false;
  const named = resourcesOf(parts);
  const days = timesOf(parts).map(({ time }) => time);
  return (
    days.length > 0 &&
    named.length > 0 &&
    named.every((resource) =>
      days.every(
        (day) =>
          day.unit === 'day' &&
          closureRows(parts.vocabulary.dataset).some(
            (row) => row.resource === resource && row.from >= day.from && row.to < day.to,
          ),
      ),
    )
  );
}

/** `the validation stops the line completely instead of by half`. */
function isWhollyStopped(parts: Parts): boolean {
  const { actions, mentions } = parts;
  const isWholly = mentions.some((one) => wordSays(one, 'mark', 'wholly'));
  const isInstead = mentions.some((one) => wordSays(one, 'stop', 'in place of'));
  const [half, ...others] = amountsOf(parts);
  const isHalf = half === undefined || ['fraction', 'percent'].includes(half.amount.unit);
  const isNoun = mentions.some((one, at) => wordSays(one, 'mark', 'wholly') && isStopAt(mentions[at + 1]));
  return isWholly && (isInstead || isNoun) && actions.has('stop') && isHalf && others.length === 0;
}

/** The stop of `a full stop`. */
function isStopAt(mention: Mention | undefined): boolean {
  return wordSays(mention, 'action', 'stop');
}

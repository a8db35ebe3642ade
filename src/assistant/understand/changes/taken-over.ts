import { readPeriod } from '../../../scenario/period.js';
import type { WrittenOverride } from '../../draft.js';
import type { Saying } from '../../phrases/saying.js';
import type { Vocabulary } from '../../vocabulary.js';
import { isTime as isLength } from '../figures/amount.js';
import { isLine, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { isPickingUp } from '../mentions/picked-up.js';
import type { Change, Refused } from './changed.js';
import { type HeldHours, hoursOf, type Loss, lossOf } from './hours-lost.js';
import { amountsOf, isTime, type Parts, take, use } from './parts.js';
import { heldDuring } from './period.js';

/**
 * `L3 takes over half of L2`, `move 20 hours a week from L2 to L3`: the one line has so many hours less, the other as many more. Where
 * the relieved line is not named, it is the one that a change before stops or cuts, and only the other has more. What each makes is
 * what its routings allow. Undefined where nothing is taken over.
 */
export function takenOver(parts: Parts): Change | Refused | undefined {
  const { actions, kinds, quantities, mentions, vocabulary, changedBeside } = parts;
  if (!kinds.has('resource') || !saysTakenOver(mentions)) return undefined;
  if (isWithOvertime(parts)) {
    use(parts, 'action', 'shift');
    return undefined;
  }
  if (isByTwo(parts.own)) return movesWork(parts);
  const { taker, relieved } = linesOf(mentions);
  const [amount, ...others] = amountsOf(parts).filter((mention) => !isTime(mention) && !mention.amount.isRate);
  const part = partOf(amount);
  const isOther = ['product', 'family', 'site', 'supplier'].some((kind) => kinds.has(kind as never));
  const isHours =
    quantities.every((quantity) => ['capacity', 'production', 'time'].includes(quantity)) &&
    [...actions].every((action) => action === 'shift' || action === 'set');
  if (taker === undefined || part === undefined || others.length > 0 || isOther || !isHours) return movesWork(parts);
  const lost = lossOf(changedBeside.filter((override) => !isOf(override, taker)));
  const isLost = relieved === undefined || (lost?.lines.includes(relieved) ?? false);
  if (isLost && (lost === undefined || part.hours !== 0)) return movesWork(parts);
  const isTimed = parts.own.some(({ time, amount }) => time !== undefined || (amount && isLength(amount)));
  const held = heldDuring(parts);
  if ('problem' in held) return held;
  if (isLost && isTimed && !isWithin(lost?.during, held.during, vocabulary)) return movesWork(parts);
  const loss: Loss = isLost && lost !== undefined ? lost : { lines: [relieved ?? ''], during: held.during, ...part };
  if (amount) parts.used.add(amount);
  take(parts, 'resource');
  for (const sense of ['action', 'quantity', 'prep', 'works']) use(parts, sense);
  use(parts, 'kpi', 'utilisation');
  return hoursTakenOver(taker, loss, isLost ? part.share : 1, isLost, vocabulary);
}

/** `and if L3 takes over half?`, of what a scenario stops or cuts by its overrides; undefined where it is not said so, or nothing is lost. */
export function takenOverOf(
  overrides: readonly WrittenOverride[],
  mentions: readonly Mention[],
  vocabulary: Vocabulary,
): Change | undefined {
  const { taker, relieved } = linesOf(mentions);
  const isTaking =
    saysTakenOver(mentions) ||
    mentions.some((mention) => wordSays(mention, 'mark', 'takes-time')) ||
    mentions.some(isPickingUp);
  if (taker === undefined || !isTaking || isByTwo(mentions)) return undefined;
  const lost = lossOf(overrides.filter((override) => !isOf(override, taker)));
  const amounts = mentions.filter(({ amount }) => amount !== undefined);
  const part = partOf(amounts[0]);
  const isOther = mentions.some((mention) =>
    isName(mention) ? !mention.entities.every(({ kind }) => kind === 'resource') : mention.time || saysMore(mention),
  );
  const isOfLost = relieved === undefined || lost?.lines.includes(relieved);
  if (lost === undefined || part === undefined || part.hours > 0 || amounts.length > 1 || isOther || !isOfLost)
    return undefined;
  return relief(taker, lost, part.share, vocabulary);
}

/** A line that has a part of the hours more that others lose, as changes before say. */
export function relief(taker: string, lost: Loss, part: number, vocabulary: Vocabulary): Change {
  return hoursTakenOver(taker, lost, part, true, vocabulary);
}

/** Whether it says more than that work passes over, and how much of it. */
function saysMore(mention: Mention): boolean {
  const isWork =
    ['works', 'kpi', 'fraction'].some((sense) => says(mention, sense)) ||
    ['capacity', 'production', 'time'].some((what) => says(mention, 'quantity', what)) ||
    ['shift', 'set'].some((what) => says(mention, 'action', what));
  return mention.amount === undefined && !isSmall(mention) && !isWork && !isPickingUp(mention) && !says(mention, 'if');
}

/** A line that has the hours more, or a part of them, that others lose; the others have them less where no change before says so. */
function hoursTakenOver(taker: string, loss: Loss, part: number, isLost: boolean, vocabulary: Vocabulary): Change {
  const { bucket } = vocabulary.calendar;
  const hours = hoursOf(loss, part, vocabulary);
  const left = isLost ? [] : loss.lines.map((line) => ({ line, hours: hours.map(less) }));
  const moved = [...left, { line: taker, hours }];
  const lines = loss.lines.join(', ');
  const words: Saying = (say) => {
    const each = moved.flatMap(({ line, hours: all }) =>
      all.map(({ during, hours: one }) => `${line} ${say.words.addedHours(one, bucket)}${during ? `, ${during}` : ''}`),
    );
    const percent = Number((100 * part * (loss.share || 1)).toPrecision(4));
    return `${each.join('; ')} (${loss.hours > 0 ? say.words.asRouted : say.words.takesOver(percent, lines)})`;
  };
  return { overrides: moved.flatMap(({ line, hours: all }) => all.map((one) => capacityOf(line, one))), words };
}

function less({ during, hours }: HeldHours): HeldHours {
  return { during, hours: -hours };
}

function capacityOf(line: string, { during, hours }: HeldHours): WrittenOverride {
  return { table: 'capacity', where: { resource: line }, ...(during === undefined ? {} : { during }), add: hours };
}

/** Whether work passes from line to line: a verb for it, or `half of its work goes to L3`, with a part of work before and a line behind. */
export function saysTakenOver(mentions: readonly Mention[]): boolean {
  const words = mentions.filter(isWord);
  if (words.some((mention) => says(mention, 'action', 'shift'))) return true;
  const verb = mentions.findLastIndex((mention) => wordSays(mention, 'action', 'set'));
  const [next, behind] = mentions.slice(verb + 1);
  const line = wordSays(next, 'prep') ? behind : next;
  const before = mentions.slice(0, Math.max(0, verb));
  const isWork = before.some((one) => isWord(one) && (says(one, 'works') || says(one, 'quantity', 'production')));
  const isPart = before.some(({ amount }) => amount !== undefined && !isLength(amount));
  return isWork && isPart && (line?.entities.some(({ kind }) => kind === 'resource') ?? false);
}

/** `shift 30% of the work of L2 to L3`: a verb before the lines, and no shift that is worked. */
export function isMovedOver(parts: Parts): boolean {
  const { mentions, actions } = parts;
  const { taker, relieved } = linesOf(mentions);
  const isPart = amountsOf(parts).some((mention) => !isTime(mention));
  const verb = mentions.findIndex((mention) => wordSays(mention, 'action', 'shift'));
  const isFirst = mentions.slice(0, verb).every(isSmall);
  return actions.has('shift') && isPart && taker !== undefined && relieved !== undefined && isFirst;
}

/** `while L2 is closed for two weeks in May, L3 takes over half`: what is lost lies in the time that is said. */
function isWithin(lost: string | undefined, said: string | undefined, { calendar }: Vocabulary): boolean {
  const [inner, outer] = [lost, said].map((during) =>
    during === undefined ? undefined : readPeriod(during, calendar),
  );
  if (outer === undefined || inner === undefined) return outer === inner;
  if ('problem' in inner || 'problem' in outer) return false;
  return outer.from <= inner.from && inner.to <= outer.to;
}

/** The line behind `to`, else the first, takes over; the other one is relieved. */
function linesOf(mentions: readonly Mention[]): { readonly taker?: string; readonly relieved?: string } {
  const named = mentions.flatMap(({ entities }, at) =>
    entities.filter(({ kind }) => kind === 'resource').map(({ value }) => ({ value, before: mentions[at - 1] })),
  );
  const target = named.find(({ before }) => before !== undefined && isWord(before) && isTowards(before));
  const taker = (target ?? named[0])?.value;
  const [relieved, ...more] = [...new Set(named.map(({ value }) => value).filter((value) => value !== taker))];
  return more.length > 0 ? {} : { taker, relieved };
}

/** `L1 and L3 take over half`: each, or both together. */
function isByTwo(mentions: readonly Mention[]): boolean {
  const verb = mentions.findIndex((mention) => wordSays(mention, 'action', 'shift'));
  const first = mentions.findIndex(isLine);
  const next = mentions.findIndex((mention, at) => at > first && !wordSays(mention, 'and'));
  return first !== -1 && next !== -1 && next < verb && isLine(mentions[next]);
}

/** `to L3`, `goes to L3`, `passe sur L3`. */
function isTowards(mention: Mention): boolean {
  const isOn = says(mention, 'prep', 'in') && !says(mention, 'prep', 'of');
  return says(mention, 'prep', 'to') || isOn || says(mention, 'action', 'set');
}

/** How much is taken over: all of it where nothing is said; undefined where it is told in something else. */
export function partOf(mention: Mention | undefined): { readonly share: number; readonly hours: number } | undefined {
  const { value = 1, unit = 'fraction', upTo } = mention?.amount ?? {};
  if (upTo !== undefined) return undefined;
  if (unit === 'hour') return { share: 0, hours: value };
  const share = unit === 'percent' ? value / 100 : unit === 'fraction' ? value : Number.NaN;
  return share > 0 && share <= 1 ? { share, hours: 0 } : undefined;
}

function isOf({ where, insert }: WrittenOverride, line: string): boolean {
  const rows = insert === undefined ? [where?.resource] : [insert].flat().map(({ resource }) => resource);
  return rows.flat().includes(line);
}

/** `L1 takes over with 12 more hours of overtime`: what the line that steps in works, with no line behind the verb. */
function isWithOvertime(parts: Parts): boolean {
  const verb = parts.mentions.findIndex((mention) => wordSays(mention, 'action', 'shift'));
  const isHours = amountsOf(parts).some(({ amount }) => ['hour', 'none'].includes(amount.unit));
  return parts.quantities.includes('overtime') && isHours && !parts.mentions.slice(verb + 1).some(isLine);
}

/** What is taken over by whom was not said, or is goods, which a plan moves from line to line by itself. */
function movesWork({ mentions }: Parts): Refused {
  const { taker, relieved } = linesOf(mentions);
  const line = relieved ?? taker ?? '';
  return {
    problem: (say) => say.problem.movesWork,
    choices: line === '' ? [] : [(say) => say.choice.losesHours(line, 50), (say) => say.choice.stops(line)],
  };
}

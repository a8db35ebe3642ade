import type { Calendar } from '../../../../calendar/calendar.js';
import { kpiNamed } from '../../../../kpi/part-kpi.js';
import { withTimeAsked } from '../../clauses/stopped-then.js';
import {
  isBorder,
  isGoods,
  isName,
  isScenario,
  isSmall,
  isStop,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../../mentions/mention.js';
import { isPossessed } from '../../scenarios/scenario-or-word.js';
import {
  isArticle,
  isBringing,
  isLink,
  isPart,
  isPeriod,
  isWholePlan,
  kindOf,
  nameOfKpi,
  nameOfPart,
} from './part-of-plan.js';
import { withServedPart } from './served-part.js';

/**
 * `the fill rate of the vaccines`, `VAC-200's service level`, `a fill rate of 98% for insulin`, `get France to 98% service`: a KPI, and right
 * beside it the part of the plan that it is of, which becomes one name. A part that may be what changes stands elsewhere.
 */
export function withKpiOfPart(mentions: readonly Mention[], calendar: Calendar): readonly Mention[] {
  const served = withServedPart(mentions);
  const said = withOvertimeMeasured(served);
  const isKpi = (mention: Mention): boolean => nameOfKpi(mention) !== undefined;
  // `what would it bring to run L2 10% faster`: what asks by itself has no bound.
  const isBounded = (mention: Mention, index: number): boolean =>
    isKpi(mention) && !says(mention, 'ask', 'kpi') && boundOf(said, index) !== undefined;
  const bounded = said.findIndex(isBounded);
  const at = bounded === -1 ? said.findIndex(isKpi) : bounded;
  if (at === -1) return served;
  const found =
    bounded === -1
      ? [partShown(said, at)]
      : [...partsBehind(said, at), partLeaning(said, at) ?? partBefore(said, at) ?? partBrought(said, at)];
  const named = found.filter((part) => part !== undefined).map((part) => untimedIn(said, at, part, calendar));
  const names = named.flatMap((part) => part.names);
  // `the fill rates of insulins and vaccines`: one each, where no bound is told for both.
  const isEach = bounded === -1 && new Set(names.map((name) => kindOf(name, gridOf(said[at])))).size === 1;
  const time = named.find((part) => part.time !== undefined)?.time;
  const kpis = (isEach ? names.map((name) => [name]) : [names]).map((one) =>
    nameOfPart(nameOfKpi(said[at]) ?? '', one, time),
  );
  if (kpis.includes(undefined) || !isOfLines(said, at, named)) return served;
  const told = kpis.map((what): Mention => ({ ...said[at], entities: [], senses: [{ is: 'kpi', what: what ?? '' }] }));
  const isTaken = (_: Mention, index: number): boolean => named.some(({ from, to }) => from <= index && index < to);
  const rest = said.filter((mention, index) => index !== at && !isTaken(mention, index));
  const isSafety = rest.some((mention) => wordSays(mention, 'quantity', 'safety'));
  // `which safety stock for 98% service on dermatology`: that of the same goods, where no others are named.
  if (isSafety && !rest.some(isGoods)) return [...said.slice(0, at), ...told, ...said.slice(at + 1)];
  const shown = said.flatMap((mention, index) => (index === at ? told : isTaken(mention, index) ? [] : [mention]));
  // `fill rate in May if L2 stops for two weeks`: the stop is in the time that is asked about.
  return time === undefined ? shown : withTimeAsked([time], shown);
}

/**
 * `the risk that overtime on L1 passes 200 hours`: nothing is changed by what is at risk, and overtime is a KPI. So is what is named behind
 * the hours that are sought: `how much overtime on L2 keeps L1's overtime under 100 hours`.
 */
function withOvertimeMeasured(mentions: readonly Mention[]): readonly Mention[] {
  const isOvertime = (mention: Mention): boolean => wordSays(mention, 'quantity', 'overtime');
  const isAtRisk = mentions.some((mention) => says(mention, 'ask', 'risk'));
  const isSought = mentions.some((mention) => says(mention, 'ask', 'seek'));
  const first = mentions.findIndex((mention) => isOvertime(mention) || wordSays(mention, 'quantity', 'capacity'));
  return mentions.map((mention, at) => {
    const isAsked = isAtRisk || (isSought && at > first);
    const isKpi = isOvertime(mention) && !says(mention, 'ask') && isAsked && isCompared(mentions, at);
    return isKpi ? { ...mention, senses: [{ is: 'kpi', what: 'overtime' }] } : mention;
  });
}

/** Whether a word that compares, and an amount, stand behind it in its clause, and no amount before that. */
function isCompared(mentions: readonly Mention[], at: number): boolean {
  const behind = mentions.slice(at + 1);
  const compared = behind.findIndex(
    (mention) => isBorder(mention) || mention.amount !== undefined || wordSays(mention, 'compare'),
  );
  const isBehind = compared !== -1 && wordSays(behind[compared], 'compare') && !isBorder(behind[compared]);
  return isBehind && behind.slice(compared + 1).some(({ amount }) => amount !== undefined);
}

/** `the risk that utilisation of L1 passes 95%`: where hours are sought and no other line is named, they are those of the line. */
function isOfLines(mentions: readonly Mention[], at: number, named: readonly NamedPart[]): boolean {
  if (gridOf(mentions[at]) === 'items') return true;
  const isOther = (_: Mention, index: number): boolean => !named.some(({ from, to }) => from <= index && index < to);
  return (
    !mentions.some((mention) => says(mention, 'ask', 'seek')) ||
    mentions.filter(isOther).some((one) => isPart(one, 'resources'))
  );
}

/**
 * `what is the fill rate of insulins if …`, `what margin do we make on vaccines in surge`: no bound is told, and behind the part nothing that it may
 * be the subject of; who is late is asked otherwise.
 */
function partShown(mentions: readonly Mention[], at: number): NamedPart | undefined {
  if (gridOf(mentions[at]) === 'resources' || nameOfKpi(mentions[at]) === 'backlog') return undefined;
  const isOwned = mentions[at - 1] !== undefined && isPossessed(mentions[at - 1]);
  const part = isOwned ? partBefore(mentions, at) : (partsBehind(mentions, at)[0] ?? partMade(mentions, at));
  const behind = isOwned ? at + 1 : part?.to;
  const next = mentions.slice(behind).find((mention) => isName(mention) || !isSmall(mention) || isBorder(mention));
  return next === undefined || isBorder(next) || isScenario(next) ? part : undefined;
}

/** `what margin do we make on vaccines`, `quelle marge fait-on sur les insulines`: a verb of ours stands between. */
function partMade(mentions: readonly Mention[], at: number): NamedPart | undefined {
  const isVerb = (mention: Mention): boolean =>
    isWord(mention) && (isSmall(mention) || says(mention, 'mark', 'making'));
  const link = mentions.findIndex((mention, index) => index > at && (!isVerb(mention) || leadsToGoods(mention)));
  return link === -1 ? undefined : partFrom(mentions, link, gridOf(mentions[at]));
}

const leadsToGoods = (mention: Mention): boolean =>
  wordSays(mention, 'prep', 'for') || wordSays(mention, 'mark', 'focus');

/** A part of the plan in a question: where it stands, the words that lead to it included, and what it names. */
interface NamedPart {
  readonly from: number;
  readonly to: number;
  readonly names: readonly Mention[];
  /** When it is, told at its end. */
  readonly time?: Mention;
}

/** Without its time, where that is all of the plan, or may be when something changes that is told with no time of its own. */
function untimedIn(mentions: readonly Mention[], at: number, part: NamedPart, calendar: Calendar): NamedPart {
  if (part.time === undefined) return part;
  const bound = boundOf(mentions, at);
  const isInside = (index: number): boolean =>
    index === at || index === bound || (part.from <= index && index < part.to);
  const rest = mentions.filter((_, index) => !isInside(index));
  const isChange = rest.some(
    (mention) =>
      mention.amount !== undefined ||
      ['stop', 'lose'].some((what) => wordSays(mention, 'action', what)) ||
      isScenario(mention) ||
      (bound === undefined && isName(mention)),
  );
  const isOwn = !isChange || rest.some((mention) => mention.time !== undefined) || isShownThen(mentions, at, part);
  if (isOwn && !isWholePlan(part.time, calendar)) return part;
  const { time: _, ...untimed } = part;
  return { ...untimed, to: part.to - 1 };
}

/**
 * `margin in May if prices rise 5%`, `prices rise 5%, margin in May`: right behind the KPI, beside what is supposed, it is when that is shown; of
 * a stop too, which has to fit in.
 */
function isShownThen(mentions: readonly Mention[], at: number, { from, to, time }: NamedPart): boolean {
  const [front, behind] = [mentions.slice(0, at), mentions.slice(to)];
  const isSupposed = behind.some((mention) => wordSays(mention, 'if'));
  const isLast = behind.every((mention) => isSmall(mention) || isScenario(mention));
  const rest = [...front, ...behind];
  const isPlaced = time === undefined || !rest.some(isStop) || withTimeAsked([time], rest) !== rest;
  const border = front.findLastIndex(isBorder);
  const isTold = border !== -1 && front.slice(border + 1).every((mention) => isSmall(mention) || says(mention, 'ask'));
  const isApart = isSupposed || (isLast && (behind.some(isScenario) || isTold));
  return from === at + 1 && isApart && isPlaced;
}

/** The amount that bounds a KPI: right in front, or behind it in its clause. */
function boundOf(mentions: readonly Mention[], at: number): number | undefined {
  const before = mentions.slice(0, at).findLastIndex((mention) => !isOf(mention));
  if (isBound(mentions[before], mentions[at])) return before;
  const end = mentions.findIndex((mention, index) => index > at && isBorder(mention));
  const behind = mentions.findIndex(
    (mention, index) => index > at && isBound(mention, mentions[at]) && (end === -1 || index < end),
  );
  // `how does it react to a price rise of 2 euros`: an amount of something else.
  const isOther = mentions.slice(at + 1, behind).some((mention) => wordSays(mention, 'quantity'));
  return behind === -1 || isOther ? undefined : behind;
}

/** Whether an amount may be a value of a KPI: days are no percentage. */
function isBound(mention: Mention | undefined, kpi: Mention): boolean {
  const { unit } = kpiNamed(nameOfKpi(kpi) ?? '') ?? {};
  return mention?.amount !== undefined && !(unit === 'days' && mention.amount.unit === 'percent');
}

/** `… of the vaccines in France`, `… sur les vaccins`, `… passe sous 97 % en Espagne`: behind the KPI, behind its value, or behind both. */
function partsBehind(mentions: readonly Mention[], at: number): readonly NamedPart[] {
  const grid = gridOf(mentions[at]);
  const bound = boundOf(mentions, at);
  const behind = partFrom(mentions, at + 1, grid);
  const later = bound !== undefined && bound > at ? partFrom(mentions, bound + 1, grid) : undefined;
  return [behind, later].filter((part) => part !== undefined);
}

/** The part that begins at a word that leads to it, or at a time: a name with none is of something else. */
function partFrom(mentions: readonly Mention[], from: number, grid: 'items' | 'resources'): NamedPart | undefined {
  const names: Mention[] = [];
  let to = from;
  for (let index = from; index < mentions.length; index++) {
    const mention = mentions[index];
    if (isPart(mention, grid) && !(isAnd(mentions[index - 1]) && isChanging(mentions[index + 1]))) {
      names.push(mention);
      to = index + 1;
    } else if (isPeriod(mention)) return { from, to: index + 1, names, time: mention };
    else if (!(isLink(mention) || (names.length > 0 && isAnd(mention)))) break;
  }
  return names.length > 0 && isLink(mentions[from]) ? { from, to, names } : undefined;
}

/** `… of vaccines and insulin demand rises`: a name behind `and` that something is told of. */
const isChanging = (mention: Mention | undefined): boolean =>
  mention !== undefined && isWord(mention) && (says(mention, 'quantity') || says(mention, 'action'));

/** `raise the safety stock of VAC-200 until its fill rate reaches 99%`: that of what was named last. */
function partLeaning(mentions: readonly Mention[], at: number): NamedPart | undefined {
  const isTheirs = ['possessive', 'theirs'].some((what) => wordSays(mentions[at - 1], 'mark', what));
  const name = mentions.slice(0, at).findLast(isName);
  const isOf = isTheirs && name !== undefined && isPart(name, gridOf(mentions[at]));
  return isOf ? { from: at - 1, to: at, names: [name] } : undefined;
}

/** `Germany's fill rate`, `the VAC-200 service level`; `gives insulin a margin of 15 million`. */
function partBefore(mentions: readonly Mention[], at: number): NamedPart | undefined {
  const isArticled = mentions[at - 1] !== undefined && isArticle(mentions[at - 1]);
  const isKeeping = isArticled && isReaching(mentions[at - 2]);
  const isGiven = isArticled && isGiving(mentions[at - 3]);
  const place = isKeeping ? at - 3 : isGiven ? at - 2 : at - 1;
  const mention = mentions[place];
  if (mention === undefined || !isPart(mention, gridOf(mentions[at]))) return undefined;
  const before = mentions[place - 1];
  const isFirst = before === undefined || isBorder(before);
  const isSubject = isFirst || wordSays(before, 'mark', 'turned') || wordSays(before, 'mark', 'that-one');
  const isOwn = isGiven || isPossessed(mention) || isFirst || (isWord(before) && isSmall(before));
  return (isKeeping ? isSubject : isOwn) ? { from: place, to: place + 1, names: [mention] } : undefined;
}

/** `do vaccines keep a fill rate of 97%`, `que la France ait un taux de 97 %`. */
const isReaching = (mention: Mention | undefined): boolean =>
  mention !== undefined && isWord(mention) && (says(mention, 'compare', 'reach') || says(mention, 'mark', 'keeping'));

const isGiving = (mention: Mention | undefined): boolean =>
  mention !== undefined && isWord(mention) && (says(mention, 'mark', 'giving') || says(mention, 'mark', 'bringing'));

/** `get vaccines in France to 98% fill rate`, `VAC-200 is at 99% service`: it is brought to, or stands at, a value of the KPI. */
function partBrought(mentions: readonly Mention[], at: number): NamedPart | undefined {
  const grid = gridOf(mentions[at]);
  const bound = boundOf(mentions, at);
  if (bound === undefined || bound > at) return undefined;
  const last = mentions.slice(0, bound).findLastIndex((mention) => isPart(mention, grid));
  if (last === -1 || !mentions.slice(last + 1, bound).every(isBringing)) return undefined;
  let from = last;
  for (let index = last; index >= 0 && (isPart(mentions[index], grid) || isLink(mentions[index])); index--)
    if (isPart(mentions[index], grid)) from = index;
  const verb = mentions.slice(0, from).findLast((mention) => !isArticle(mention) || isLeading(mention));
  if (verb === undefined || !isLeading(verb)) return undefined;
  return { from, to: last + 1, names: mentions.slice(from, last + 1).filter((one) => isPart(one, grid)) };
}

/** What leads to the part that is brought to a value: `that gets`, `to serve`, `what would get`, `until`, `so that`; no preposition, which a lever has. */
const isLeading = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'compare', 'reach') ||
    says(mention, 'ask', 'recommend') ||
    says(mention, 'ask', 'risk') ||
    says(mention, 'prep', 'until') ||
    says(mention, 'prep', 'before') ||
    ['bringing', 'getting', 'that-one', 'restricting'].some((what) => says(mention, 'mark', what)));

function gridOf(mention: Mention): 'items' | 'resources' {
  return kpiNamed(nameOfKpi(mention) ?? '')?.grid ?? 'items';
}

const isOf = (mention: Mention): boolean => wordSays(mention, 'prep', 'of') || wordSays(mention, 'mark', 'of');
const isAnd = (mention: Mention): boolean => wordSays(mention, 'and');

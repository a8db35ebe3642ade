import type { Calendar } from '../../../../calendar/calendar.js';
import { kpiNamed } from '../../../../kpi/part-kpi.js';
import { isBorder, isName, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';
import { isArticle, isPart, isPeriod, isWholePlan, kindOf, nameOfKpi, nameOfPart } from './part-of-plan.js';

/**
 * `overtime on L1`, `fill rate VAC-200 France`, `how much margin does INS-300 bring`: a KPI, names of a part of the plan and nothing that could
 * change or bound anything: the KPI of that part is shown, by whatever words it is tied to it.
 */
export function withKpiShown(mentions: readonly Mention[], calendar: Calendar): readonly Mention[] {
  const measured = mentions.filter((mention) => measuredBy(mention) !== undefined);
  const kpi = measured.length === 1 ? measuredBy(measured[0]) : undefined;
  const grid = kpiNamed(kpi ?? '')?.grid;
  if (kpi === undefined || grid === undefined || untold.includes(kpi)) return mentions;
  const others = mentions.filter((mention) => !measured.includes(mention) && !isScenario(mention));
  const parts = others.filter((mention) => isPart(mention, grid));
  const times = others.filter(isPeriod);
  const isAnd = (mention: Mention, at: number): boolean =>
    wordSays(mention, 'and') && parts.includes(others[at - 1]) && parts.includes(others[at + 1]);
  const words = others.filter((one, at) => !parts.includes(one) && !times.includes(one) && !isAnd(one, at));
  const isAsked = words.some(isAsking);
  const isTied = words.every((mention) => isTie(mention) || (isAsked && (isAsking(mention) || isVerb(mention))));
  if (parts.length === 0 || times.length > 1 || !isTied || hasSplitNames(mentions, parts)) return mentions;
  const time = times.find((one) => !isWholePlan(one, calendar));
  // `overtime on L1 and L2`: one each.
  const isEach = others.some(isAnd) && new Set(parts.map((part) => kindOf(part, grid))).size === 1;
  if (others.some(isAnd) && !isEach) return mentions;
  const told = (isEach ? parts.map((part) => [part]) : [parts]).flatMap((one): readonly Mention[] => {
    const what = nameOfPart(kpi, one, time);
    return what === undefined ? [] : [{ ...measured[0], entities: [], senses: [{ is: 'kpi', what }] }];
  });
  if (told.length === 0) return mentions;
  const kept = mentions.filter((mention) => measured.includes(mention) || isScenario(mention) || isKept(mention));
  return kept.flatMap((mention) => (mention === measured[0] ? told : [mention]));
}

/** What lines are told of by other commands, and whose backlog is asked for as what is late. */
const untold = ['utilisation', 'utilisation.peak', 'backlog', 'first_stockout'];

/** A KPI, also one that is a quantity of lines. */
function measuredBy(mention: Mention): string | undefined {
  const quantities: Readonly<Record<string, string>> = { overtime: 'overtime', changeover: 'changeover_hours' };
  const [quantity] = mention.senses.flatMap(({ is, what }) => (is === 'quantity' ? [what] : []));
  const isOfLines = isWord(mention) && mention.amount === undefined && quantity !== undefined;
  return isOfLines ? quantities[quantity] : nameOfKpi(mention);
}

/** Names with the KPI between them may be two sides. */
function hasSplitNames(mentions: readonly Mention[], parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts[parts.length - 1]].map((part) => mentions.indexOf(part));
  return mentions.slice(first, last).some((mention) => measuredBy(mention) !== undefined);
}

/** An article, or a preposition that tells of what or when. */
const isTie = (mention: Mention): boolean =>
  isWord(mention) &&
  !isBorder(mention) &&
  (isArticle(mention) || ['of', 'in', 'for'].some((what) => says(mention, 'prep', what)));

const isAsking = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'ask', 'which') || ['asking', 'counting', 'showing'].some((what) => says(mention, 'mark', what)));

/** `does … bring`, `rapporte-t-il`, `do we make on`: verbs that change nothing. */
const isVerb = (mention: Mention): boolean =>
  isWord(mention) &&
  !isBorder(mention) &&
  !['if', 'but', 'or', 'not', 'now', 'prep'].some((is) => says(mention, is)) &&
  !says(mention, 'action', 'unless') &&
  (isSmall(mention) || says(mention, 'mark', 'earning') || says(mention, 'mark', 'making'));

/** What asks, and what leads to a scenario. */
const isKept = (mention: Mention): boolean =>
  isAsking(mention) || (!isName(mention) && wordSays(mention, 'prep', 'in'));

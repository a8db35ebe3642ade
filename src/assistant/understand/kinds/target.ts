import { kpiNamed } from '../../../kpi/part-kpi.js';
import type { Mention } from '../mentions/mention.js';
import { entitiesOf, isName, isSmall, isWord, says, wordSays } from '../mentions/mention.js';
import type { Asked } from './asked.js';
import { kpisIn } from './asked.js';
import { isStep, stepOf } from './target-step.js';

/** A KPI and the value that it is to keep or to reach, as an expectation is written: `fill_rate >= 95%`. */
export interface Target {
  readonly kpi: string;
  readonly expectation: string;
}

/** The target in what is asked, where it names a KPI and an amount. The comparison is the one that is good for the KPI. */
export function targetOf({ main, used }: Asked): Target | undefined {
  const kpisOf = (mention: Mention): readonly string[] =>
    isLateUnits(main, mention) ? ['backlog'] : kpisIn([mention]);
  const isTarget = (mention: Mention): boolean => kpisOf(mention).length > 0 && amountNear(main, mention) !== undefined;
  // A word that is a KPI and nothing else goes before one that may be what is changed, as overtime.
  const plain = main.findIndex((mention) => !says(mention, 'quantity') && isTarget(mention));
  const place = plain === -1 ? nearestTarget(main, isTarget) : plain;
  if (place === -1) return noneOf(main, used);
  const [kpi] = kpisOf(main[place]);
  used.add(main[place]);
  const amount = amountNear(main, main[place]);
  const known = kpiNamed(kpi);
  if (amount === undefined) return undefined;
  const step = isStep(main, place, amount, known) ? stepOf(main, place, amount) : 'level';
  if (step === undefined) return undefined;
  const value =
    step === 'level'
      ? amount.amount && valueText(amount.amount.value, amount.amount.unit, known?.unit ?? '')
      : `baseline${step.text}`;
  if (value === undefined) return undefined;
  if (step !== 'level') for (const word of step.words) used.add(word);
  used.add(amount);
  const upper = main.some((mention) => says(mention, 'compare', 'above'));
  const below = main.some((mention) => says(mention, 'compare', 'below'));
  // `bring utilisation down to 85%`
  const isDown = main.some((mention) => wordSays(mention, 'mark', 'down-to'));
  const isUpper = step === 'level' ? (below || isDown) && !upper : step.isUpper;
  const isLow = known?.better === 'lower' || (known?.better !== 'higher' && isUpper);
  for (const [at, mention] of main.entries()) if (isAboutTarget(mention) || isDenyingBound(main, at)) used.add(mention);
  return { kpi, expectation: `${kpi} ${isLow ? '<=' : '>='} ${value}` };
}

/** `sous 1 000 unités de retard`, `ramener le retard à zéro`: what is late, counted in units or none of it, where no other KPI is named. */
export function isLateUnits(main: readonly Mention[], mention: Mention): boolean {
  const isKpi = main.some((one) => kpisIn([one]).length > 0 && entitiesOf(one, 'scenario').length === 0);
  const isLate = isWord(mention) && (isLateness(mention) || (says(mention, 'action', 'delay') && mention.length <= 2));
  const amount = isLate && !isKpi ? amountNear(main, mention)?.amount : undefined;
  const isCount = amount?.value === 0 || (amount?.value ?? 0) > longestDelay;
  return amount !== undefined && (amount.unit === 'units' || (amount.unit === 'none' && isCount));
}

/** Days: `ramener le retard sous 50 000` is of no time. */
const longestDelay = 366;

/** `to end the year without backlog`, `sans rupture`: none at all of what is counted. */
function noneOf(main: readonly Mention[], used: Set<Mention>): Target | undefined {
  const at = main.findIndex((_, index) => isNone(main, index));
  const gone = at === -1 ? goneOf(main) : undefined;
  const counted = gone ?? countedBehind(main, at);
  if (counted === undefined || (at === -1 && gone === undefined)) return undefined;
  const from = gone === undefined ? at : main.indexOf(gone);
  const verb = main.findIndex((one, index) => index > from && (isName(one) || !isSmall(one)));
  for (const mention of main.slice(from, gone === undefined ? main.indexOf(counted) : verb + 1)) used.add(mention);
  const [kpi = 'backlog'] = kpisIn([counted], used);
  used.add(counted);
  for (const mention of main) if (isAboutTarget(mention)) used.add(mention);
  return { kpi, expectation: `${kpi} <= 0` };
}

/** Whether none of a counted KPI is said: a word for without or to avoid, and behind it what is counted. */
export function isNone(main: readonly Mention[], at: number): boolean {
  const mention = main[at];
  const isDenied = says(mention, 'action', 'unless') || says(mention, 'mark', 'avoiding');
  const isPlain = !isName(mention) && (mention.amount === undefined || mention.amount.value === 0);
  return isDenied && isPlain && countedBehind(main, at) !== undefined;
}

/** `for the backlog to vanish`, `pour que le retard disparaisse`: what is counted, and behind it that it is gone. */
function goneOf(main: readonly Mention[]): Mention | undefined {
  const isGone = (mention: Mention | undefined): boolean =>
    mention !== undefined && isWord(mention) && (says(mention, 'action', 'lose') || says(mention, 'action', 'dismiss'));
  return main.find((mention, at) => {
    const next = main.slice(at + 1).find((one) => isName(one) || !isSmall(one));
    // `how much of the backlog disappears`: what becomes of it, and nothing that makes it go.
    const isMeant = main
      .slice(0, at)
      .some((one) => isName(one) || says(one, 'quantity') || says(one, 'action', 'raise'));
    return isCounted(mention) && isGone(next) && isMeant;
  });
}

/** Whether none of a counted KPI is to be left. */
export function isCleared(main: readonly Mention[]): boolean {
  return main.some((_, at) => isNone(main, at)) || goneOf(main) !== undefined;
}

/** Backlog or stockouts right behind a mention, articles and `all` between. */
function countedBehind(main: readonly Mention[], at: number): Mention | undefined {
  const next = main.slice(at + 1).find((mention) => isName(mention) || !says(mention, 'mark', 'article'));
  return next !== undefined && isCounted(next) ? next : undefined;
}

function isCounted(mention: Mention): boolean {
  return !isName(mention) && (['backlog', 'stockouts'].some((kpi) => says(mention, 'kpi', kpi)) || isLateness(mention));
}

/** `effacer le retard`: what is late, all of it. */
const isLateness = (mention: Mention): boolean => says(mention, 'mark', 'lateness');

/** Of quantities that are KPIs as well, the one next to its amount; the first of those that are as near. */
function nearestTarget(main: readonly Mention[], isTarget: (mention: Mention) => boolean): number {
  const steps = main.map((mention, at) => {
    const amount = isTarget(mention) ? amountNear(main, mention) : undefined;
    return amount === undefined ? Infinity : Math.abs(main.indexOf(amount) - at);
  });
  const least = Math.min(...steps);
  return least === Infinity ? -1 : steps.indexOf(least);
}

/** Words between a KPI and its value: below, above, reach, before, and verbs that say that it moves. */
function isAboutTarget(mention: Mention): boolean {
  return says(mention, 'compare') || (says(mention, 'prep', 'before') && mention.time === undefined);
}

/** `must not exceed 1,000`, `ne doit pas descendre sous 97 %`: the bound is the one that is good for the KPI, whichever side is denied. */
function isDenyingBound(main: readonly Mention[], at: number): boolean {
  const next = main.slice(at + 1).find((mention) => isName(mention) || !isSmall(mention) || says(mention, 'compare'));
  return wordSays(main[at], 'not') && next !== undefined && wordSays(next, 'compare');
}

/** The amount that belongs to a KPI: the next one, or the one right before (`99% fill rate`). */
function amountNear(main: readonly Mention[], kpi: Mention): Mention | undefined {
  const at = main.indexOf(kpi);
  const isValue = (mention: Mention): boolean =>
    mention.amount !== undefined &&
    !mention.amount.isRate &&
    !mention.amount.mayBeRate &&
    // `zéro retard`: the value of what is late, and of no other.
    !isNone(main, main.indexOf(mention)) &&
    !isOfLever(main, main.indexOf(mention));
  return main.slice(at + 1).find(isValue) ?? main.slice(0, at).findLast(isValue);
}

/** `a price of 42`, `40 days of lead time`: an amount right beside a quantity that is no KPI is the value of that. */
export function isOfLever(main: readonly Mention[], at: number): boolean {
  const isLink = (mention: Mention): boolean => wordSays(mention, 'mark', 'article');
  const beside = [main.slice(0, at).findLast((one) => !isLink(one)), main.slice(at + 1).find((one) => !isLink(one))];
  const isOther = main.some((mention) => wordSays(mention, 'kpi') && !says(mention, 'quantity'));
  return (
    main[at].amount !== undefined &&
    isOther &&
    !beside.some((mention) => mention !== undefined && wordSays(mention, 'kpi')) &&
    beside.some(
      (mention) =>
        mention !== undefined &&
        wordSays(mention, 'quantity') &&
        !says(mention, 'kpi') &&
        (kpisIn([mention]).length === 0 || says(mention, 'quantity', 'overtime')),
    )
  );
}

function valueText(value: number, unit: string, kpiUnit: string): string | undefined {
  if (unit === 'percent' || unit === 'points') return kpiUnit === 'share' ? `${value}%` : undefined;
  if (kpiUnit === 'share') return value > 1 && value <= 100 ? `${value}%` : value <= 1 ? String(value) : undefined;
  return ['none', 'units', 'money', 'hour', 'day'].includes(unit) ? String(value) : undefined;
}

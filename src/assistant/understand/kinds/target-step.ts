import type { Kpi } from '../../../kpi/kpi.js';
import { isJoiner, isMoreOrLess, type Mention, says, wordSays } from '../mentions/mention.js';
import { kpisIn } from './asked.js';

/** How far a KPI moves from where the baseline has it: `- 2%`, with the words that say so. */
interface Step {
  readonly text: string;
  /** Whether it is to stay under that, where neither way is good for the KPI: what is not to rise, or is to fall. */
  readonly isUpper: boolean;
  readonly words: readonly Mention[];
}

/**
 * `before we lose 2 points of fill rate`, `without margin falling more than 100,000`, `to add a million to the margin`: how far a KPI moves, and
 * no value of it; undefined where it is not said which way.
 * @param at where the KPI stands.
 */
export function stepOf(main: readonly Mention[], at: number, amount: Mention): Step | undefined {
  if (amount.amount === undefined) return undefined;
  const before = beforeAmount(main, amount);
  // `to reach 99%` is a level, also behind a KPI that has none of that kind.
  if (amount.amount.unit === 'percent' && before !== undefined && wordSays(before, 'compare', 'reach'))
    return undefined;
  const { value, unit, sign } = amount.amount;
  const size = unit === 'percent' || unit === 'points' ? `${value}%` : String(value);
  if (value === 0) return { text: '', isUpper: false, words: [] };
  const words = movesAbout(main, at, amount);
  const ways = new Set([...(sign === undefined ? [] : [sign]), ...words.map((word) => (isLess(word) ? -1 : 1))]);
  if (ways.size !== 1) return undefined;
  return { text: ways.has(1) ? ` + ${size}` : ` - ${size}`, isUpper: ways.has(1) === isWarned(main, at), words };
}

/** `before stock goes up by 10%`, `the risk that …`: what must not be. */
function isWarned(main: readonly Mention[], at: number): boolean {
  const front = main.slice(0, at);
  return front.some(
    (mention) =>
      wordSays(mention, 'prep', 'before') || wordSays(mention, 'action', 'unless') || wordSays(mention, 'ask', 'risk'),
  );
}

/** Whether an amount is how far a KPI moves, and not what it becomes. */
export function isStep(main: readonly Mention[], at: number, amount: Mention, kpi: Kpi | undefined): boolean {
  const { unit, value = 0, sign } = amount.amount ?? {};
  if (unit === 'points') return true;
  const before = beforeAmount(main, amount);
  if (before !== undefined && says(before, 'prep', 'by') && !says(before, 'prep', 'of')) return true;
  const isShare = kpi?.unit === 'share';
  if (unit === 'percent' && !isShare) return true;
  if (isRise(main, value, kpi)) return true;
  if (kpi?.better === 'lower' && before !== undefined && isSaving(before)) return true;
  return !isShare && (sign !== undefined || isMovedBy(main, at, amount));
}

/** Less of what is to be high is no value that anybody wants, where no bound is told: `raise the fill rate 2%` says how far it moves. */
const leastWanted = 50;

function isRise(main: readonly Mention[], value: number, kpi: Kpi | undefined): boolean {
  const isHigh = kpi?.unit === 'share' && kpi.better === 'higher';
  return isHigh && value < leastWanted && !main.some((mention) => says(mention, 'compare'));
}

/** `falling more than 100,000`, `to add 1 million to the margin`, `pour gagner 50 000 de marge`: a verb right in front of what is no level. */
function isMovedBy(main: readonly Mention[], at: number, amount: Mention): boolean {
  const place = main.indexOf(amount);
  const [next, behind] = main.slice(place + 1, place + 3);
  // `1 million more margin`
  if (next !== undefined && behind !== undefined && isMove(next) && place + 2 === at) return true;
  // `500 000 de marge de plus`
  const last = main[place + 3];
  if (last !== undefined && wordSays(next, 'prep', 'of') && place + 2 === at && isMove(last)) return true;
  // `augmenter la marge d'un million`
  const verb = main.slice(0, at).findLast((mention) => !wordSays(mention, 'mark', 'article'));
  if (verb !== undefined && isPlainMove(verb) && place === at + 2 && wordSays(main[at + 1], 'prep', 'by')) return true;
  const before = beforeAmount(main, amount);
  if (before === undefined || !isPlainMove(before)) return false;
  // `at what price do we earn 22 million`: what is earned is a level, but where it is a purpose.
  if (wordSays(before, 'mark', 'earned')) {
    const purpose = main[main.indexOf(before) - 1];
    return purpose !== undefined && ['for', 'to'].some((what) => wordSays(purpose, 'prep', what));
  }
  return at > place || main.indexOf(before) > at;
}

/** What stands before an amount and what bounds it: `by more than 5%`, `baisse de plus de 100 000`. */
function beforeAmount(main: readonly Mention[], amount: Mention): Mention | undefined {
  const front = main.slice(0, main.indexOf(amount));
  const last = front.findLastIndex((mention) => !isMoreThan(mention));
  const isOf =
    wordSays(front[last], 'prep', 'of') && last > 0 && (isMoreThan(front[last - 1]) || isMove(front[last - 1]));
  return isOf ? front.slice(0, last).findLast((mention) => !isMoreThan(mention)) : front[last];
}

/** `more than`, `plus de`, and the `de plus` of `baisse de plus de 100 000`. */
const isMoreThan = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'another') || (wordSays(mention, 'compare', 'above') && !isMove(mention));

const isMove = (mention: Mention): boolean => isMoreOrLess(mention) || wordSays(mention, 'action', 'lose');

/** `baisse de plus de 100 000`: more than that, and no rise. */
const isFurther = (main: readonly Mention[], mention: Mention): boolean =>
  isMoreThan(mention) && wordSays(main[main.indexOf(mention) + 1], 'prep', 'of');

const isPlainMove = (mention: Mention): boolean => isMove(mention) && !wordSays(mention, 'compare');

/** `save 200,000 of total cost`: less of what costs. */
const isSaving = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'earned') && !wordSays(mention, 'action', 'raise');

const isLess = (mention: Mention): boolean => !wordSays(mention, 'action', 'raise');

/** The verbs about a KPI and its step, up to what parts them from what is sought, with a word right behind: `2 points lower`. */
function movesAbout(main: readonly Mention[], at: number, amount: Mention): readonly Mention[] {
  const costing = costingVerb(main, amount);
  if (costing !== undefined) return [costing];
  const ends = [at, main.indexOf(amount)];
  const first = Math.min(...ends);
  const begin = main.findLastIndex((mention, index) => index < first && partsTarget(mention)) + 1;
  return main
    .slice(begin, Math.max(...ends) + 2)
    .filter(
      (mention) =>
        isSaving(mention) || (isPlainMove(mention) && !isFurther(main, mention) && kpisIn([mention]).length === 0),
    );
}

/** `which growth costs us 5 points`, `nous coûterait un point`: what is lost, whatever moves it. */
function costingVerb(main: readonly Mention[], amount: Mention): Mention | undefined {
  const front = main.slice(0, main.indexOf(amount));
  const verb = front.findLast((mention) => !says(mention, 'filler', 'ours'));
  const isOfUs = front.some((mention) => says(mention, 'filler', 'ours'));
  return verb !== undefined && isOfUs && wordSays(verb, 'quantity', 'cost') && !says(verb, 'kpi') ? verb : undefined;
}

/** `before`, `without`, `to`, `so that`: a word between what is sought and the KPI. */
function partsTarget(mention: Mention): boolean {
  if (isMove(mention)) return false;
  return (
    isJoiner(mention) ||
    ['before', 'for', 'to'].some((what) => wordSays(mention, 'prep', what)) ||
    (wordSays(mention, 'action', 'unless') && !says(mention, 'compare')) ||
    ['risk', 'seek', 'recommend'].some((what) => wordSays(mention, 'ask', what))
  );
}

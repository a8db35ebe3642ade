import type { Said } from '../../phrases/saying.js';
import { groupings } from '../clauses/grouping-behind.js';
import { isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Asked } from './asked.js';

/** `by product`, `for each market`, `line by line`, `semaine par semaine`: what the results are parted by. What says it is used. */
export function groupingOf(asked: Asked): string | undefined {
  const { main, used } = asked;
  const at = main.findIndex((_, index) => partedBy(main, index) !== undefined);
  if (at === -1) return undefined;
  used.add(main[at]);
  const [twin, per] = [main[at - 2], main[at - 1]];
  if (per !== undefined && opensGrouping(per)) used.add(per);
  if (twin !== undefined && isWord(twin) && isSameText(twin, main[at])) used.add(twin);
  return partedBy(main, at);
}

/** `which family suffers most from the outage`: results parted by the kind of which one is asked for. */
export function pickedGroupingOf({ main, used }: Asked): string | undefined {
  const at = main.findIndex((mention, index) => index > 0 && isWord(mention) && kindSaid(mention) !== undefined);
  const which = main[at - 1];
  if (which === undefined || !isWord(which) || !says(which, 'ask', 'which')) return undefined;
  used.add(main[at]);
  return kindSaid(main[at]);
}

const kindSaid = (mention: Mention): string | undefined =>
  Object.entries(groupings).find(([kind]) => says(mention, 'kind', kind))?.[1];

/** `by month` of a plan of weeks: results are parted by the buckets of the plan, which is said. */
export function bucketsTold({ main, vocabulary }: Asked): readonly Said[] {
  const at = main.findIndex((_, index) => partedBy(main, index) !== undefined);
  if (at === -1 || partedBy(main, at) !== bucket) return [];
  const unit = periodOf(main[at]);
  const own = vocabulary.calendar.bucket;
  if (unit === undefined || unit === own) return [];
  return [(say) => say.words.byOwnBucket(own, unit)];
}

/** `week by week`, `by month`: forecasts are by the buckets of the plan; what says so is used, and told where it is another. */
export function useBuckets(asked: Asked): readonly Said[] {
  const { main, used, vocabulary } = asked;
  const at = main.findIndex(
    (mention, index) => !isName(mention) && (isPerBucket(mention) || (index > 0 && isByPeriod(main, index))),
  );
  if (at === -1) return [];
  for (const mention of main.slice(Math.max(0, at - 1), at + 1))
    if (mention === main[at] || opensGrouping(mention)) used.add(mention);
  const unit = periodOf(main[at]);
  const own = vocabulary.calendar.bucket;
  return unit === undefined || unit === own ? [] : [(say) => say.words.byOwnBucket(own, unit)];
}

/** `by month`. */
function isByPeriod(main: readonly Mention[], at: number): boolean {
  return isWord(main[at]) && opensGrouping(main[at - 1]) && periods.some((unit) => says(main[at], 'unit', unit));
}

function periodOf(mention: Mention): 'week' | 'month' | undefined {
  return periods.find(
    (one) => one === mention.amount?.unit || says(mention, 'unit', one) || says(mention, 'mark', `by-${one}`),
  );
}

/** Whether it is asked how a KPI parts: `how does the margin break down by product`. */
export function isParted({ main }: Asked): boolean {
  return main.some((_, at) => partedBy(main, at) !== undefined);
}

function partedBy(main: readonly Mention[], at: number): string | undefined {
  const [before, mention] = [main[at - 1], main[at]];
  if (isName(mention)) return undefined;
  if (isSplitBetween(main, at)) return kindSaid(mention);
  if (isPerBucket(mention))
    return main.some(({ amount }) => amount !== undefined && !amount.isRate) ? undefined : bucket;
  if (!isWord(mention) || before === undefined || !opensGrouping(before)) return undefined;
  if (periods.some((unit) => says(mention, 'unit', unit))) return bucket;
  return kindSaid(mention);
}

/** `comment se répartit le coût entre les familles`: what is split up, between all of a kind. */
function isSplitBetween(main: readonly Mention[], at: number): boolean {
  const [between, article] = main.slice(Math.max(0, at - 2), at);
  const opening =
    article !== undefined && says(article, 'mark', 'article') && !says(article, 'prep') ? between : article;
  const isSplit = main.some((mention) => wordSays(mention, 'mark', 'split-up'));
  return (
    isSplit &&
    opening !== undefined &&
    isWord(opening) &&
    ['between', 'in', 'by'].some((what) => says(opening, 'prep', what))
  );
}

/** `what does launch change, market by market`: a kind said twice parts the results, whatever else is said. */
export function twinGroupingOf(asked: Asked): string | undefined {
  const { main } = asked;
  const at = main.findIndex((mention, index) => index > 1 && isWord(mention) && isSameText(main[index - 2], mention));
  return at !== -1 && partedBy(main, at) !== undefined ? groupingOf(asked) : undefined;
}

/** `Family by family`: at the beginning of a sentence as well. */
const isSameText = (one: Mention, other: Mention): boolean => one.text.toLowerCase() === other.text.toLowerCase();

const bucket = 'bucket';
const periods: readonly ('week' | 'month')[] = ['week', 'month'];

/** `per week`, `month by month`. */
function isPerBucket({ amount, senses }: Mention): boolean {
  if (amount === undefined) return senses.some(({ is, what }) => is === 'mark' && what === 'by-bucket');
  return amount.isRate === true && amount.value === 1 && periods.some((one) => one === amount.unit);
}

const opensGrouping = (mention: Mention): boolean =>
  isWord(mention) && ['grouping', 'each'].some((what) => says(mention, 'mark', what));

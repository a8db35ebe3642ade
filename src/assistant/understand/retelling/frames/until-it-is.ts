import { isBorder, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';
import { nameOfKpi } from '../goods/part-of-plan.js';

/**
 * `raise L2's capacity until the fill rate is at 99%`, `jusqu'à ce que le taux de service soit à 99 %`: behind `until`, a KPI that is at a value has
 * reached it.
 */
export function withUntilReached(mentions: readonly Mention[]): readonly Mention[] {
  const until = mentions.findIndex((mention) => wordSays(mention, 'prep', 'until'));
  const isMeasured = (mention: Mention): boolean =>
    nameOfKpi(mention) !== undefined || wordSays(mention, 'quantity', 'overtime');
  const kpi = mentions.findIndex((mention, at) => at > until && isMeasured(mention));
  const value = mentions.findIndex((mention, at) => at > kpi && mention.amount !== undefined);
  const between = mentions.slice(kpi + 1, Math.max(kpi + 1, value));
  const verb = between.findIndex((mention) => wordSays(mention, 'action', 'set') || wordSays(mention, 'mark', 'be'));
  if ([until, kpi, value, verb].includes(-1) || mentions.slice(until, value).some(isBorder)) return mentions;
  const isPlain = (mention: Mention): boolean => mention.entities.every(({ kind }) => kind !== 'scenario');
  if (!between.slice(verb + 1).every(isAtOrBack) || !mentions.slice(until + 1, kpi).every(isPlain)) return mentions;
  const reached: Mention = { ...between[verb], senses: [{ is: 'compare', what: 'reach' }] };
  return [...mentions.slice(0, kpi + 1), ...between.slice(0, verb), reached, ...mentions.slice(value)];
}

/** `is at`, `gets back to`: no word for less or for more than the value. */
const isAtOrBack = (mention: Mention): boolean =>
  ['sequel', 'back', 'getting'].some((what) => wordSays(mention, 'mark', what)) ||
  (isSmall(mention) && !says(mention, 'compare'));

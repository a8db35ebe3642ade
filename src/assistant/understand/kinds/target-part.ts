import type { Unclear } from '../changes/changed.js';
import { isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Asked, kpisIn } from './asked.js';

/** `the fill rate of the metabolic family`: KPIs that are to be reached are those of the whole plan. */
export function isPartOfPlan({ entities }: Mention): boolean {
  const kinds = entities.map(({ kind }) => kind).filter((kind) => kind !== 'parameter');
  return kinds.length > 0 && kinds.every((kind) => ['product', 'family', 'location'].includes(kind));
}

/** `… for a fill rate of 98% on dermatology`: a part of the plan right behind a KPI and its value, by a preposition. */
export function targetedPart({ main }: Asked): Mention | undefined {
  return main.find((mention, at) => {
    if (isTimeOfTarget(main, at)) return true;
    if (!isPartOfPlan(mention)) return false;
    const front = main
      .slice(0, at)
      .filter((one) => isName(one) || one.amount !== undefined || !says(one, 'mark', 'article') || says(one, 'prep'));
    const [link, one, other, third] = [...front].reverse();
    const isLink = link !== undefined && wordSays(link, 'prep') && !says(link, 'and');
    const isKpi = (word: Mention | undefined): boolean =>
      word !== undefined && wordSays(word, 'kpi') && !says(word, 'quantity') && kpisIn([word]).length > 0;
    const isValue = (word: Mention | undefined): boolean => word?.amount !== undefined;
    const isOf = (word: Mention | undefined): boolean => word !== undefined && wordSays(word, 'prep');
    const isTarget =
      (isKpi(one) && (isValue(other) || (isOf(other) && isValue(third)))) ||
      (isValue(one) && (isKpi(other) || (isOf(other) && isKpi(third))));
    return isLink && isTarget;
  });
}

/** `… keeps us from a fill rate below 97% in May`, `… for 97% fill rate in May`: right behind a KPI and its value, a time is that of the target. */
function isTimeOfTarget(main: readonly Mention[], at: number): boolean {
  const front = main.slice(0, at).filter((one) => !isWord(one) || !says(one, 'mark', 'article') || says(one, 'prep'));
  const isKpi = (one: Mention | undefined): boolean =>
    one !== undefined && wordSays(one, 'kpi') && !says(one, 'quantity');
  const [last, before, first] = [...front].reverse();
  if (main[at].time === undefined || before === undefined) return false;
  if (isKpi(last)) return before.amount !== undefined || first?.amount !== undefined;
  const isCompared = wordSays(before, 'compare');
  return last.amount !== undefined && ((isCompared && front.some(isKpi)) || isKpi(before) || isKpi(first));
}

/** That no command can take it, and the same question of the whole plan. */
export function ofPart({ text }: Mention): Unclear {
  return { text, problem: (say) => say.problem.targetOfPart, choices: [(say) => say.choice.wholePlan] };
}

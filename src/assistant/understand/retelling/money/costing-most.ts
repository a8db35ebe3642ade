import { isKpi } from '../../clauses/told-or-asked.js';
import { isName, isScenario, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `which of the two costs us most in margin?`, `lequel nous coûte le plus cher en marge ?`: of scenarios, on the KPI that is named behind, and not on cost. */
export function withCostingMost(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'hurting-most'));
  const next = mentions.slice(at + 1).find((mention) => isName(mention) || isKpi(mention) || !isSmall(mention));
  const isOfScenarios = mentions.filter(isScenario).length > 1;
  if (at === -1 || !isOfScenarios || next === undefined || !isKpi(next) || says(next, 'kpi', 'cost.total'))
    return mentions;
  return mentions.with(at, { ...mentions[at], senses: [{ is: 'ask', what: 'better' }] });
}

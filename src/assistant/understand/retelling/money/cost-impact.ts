import { type Mention, wordSays } from '../../mentions/mention.js';

/** `pen price at 0.95, cost impact?`, `impact coût d'un stylo à 0,95`: the cost that a change has an effect on is all that the plan costs. */
export function withCostImpact(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    // `the impact of costs that rise`: a cost that changes.
    const isEffect = wordSays(mentions[at + 1], 'outcome') || isEffectAlone(mentions[at - 1]);
    return isEffect && isCost(mention) ? { ...mention, senses: [{ is: 'kpi', what: 'cost.total' }] } : mention;
  });
}

const isEffectAlone = (mention: Mention | undefined): boolean => mention?.length === 1 && wordSays(mention, 'outcome');

const isCost = (mention: Mention): boolean => wordSays(mention, 'quantity', 'cost') && mention.senses.length === 1;

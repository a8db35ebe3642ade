import type { Mention } from '../../mentions/mention.js';
import { wordSays } from '../../mentions/mention.js';

/** `what would 5% more cost us over the plan?`: beside an amount, and where no other time is told, the whole plan is when it holds. */
export function withOverPlan(mentions: readonly Mention[]): readonly Mention[] {
  const isTold =
    mentions.some(({ amount }) => amount !== undefined) && mentions.every(({ time }) => time === undefined);
  if (!isTold) return mentions;
  return mentions.map((mention) =>
    wordSays(mention, 'mark', 'over-plan') ? { ...mention, senses: [], time: wholePlan } : mention,
  );
}

const wholePlan = { from: -Infinity, to: Infinity, unit: 'ever', begins: false } as const;

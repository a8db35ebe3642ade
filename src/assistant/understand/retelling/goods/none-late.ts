import { isWord, type Mention, says } from '../../mentions/mention.js';

/**
 * `how many more hours does L3 need so that nothing is left in backlog?`, `… pour que rien ne soit en retard`: behind what is sought, told or
 * weighed, no backlog. By itself it says what is short.
 */
export function withNoneLate(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    if (!isWord(mention) || !says(mention, 'mark', 'none-late')) return [mention];
    const isAimed = mentions
      .slice(0, at)
      .some((one) => one.amount !== undefined || aims.some((what) => says(one, 'ask', what)));
    const backlog = { ...mention, senses: [{ is: 'kpi', what: 'backlog' }] };
    if (isAimed) return [{ ...mention, senses: none }, backlog];
    return [{ ...mention, senses: short }];
  });
}

const aims = ['seek', 'recommend', 'risk', 'which'];

const none = [
  { is: 'action', what: 'unless' },
  { is: 'mark', what: 'none-of' },
];

const short = [
  { is: 'ask', what: 'short' },
  { is: 'ask', what: 'late' },
];

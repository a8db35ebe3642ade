import { isTime } from '../../figures/amount.js';
import { type Mention, wordSays } from '../../mentions/mention.js';

/** `30 days later on all orders`: so much later, and of what; without a length, `later on` says no time. */
export function withLaterOn(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => {
    const [before, next] = [mentions[at - 1], mentions[at + 1]];
    const isLater = wordSays(mention, 'vague') && /^later on$/i.test(mention.text);
    if (!isLater || before?.amount === undefined || !isTime(before.amount) || next === undefined) return [mention];
    const later = { ...mention, text: 'later', length: 1, senses: [{ is: 'action', what: 'delay' }] };
    const on = { ...mention, text: 'on', from: mention.from + 1, length: 1, senses: onSenses };
    return [later, on];
  });
}

const onSenses = [
  { is: 'prep', what: 'in' },
  { is: 'mark', what: 'on' },
];

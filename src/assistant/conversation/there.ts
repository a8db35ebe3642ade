import type { WrittenOverride } from '../draft.js';
import { isWord, type Mention, says } from '../understand/mentions/mention.js';
import type { FollowUp } from './said.js';

/** `and each unit costs 0.20 to ship there`, behind what is told of one lane: the same with its two ends in the place of the word. */
export function onThatLane(overrides: readonly WrittenOverride[], said: FollowUp): FollowUp | undefined {
  const { text, mentions, language, words, recognise } = said;
  const [last] = overrides.slice(-1);
  const { from, to } = last?.table === 'lanes' ? (last.where ?? {}) : {};
  const there = mentions.find(isThere);
  if (there === undefined || typeof from !== 'string' || typeof to !== 'string') return undefined;
  const { tokens } = recognise(text, language);
  const [first, end] = [tokens[there.from], tokens[there.from + there.length - 1]];
  const rest = `${text.slice(0, first.start)}${text.slice(end.end)}`.replace(/[\s?.!]+$/, '');
  const whole = `${rest} ${words.onLane(from, to)}`;
  return { ...said, text: whole, mentions: recognise(whole, language).mentions };
}

function isThere(mention: Mention): boolean {
  return isWord(mention) && ['there', 'there-fronted'].some((what) => says(mention, 'mark', what));
}

import { endOfPart, isName, type Mention, startOfPart, wordSays } from '../../mentions/mention.js';

/** `S3 at 550 hours a month from July to relieve the pens`: what a change is meant to help is no part of it. */
export function withoutRelief(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'relieving'));
  if (at < 1) return mentions;
  const end = endOfPart(mentions, at);
  const isPlain = mentions.slice(at, end).every(({ amount, time }) => amount === undefined && time === undefined);
  const isComma = wordSays(mentions[at - 1], 'and', 'comma');
  const before = isComma ? at - 1 : at;
  const told = mentions.slice(startOfPart(mentions, before), before);
  const isChange = told.some(isName) && told.some(({ amount }) => amount !== undefined);
  return isPlain && isChange ? [...mentions.slice(0, before), ...mentions.slice(end)] : mentions;
}

import { isName, type Mention, wordSays } from '../../mentions/mention.js';

/** `what if autumn means 30% more respiratory demand?`, `octobre amène …`: behind a time as its subject, the verb says no more than that something is then. */
export function withTimeAsSubject(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(
    (mention, index) => wordSays(mention, 'mark', 'time-brings') && isTime(mentions[index - 1]),
  );
  const isTold = at !== -1 && mentions.slice(at).some(({ amount }) => amount !== undefined);
  if (!isTold || !isFirst(mentions.slice(0, at - 1))) return mentions;
  return mentions.with(at, { ...mentions[at], senses: [{ is: 'filler', what: '' }] });
}

const isTime = (mention: Mention | undefined): boolean => mention?.time !== undefined;

/** Nothing that could be the subject stands before the time. */
function isFirst(before: readonly Mention[]): boolean {
  const start = before.findLastIndex((one) => wordSays(one, 'if') || wordSays(one, 'and') || wordSays(one, 'but'));
  return !before.slice(start + 1).some((one) => isName(one) || one.amount !== undefined || wordSays(one, 'quantity'));
}

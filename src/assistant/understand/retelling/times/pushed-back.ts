import { endOfPart, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `push the API-INF due in February back to April`: the verb and its `back` in front of a time say that something is put off. */
export function withPushedBack(mentions: readonly Mention[]): readonly Mention[] {
  const push = mentions.findIndex((mention) => wordSays(mention, 'mark', 'pushing'));
  if (push === -1) return mentions;
  const back = mentions.findIndex(
    (mention, at) => at > push && at < endOfPart(mentions, push) && isBack(mention) && isTime(mentions[at + 1]),
  );
  if (back === -1) return mentions;
  return mentions.map((mention, at) => {
    if (at === push) return { ...mention, senses: [{ is: 'action', what: 'delay' }] };
    return at === back ? { ...mention, senses: [{ is: 'prep', what: 'to' }] } : mention;
  });
}

const isBack = (mention: Mention): boolean => wordSays(mention, 'action', 'set') && says(mention, 'compare', 'reach');

const isTime = (mention: Mention | undefined): boolean => mention?.time !== undefined;

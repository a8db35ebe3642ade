import { isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `L3 closed from 4 to 15 May for cleaning`: behind a stop, and in its clause, cleaning is why a line stands still and no changeover. */
export function withCleaning(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    wordSays(mention, 'mark', 'cleaning') && isWhy(mentions, at)
      ? { ...mention, senses: [{ is: 'cause', what: 'cleaning' }] }
      : mention,
  );
}

function isWhy(mentions: readonly Mention[], at: number): boolean {
  const start = mentions.findLastIndex((mention, index) => index < at && isWord(mention) && parts(mention));
  const before = mentions.slice(start + 1, at);
  const opening = before[before.length - 1];
  const isLine = before.some(({ entities }) => entities.some(({ kind }) => kind === 'resource' || kind === 'site'));
  const isStop = before.some((mention) => wordSays(mention, 'action', 'stop'));
  return isLine && isStop && wordSays(opening, 'prep', 'for');
}

const parts = (mention: Mention): boolean => says(mention, 'and') || says(mention, 'but');

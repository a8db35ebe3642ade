import { isComma, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `until Easter, say until the end of March`, `on Easter Monday, 6 April`: a feast, which no calendar here knows, without it where the time is said right behind. */
export function withoutFeasts(mentions: readonly Mention[]): readonly Mention[] {
  const feast = mentions.findIndex((mention) => wordSays(mention, 'mark', 'feast'));
  if (feast === -1) return mentions;
  const time = mentions.findIndex((mention, at) => at > feast && !isTelling(mention));
  const isDay = mentions[time]?.time?.unit === 'day' && mentions[time - 1] !== undefined && isComma(mentions[time - 1]);
  const isTold = isDay || mentions.slice(feast + 1, time).some(isThatIs);
  if (mentions[time]?.time === undefined || !isTold) return mentions;
  const from = mentions.findLastIndex((mention, at) => at < feast && !isPreposition(mention)) + 1;
  return withoutFeasts([...mentions.slice(0, from), ...mentions.slice(time)]);
}

const isThatIs = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'mark', 'that-is') || says(mention, 'mark', 'namely'));

function isTelling(mention: Mention): boolean {
  return isWord(mention) && (isThatIs(mention) || isComma(mention) || isPreposition(mention));
}

function isPreposition(mention: Mention): boolean {
  return (
    isWord(mention) && isSmall(mention) && ['prep', 'mark'].some((is) => says(mention, is)) && !says(mention, 'and')
  );
}

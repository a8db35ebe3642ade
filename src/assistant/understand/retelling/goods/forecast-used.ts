import { isBorder, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `the forecast I budget on`, `la prévision sur laquelle nous planifions`: what a forecast that is asked for is used for says nothing of it. */
export function withoutForecastUse(mentions: readonly Mention[]): readonly Mention[] {
  const asked = mentions.findIndex((mention) => wordSays(mention, 'ask', 'forecast'));
  const at = mentions.findIndex((_, index) => asked !== -1 && index > asked && useEnd(mentions, index) > index);
  if (at === -1) return mentions;
  const start = mentions.slice(0, at).findLastIndex((mention) => !isRelative(mention)) + 1;
  return [...mentions.slice(0, start), ...mentions.slice(useEnd(mentions, at))];
}

/** Where `I budget on` or `our budget is based on` ends, with its part; where it begins, if it is none. */
function useEnd(mentions: readonly Mention[], at: number): number {
  const [subject, verb, ...behind] = mentions.slice(at);
  const isSubject = isWord(subject) && says(subject, 'filler') && !isRelative(subject);
  if (!isSubject || verb === undefined || !isPlanning(verb)) return at;
  const length = behind.findIndex((mention) => !isOfUse(mention));
  const end = length === -1 ? mentions.length : at + 2 + length;
  return end === mentions.length || isBorder(mentions[end]) ? end : at;
}

const isPlanning = (mention: Mention): boolean =>
  ['plan-level', 'planned'].some((mark) => wordSays(mention, 'mark', mark)) || wordSays(mention, 'reports');

/** `on`, `with`, `is based on`. */
const isOfUse = (mention: Mention): boolean =>
  isWord(mention) &&
  !isBorder(mention) &&
  (['on', 'with'].some((what) => says(mention, 'prep', what) || says(mention, 'mark', what)) ||
    ['be', 'derived'].some((what) => says(mention, 'mark', what)));

/** `that`, `sur laquelle`. */
const isRelative = (mention: Mention): boolean =>
  isWord(mention) &&
  (says(mention, 'ask', 'which') ||
    ['that-of', 'restricting'].some((what) => says(mention, 'mark', what)) ||
    (says(mention, 'prep', 'for') && says(mention, 'mark', 'focus')) ||
    says(mention, 'prep', 'with'));

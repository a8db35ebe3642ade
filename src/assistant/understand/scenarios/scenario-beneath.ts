import { isScenario, isSmall, isWord, type Mention, putIn, says } from '../mentions/mention.js';

/** `On top of surge, what if L3 stops?`, `outre surge, …`: a scenario at the front that the rest is put on is one that it is told with. */
export function withScenarioBeneath(mentions: readonly Mention[]): readonly Mention[] {
  const [first] = mentions;
  const isOnTop = (mention: Mention): boolean =>
    isWord(mention) &&
    (says(mention, 'mark', 'furthermore') ||
      (says(mention, 'mark', 'adding') && says(mention, 'filler') && !says(mention, 'if')));
  if (first === undefined || !isOnTop(first)) return mentions;
  const at = mentions.findIndex((mention, index) => index > 0 && !isSmall(mention));
  if (at === -1 || !isScenario(mentions[at])) return mentions;
  return [putIn(first.from, first.text, { is: 'prep', what: 'with' }), ...mentions.slice(at)];
}

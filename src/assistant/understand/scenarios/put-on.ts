import { isScenario, isWord, type Mention, says, wordSays } from '../mentions/mention.js';

/** `make the hard winter 35%`, `put surge and line-2-outage together`: a verb that only says that a scenario is to be played, in front of it. */
export function withoutPuttingOn(mentions: readonly Mention[]): readonly Mention[] {
  const verb = mentions.findIndex((mention) => !wordSays(mention, 'if'));
  if (verb === -1 || !isPutting(mentions[verb])) return mentions;
  const at = mentions.findIndex((mention, index) => index > verb && !wordSays(mention, 'mark', 'article'));
  const isPlayed = at !== -1 && isScenario(mentions[at]);
  return isPlayed ? [...mentions.slice(0, verb), ...mentions.slice(at)] : mentions;
}

function isPutting(mention: Mention): boolean {
  return isWord(mention) && ['putting', 'making', 'taking-up'].some((what) => says(mention, 'mark', what));
}

import { distance } from 'fastest-levenshtein';

/** The candidate that the word was probably meant to be, or undefined where none is near: about a third of it may differ. */
function nearMatch(word: string, candidates: Iterable<string>): string | undefined {
  const sought = word.toLowerCase();
  let nearest: string | undefined;
  let least = Math.min(word.length - 1, Math.ceil(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const steps = distance(sought, candidate.toLowerCase());
    if (steps < least) {
      least = steps;
      nearest = candidate;
    }
  }
  return nearest;
}

/** `Did you mean "INS-100"?`, or undefined where no candidate is near. */
export function didYouMean(word: string, candidates: Iterable<string>): string | undefined {
  const match = nearMatch(word, candidates);
  return match === undefined ? undefined : `Did you mean ${JSON.stringify(match)}?`;
}

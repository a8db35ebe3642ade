import { isName, type Mention, says } from '../mentions/mention.js';
import { saysChange } from './world.js';

/**
 * `simulate 20% more demand`, `run a simulation with L2 closed`: to play a change through is to ask what it does. Many futures are asked
 * for by words of chance, by their number, or where no change is said.
 */
export function withoutPlaying(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(isPlaying);
  if (at === -1) return mentions;
  const rest = mentions.filter((mention) => !isPlaying(mention));
  const told = rest.filter((mention) => !isName(mention) && !says(mention, 'filler') && !says(mention, 'prep'));
  const isChange = saysChange([...told, ...rest.filter(({ amount }) => amount !== undefined)]);
  // `how often … if we simulate 10% more`: another word asks for the chance.
  if (rest.some((mention) => !isName(mention) && says(mention, 'ask', 'risk'))) return rest;
  if (!isChange || rest.some(isOfChance) || isBound(rest)) return mentions;
  const opening = mentions.slice(0, at).findLastIndex((mention) => !says(mention, 'mark', 'article'));
  const isRun = opening !== -1 && !isName(mentions[opening]) && says(mentions[opening], 'runs');
  return mentions.filter((mention, index) => !isPlaying(mention) && !(isRun && index === opening));
}

const isPlaying = (mention: Mention): boolean => !isName(mention) && says(mention, 'mark', 'playing');

/** `1000 times` is how often, and no factor. */
const fewestRuns = 20;

function isOfChance(mention: Mention): boolean {
  const isOften = mention.amount?.unit === 'factor' && mention.amount.value >= fewestRuns;
  return isOften || (!isName(mention) && says(mention, 'ask', 'runs'));
}

/** `simulate the surge: does the fill rate stay above 95%`: how often a bound holds is a chance. */
function isBound(mentions: readonly Mention[]): boolean {
  const isKpi = mentions.some((mention) => !isName(mention) && says(mention, 'kpi'));
  return isKpi && mentions.some((mention) => !isName(mention) && says(mention, 'compare') && !says(mention, 'filler'));
}

import { baseline } from '../../scenario/scenario.js';
import type { Reading } from '../reading.js';
import { isName, isWord, type Mention, saidOf, says, wordSays } from '../understand/mentions/mention.js';
import { holdsAny, restBehind } from './opening.js';
import type { FollowUp } from './said.js';
import { scenariosShown } from './standing.js';

/** One of the scenarios that were compared, shown alone, and what else is said of it. */
export interface Picked {
  readonly reading: Reading;
  readonly told: string | undefined;
}

/**
 * `take the second one but leave out the overtime`, `repars du premier, à 25 %`, behind a comparison of scenarios of the project: the one at
 * that place, and what is said of it behind.
 */
export function pickedOf(
  last: Reading | undefined,
  { text, language, words, recognise }: FollowUp,
): Picked | undefined {
  const rest = restBehind(text, words.picking);
  if (last === undefined || last.command.name !== 'compare' || last.drafts.length > 0 || rest === undefined)
    return undefined;
  const names = scenariosShown(last).filter((name) => name !== baseline.name);
  const { mentions, tokens } = recognise(rest, language);
  const at = mentions.findIndex((mention) => !isOpening(mention));
  const place = mentions[at];
  const name =
    place === undefined || isName(place) || names.length < 2 ? undefined : names[placeOf(place, names, words)];
  if (name === undefined) return undefined;
  const next = mentions.slice(at + 1).find((mention) => !isOne(mention));
  const behind = next === undefined ? '' : rest.slice(tokens[next.from].start).replace(/^[\s,;:]+/, '');
  const told = restBehind(behind, words.pickJoining) ?? behind;
  // `use the second shift on L1` takes up none of them.
  const isApart =
    next !== undefined && (says(next, 'and', 'comma') || /[:;]\s*$/.test(rest.slice(0, tokens[next.from].start)));
  const isJoined = told !== behind || restBehind(behind, words.leaving) !== undefined;
  if (next !== undefined && !isApart && !isJoined) return undefined;
  const command = { name: 'compare', arguments: [name] };
  const reading: Reading = { ...last, question: text, language, kind: 'compare', command, words: [name] };
  return { reading, told: told === '' ? undefined : told };
}

/** Which of some names is meant by its place, counted from 0; -1 where none is. */
function placeOf(place: Mention, names: readonly string[], { last, latter, former }: FollowUp['words']): number {
  const isPair = names.length === 2;
  const [ordinal] = saidOf(place, 'ordinal');
  if (ordinal === 'last' || holdsAny(place.text, last) || (isPair && holdsAny(place.text, latter)))
    return names.length - 1;
  if (isPair && holdsAny(place.text, former)) return 0;
  return ordinal === undefined ? -1 : Number(ordinal) - 1;
}

/** `the`, `du`. */
const isOpening = (mention: Mention): boolean => wordSays(mention, 'filler') && !says(mention, 'ordinal');

/** `one`, `scenario`, behind the place. */
const isOne = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'mark', 'one') || says(mention, 'kind', 'scenario'));

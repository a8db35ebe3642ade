import { isName, isSmall, type Mention, putIn, says, timesSaid } from '../understand/mentions/mention.js';

/** `undo`, and nothing else: `annuler les heures supplémentaires` is a change. */
export function isUndoing(mentions: readonly Mention[]): boolean {
  const said = mentions.filter((mention) => isName(mention) || (!says(mention, 'follow') && !isSmall(mention)));
  return said.length === 0 && mentions.some((mention) => says(mention, 'follow', 'undo'));
}

/** `only …` or `except …` first, `instead` anywhere, or no more than a name, a time or an amount (`and for Germany?`, `what about 30%?`). */
export function isRefining(mentions: readonly Mention[]): boolean {
  const first = mentions.find((mention) => !says(mention, 'and') && !says(mention, 'but'));
  const opens = ['only', 'except'].some((what) => first !== undefined && !isName(first) && says(first, 'scope', what));
  return (
    opens ||
    mentions.some(isInstead) ||
    isTimes(mentions) ||
    (mentions.every(isPlace) && mentions.some(isSomething)) ||
    isEverywhere(mentions)
  );
}

/** `no, triple`: how many times as much, alone. */
function isTimes(mentions: readonly Mention[]): boolean {
  const isOne = (mention: Mention): boolean => !isName(mention) && timesSaid(mention) !== undefined;
  return mentions.filter(isOne).length === 1 && mentions.every((mention) => isOne(mention) || isPlace(mention));
}

/** `and on all lines?` */
function isEverywhere(mentions: readonly Mention[]): boolean {
  const isKind = (mention: Mention): boolean => !isName(mention) && says(mention, 'kind');
  const isAll = mentions.some((mention) => !isName(mention) && says(mention, 'scope', 'all'));
  return isAll && mentions.some(isKind) && mentions.every((mention) => isKind(mention) || isPlace(mention));
}

/** Words that alone make a follow-up; `what about` begins questions, too. */
function isInstead(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'follow', 'instead') && !says(mention, 'if') && !isSmall(mention);
}

/** What says where, when or how much, and no word of what happens or of what is asked. */
function isPlace(mention: Mention): boolean {
  if (isSomething(mention)) return true;
  if (isName(mention)) return false;
  const isAbout =
    says(mention, 'unit', 'shift') ||
    says(mention, 'follow') ||
    says(mention, 'scope') ||
    saysAlso(mention) ||
    saysBoth(mention) ||
    says(mention, 'stop', 'in place of');
  return isAbout || (isSmall(mention) && !says(mention, 'outcome'));
}

function isSomething({ amount, time, entities }: Mention): boolean {
  if (amount !== undefined || time !== undefined) return true;
  return entities.some(({ kind }) =>
    ['product', 'family', 'location', 'component', 'resource', 'supplier', 'site'].includes(kind),
  );
}

/** A parameter or a scenario, which may be called as a word is: `more`. */
export function isOfScenario({ entities }: Mention): boolean {
  return entities.every(({ kind }) => kind === 'parameter' || kind === 'scenario');
}

/** The word that what is said takes the place of what was, put in. */
export const instead = putIn(0, '', { is: 'follow', what: 'instead' });

/** `as well`, `likewise`, `at the same time`: what is said comes to what was; `then` says nothing of it. */
export function saysAlso(mention: Mention): boolean {
  const isAtOnce = says(mention, 'mark', 'at-once') && says(mention, 'mark', 'while');
  return isAtOnce || says(mention, 'mark', 'also') || says(mention, 'mark', 'likewise');
}

/** `both`, `les deux`. */
export function saysBoth(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'mark', 'pair');
}

/** `and if …`, `but …`, `et si …`, `without …`: what was said, and more. */
export function isAdding(mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  if (mentions.some((mention) => !isName(mention) && ['also', 'at-once'].some((what) => says(mention, 'mark', what))))
    return true;
  if (first === undefined || isName(first)) return false;
  return says(first, 'and') || says(first, 'but') || says(first, 'mark', 'adding');
}

import { isName, isScenario, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `surge against overtime: put the two side by side`, `mets les trois côte à côte : …`: how many scenarios are compared, where as many are
 * named. Where nothing else asks for it, `surge et overtime, montre-moi les deux`, it is what compares them.
 */
export function withAllNamed(mentions: readonly Mention[]): readonly Mention[] {
  const number = scenariosIn(mentions);
  if (number < 2) return mentions;
  const at = mentions.findIndex((mention, index) => countOf(mention) === number && isAlone(mentions[index + 1]));
  if (at === -1) return mentions;
  const start = mentions.findLastIndex((mention, index) => index < at && !isOpening(mention)) + 1;
  const end = isOfThem(mentions[at + 1]) ? at + 2 : at + 1;
  const [before, behind] = [mentions.slice(0, start), mentions.slice(end)];
  const others = [...before, ...behind];
  if (others.some(isComparing)) return others;
  const isShown = others.some(isShowing) && others.every((one) => isScenario(one) || isOfShowing(one));
  if (!isShown) return mentions;
  return [...before, { ...mentions[at], amount: undefined, senses: [{ is: 'ask', what: 'compare' }] }, ...behind];
}

function scenariosIn(mentions: readonly Mention[]): number {
  return new Set(mentions.filter(isScenario).map(({ entities }) => entities.map(({ value }) => value).join())).size;
}

/** How many are spoken of together: `both`, `the three`. */
export function countOf(mention: Mention): number | undefined {
  if (wordSays(mention, 'mark', 'pair')) return 2;
  const { amount } = mention;
  return amount?.unit === 'none' && says(mention, 'number') ? amount.value : undefined;
}

/** Whether what stands behind is nothing that is counted: `the two lines`, `3 points`. */
function isAlone(next: Mention | undefined): boolean {
  if (next === undefined || isScenario(next) || isOfThem(next)) return true;
  return isWord(next) && (isSmall(next) || isComparing(next) || says(next, 'kind', 'scenario'));
}

/** `all` three, `les` trois, `the` two. */
function isOpening(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'scope', 'all') || says(mention, 'mark', 'article'));
}

const isOfThem = (mention: Mention | undefined): boolean => wordSays(mention, 'mark', 'of-them');

function isComparing(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'ask', 'compare') || says(mention, 'ask', 'versus'));
}

function isShowing(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'mark', 'showing') || says(mention, 'mark', 'telling'));
}

/** Small words and a verb of showing, with no name. */
function isOfShowing(mention: Mention): boolean {
  return !isName(mention) && (isShowing(mention) || isSmall(mention) || says(mention, 'kind', 'scenario'));
}

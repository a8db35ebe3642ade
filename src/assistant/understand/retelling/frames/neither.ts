import { isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `we sell neither A nor B any longer`, `neither L1 nor L2 works in May`: what is sold or works is stopped, for the names between. Beside
 * other verbs, or with anything but names between, a denial stays as it is, and is asked back.
 */
export function withNeither(mentions: readonly Mention[]): readonly Mention[] {
  const first = mentions.findIndex((mention) => wordSays(mention, 'mark', 'neither'));
  if (first === -1) return mentions;
  const from = mentions.findLastIndex((mention, at) => at < first && isBorder(mention)) + 1;
  const end = mentions.findIndex((mention, at) => at > first && isBorder(mention));
  const to = end === -1 ? mentions.length : end;
  const last = lastOfList(mentions, first);
  const around = [...mentions.slice(from, first), ...mentions.slice(last + 1, to)];
  const isLine = mentions.slice(first, last).some(({ entities }) => entities.some(({ kind }) => kind === 'resource'));
  const isVerb = around.some((mention) => wordSays(mention, isLine ? 'works' : 'sells'));
  const isPlain = around.every((mention) => (isWord(mention) ? isCarrying(mention) : isWhen(mention)));
  if (last === first || !isVerb || !isPlain || around.some(({ amount }) => amount !== undefined)) return mentions;
  const stopping: Mention = {
    ...mentions[first],
    senses: [
      { is: 'action', what: 'stop' },
      { is: 'mark', what: 'neither' },
    ],
  };
  const list = mentions
    .slice(first + 1, last + 1)
    .map((mention) => (isName(mention) ? mention : { ...mention, senses: [{ is: 'and', what: '' }] }));
  const isKept = (mention: Mention): boolean => !(isWord(mention) && isDenying(mention));
  return [
    ...mentions.slice(0, from),
    ...mentions.slice(from, first).filter(isKept),
    stopping,
    ...list,
    ...mentions.slice(last + 1),
  ];
}

/** Where the last name stands of those with `nor` between them; the place itself where it begins no such list. */
function lastOfList(mentions: readonly Mention[], first: number): number {
  let last = first;
  let at = nameAt(mentions, first + 1);
  while (at !== -1) {
    last = at;
    const isNext = mentions[at + 1] !== undefined && wordSays(mentions[at + 1], 'mark', 'nor');
    if (!isNext) break;
    at = nameAt(mentions, at + 2);
  }
  return mentions.slice(first, last).filter(isName).length > 0 ? last : first;
}

/** The name at a place, an article before it left out; -1 where none stands there. */
function nameAt(mentions: readonly Mention[], from: number): number {
  const at = mentions.findIndex((mention, index) => index >= from && !says(mention, 'mark', 'article'));
  return at !== -1 && isName(mentions[at]) ? at : -1;
}

/** A time or a market, in which something is not sold. */
function isWhen({ entities, time }: Mention): boolean {
  return time !== undefined || (entities.length > 0 && entities.every(({ kind }) => kind === 'location'));
}

/** What stands beside a denial and says no more than it: the verb, `any longer`, `ne … plus`. */
function isCarrying(mention: Mention): boolean {
  return isSmall(mention) || says(mention, 'sells') || says(mention, 'works') || isDenying(mention);
}

function isDenying(mention: Mention): boolean {
  return says(mention, 'mark', 'denying') || (says(mention, 'and') && says(mention, 'action', 'raise'));
}

function isBorder(mention: Mention): boolean {
  const isPlus = says(mention, 'and') && says(mention, 'action', 'raise');
  return isWord(mention) && !isPlus && ['and', 'but', 'if', 'ask'].some((is) => says(mention, is));
}

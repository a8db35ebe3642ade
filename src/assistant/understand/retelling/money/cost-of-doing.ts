import { isName, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** What goods cost to do something with, by the mark of the verb. */
const costs: Readonly<Record<string, string>> = {
  'kept-at-cost': 'holding',
  'made-at-cost': 'unitcost',
  'moved-at-cost': 'transport',
  'bought-at-cost': 'purchase',
};

/** `vaccines cost 30% more to hold`, `30 % plus cher à produire`: the verb behind says which of the costs it is. */
export function withCostOfDoing(mentions: readonly Mention[]): readonly Mention[] {
  const plain = withCostTold(mentions);
  if (plain !== undefined) return plain;
  const at = mentions.findIndex((_, index) => quantityAt(mentions, index) !== undefined);
  const quantity = at === -1 ? undefined : quantityAt(mentions, at);
  if (quantity === undefined) return mentions;
  const told: Mention = { ...mentions[at], senses: [{ is: 'quantity', what: quantity }] };
  const front = mentions.slice(0, at - 1).map((mention) => (isCost(mention) ? undefined : plainly(mention)));
  return [...front.filter((mention) => mention !== undefined), told, ...mentions.slice(at + 1)];
}

/** `each unit costs 0.20 to ship from Mainz to Spain`: `unit costs` are no noun there, and what is done says which cost becomes so much. */
function withCostTold(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const at = mentions.findIndex((verb, index) => {
    const [cost, amount, to] = mentions.slice(Math.max(0, index - 3), index);
    const isTold = to !== undefined && amount.amount !== undefined && wordSays(to, 'prep', 'to');
    return isTold && wordSays(cost, 'quantity', 'unitcost') && isWord(verb) && costOf(verb) !== undefined;
  });
  const quantity = at === -1 ? undefined : costOf(mentions[at]);
  if (quantity === undefined) return undefined;
  const told: Mention = { ...mentions[at - 3], senses: [{ is: 'quantity', what: quantity }] };
  return [...mentions.slice(0, at - 3), told, mentions[at - 2], ...mentions.slice(at + 1)];
}

function costOf(verb: Mention): string | undefined {
  return Object.entries(costs).find(([mark]) => says(verb, 'mark', mark))?.[1];
}

function quantityAt(mentions: readonly Mention[], at: number): string | undefined {
  const [amount, way, to, verb] = at < 3 ? [] : mentions.slice(at - 3, at + 1);
  if (verb === undefined || !isWord(verb) || !isWord(to) || !says(to, 'prep', 'to')) return undefined;
  if (
    amount.amount === undefined ||
    !isWord(way) ||
    !(says(way, 'action', 'raise') || says(way, 'action', 'lower') || isDearer(way))
  )
    return undefined;
  if (!isDearer(way) && !mentions.slice(0, at).some(isCost)) return undefined;
  return costOf(verb);
}

const isCost = (mention: Mention): boolean => !isName(mention) && wordSays(mention, 'quantity', 'cost');

const isDearer = (mention: Mention): boolean => says(mention, 'action', 'dearer') || says(mention, 'action', 'cheaper');

/** `dearer` says a price: of a cost it is more. */
function plainly(mention: Mention): Mention {
  if (!isWord(mention) || !isDearer(mention)) return mention;
  const what = says(mention, 'action', 'dearer') ? 'raise' : 'lower';
  return { ...mention, senses: [{ is: 'action', what }] };
}

import {
  isBorder,
  isMoreOrLess,
  isName,
  isSmall,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/** What goods cost to do something with, by the mark of the verb. */
const costs: Readonly<Record<string, string>> = {
  'kept-at-cost': 'holding',
  'made-at-cost': 'unitcost',
  'moved-at-cost': 'transport',
  'bought-at-cost': 'purchase',
};

/** `vaccines cost 30% more to hold`, `30 % plus cher à produire`: the verb behind says which of the costs it is. */
export function withCostOfDoing(mentions: readonly Mention[]): readonly Mention[] {
  const held = withCostOfHolding(mentions);
  if (held !== undefined) return held;
  const plain = withCostTold(mentions);
  if (plain !== undefined) return plain;
  const doing = withDoingInFront(mentions);
  if (doing !== undefined) return doing;
  const at = mentions.findIndex((_, index) => quantityAt(mentions, index) !== undefined);
  const quantity = at === -1 ? undefined : quantityAt(mentions, at);
  if (quantity === undefined) return mentions;
  const told: Mention = { ...mentions[at], senses: [{ is: 'quantity', what: quantity }] };
  const front = mentions.slice(0, at - 1).map((mention) => (isCost(mention) ? undefined : plainly(mention)));
  return [...front.filter((mention) => mention !== undefined), told, ...mentions.slice(at + 1)];
}

/** `three weeks of safety stock: what does it cost to hold?`, `combien coûte-t-il de le garder ?`: of stock, what holding it costs is asked. */
function withCostOfHolding(mentions: readonly Mention[]): readonly Mention[] | undefined {
  if (!mentions.some((one) => wordSays(one, 'quantity', 'safety') || wordSays(one, 'quantity', 'stock')))
    return undefined;
  const at = mentions.findIndex((mention, index) => {
    const isTotal = wordSays(mention, 'kpi', 'cost.total') && says(mention, 'ask', 'kpi');
    return isTotal || (isCost(mention) && mentions.slice(0, index).some((one) => wordSays(one, 'mark', 'asking')));
  });
  const behind = mentions.slice(at + 1);
  const verb = behind.findIndex((one) => isWord(one) && says(one, 'mark', 'kept-at-cost'));
  if (at === -1 || verb === -1 || !behind.slice(0, verb).every(isSmall)) return undefined;
  const rest = behind.slice(verb + (wordSays(behind[verb + 1], 'mark', 'pronoun') ? 2 : 1));
  // With nothing behind, what is held was told in front.
  const opening = rest.length > 0 ? 'if' : 'ask';
  const senses = mentions[at].senses.filter(({ is }) => is === opening || is === 'ask');
  const told: Mention = { ...mentions[at], senses: [...senses, { is: 'kpi', what: 'cost.holding' }] };
  return [...mentions.slice(0, at), told, ...rest];
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

/** `fabriquer une unité de MET-10 coûte 14,20`, `making a unit of MET-10 costs 14.20`: what is done says which cost of the goods it is. */
function withDoingInFront(mentions: readonly Mention[]): readonly Mention[] | undefined {
  const at = mentions.findIndex((verb, index) => {
    const [amount] = mentions.slice(index + 1);
    return isCost(verb) && amount !== undefined && ['none', 'money'].includes(amount.amount?.unit ?? '');
  });
  const start = startOfPart(mentions, at, isBorder);
  const front = mentions.slice(start, Math.max(start, at));
  const [verb, ...goods] = front.filter((mention) => !isWord(mention) || !isSmall(mention) || costOf(mention));
  // `transport to Spain costs 2`: a noun of its own.
  const quantity = verb && isWord(verb) && !says(verb, 'quantity', 'transport') ? costOf(verb) : undefined;
  const names = goods.filter(isName);
  if (quantity === undefined || names.length === 0 || !goods.every((one) => isName(one) || isOnePiece(one)))
    return undefined;
  const [amount, way] = mentions.slice(at + 1);
  const isMoved = amount.amount?.sign !== undefined || (way !== undefined && isMoreOrLess(way));
  const becoming = isMoved ? [] : [{ is: 'action', what: 'set' }];
  const told: Mention = { ...mentions[at], senses: [{ is: 'quantity', what: quantity }, ...becoming] };
  return [...mentions.slice(0, start), ...names, told, ...mentions.slice(at + 1)];
}

const isOnePiece = ({ amount }: Mention): boolean => amount?.value === 1 && ['units', 'none'].includes(amount.unit);

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

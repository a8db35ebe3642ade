import {
  endOfPart,
  isJoiner,
  isSmall,
  isSupplier,
  isWord,
  type Mention,
  says,
  startOfPart,
  wordSays,
} from '../../mentions/mention.js';

/**
 * `plus d'heures sup du tout`, `plus une livraison`, `not one delivery from April on`: what is told of none at all, though `plus d'` may say
 * more and `une` one. What a supplier does that gives us up, told right before it, is said again by what no longer comes.
 */
export function withNoneLeft(mentions: readonly Mention[]): readonly Mention[] {
  return withoutWhyNone(withNotOne(withNoneAtAll(mentions)));
}

const none: Mention['senses'] = [
  { is: 'action', what: 'unless' },
  { is: 'mark', what: 'none-of' },
];

/** `plus d'heures sup du tout`: at all, in the same part, leaves none and no more of it. */
function withNoneAtAll(mentions: readonly Mention[]): readonly Mention[] {
  const all = mentions.findIndex((mention) => wordSays(mention, 'mark', 'at-all'));
  const at = mentions.findIndex((mention, index) => index < all && isNoneOrMore(mention));
  if (at === -1 || startOfPart(mentions, all) > at) return mentions;
  return mentions.map((mention, index) => (index === at ? { ...mention, senses: none } : mention));
}

const isNoneOrMore = (mention: Mention): boolean =>
  wordSays(mention, 'action', 'unless') && says(mention, 'compare', 'above');

/** `plus une livraison`, `not one sale`: of what is counted, with no amount beside it, and nothing in front to which one could be added. */
function withNotOne(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => isNotOne(mentions, index));
  if (at === -1) return mentions;
  const [first, second] = mentions.slice(at, at + 2);
  const told: Mention = {
    ...first,
    text: `${first.text} ${second.text}`,
    length: first.length + second.length,
    senses: none,
  };
  return [...mentions.slice(0, at), told, ...mentions.slice(at + 2)];
}

function isNotOne(mentions: readonly Mention[], at: number): boolean {
  const [not, one, counted] = mentions.slice(at, at + 3);
  if (counted === undefined || !isWord(not) || !wordSays(one, 'mark', 'one')) return false;
  const isPlus = says(not, 'and') && says(not, 'action', 'raise');
  if (!isPlus && !says(not, 'not')) return false;
  const isDelivered = isWord(counted) && ['delivery', 'demand'].some((what) => says(counted, 'quantity', what));
  const isCounted = mentions
    .slice(at, endOfPart(mentions, at))
    .some(({ amount }) => amount?.unit === 'none' || amount?.unit === 'units');
  const front = mentions.slice(0, at);
  const isAdded = front.some((mention) =>
    isWord(mention)
      ? says(mention, 'action', 'raise') || says(mention, 'works')
      : mention.amount !== undefined || mention.entities.some(({ kind }) => kind === 'scenario'),
  );
  return isDelivered && !isCounted && !(isPlus && isAdded);
}

/**
 * `Helixar nous lâche, plus une livraison à compter d'avril`, `Rheinsynth is on strike: no deliveries for three weeks in April`: that a supplier
 * gives us up, or why it cannot deliver, at no time of its own, tells why nothing comes from then on.
 */
function withoutWhyNone(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'action', 'unless'));
  const supplier = mentions.findLastIndex((mention, index) => index < at && isSupplier(mention));
  if (at === -1 || supplier === -1) return mentions;
  const between = mentions.slice(supplier + 1, at);
  const part = mentions.slice(at, endOfPart(mentions, at));
  const isOver = between.some((mention) => wordSays(mention, 'action', 'dismiss'));
  const isWhy = (mention: Mention): boolean =>
    isWord(mention) && (says(mention, 'action', 'dismiss') || says(mention, 'cause'));
  const isPlain = between.every((mention) => isWhy(mention) || isSmall(mention) || isJoiner(mention));
  const isOfDelivery = part.some((mention) => wordSays(mention, 'quantity', 'delivery')) && !part.some(isSupplier);
  const isTimed = part.some(({ time }) => time !== undefined);
  if (!between.some(isWhy) || !isPlain || !isOfDelivery || (isOver && !isTimed)) return mentions;
  return [...mentions.slice(0, supplier + 1), ...mentions.slice(at)];
}

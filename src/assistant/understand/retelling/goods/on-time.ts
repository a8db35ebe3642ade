import { inOne, isJoiner, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * A question whether all comes on time, beside what changes, asks for the share that does: `…, do we still ship on time?`, `livre-t-on
 * encore à temps si L2 est arrêtée ?`. One that names a product asks for that, and stays.
 */
export function withOnTime(mentions: readonly Mention[]): readonly Mention[] {
  const end = mentions.findIndex((mention) => wordSays(mention, 'mark', 'timely'));
  if (end === -1) return mentions;
  const start = mentions.slice(0, end).findLastIndex((mention) => !isOfQuestion(mention)) + 1;
  const opening = mentions.slice(start, end).findIndex(opensQuestion);
  if (opening === -1) return mentions;
  const from = start + opening;
  const run = mentions.slice(from, end + 1);
  const behind = mentions[end + 1];
  const isWhole = behind === undefined || wordSays(behind, 'if');
  const others = [...mentions.slice(0, from), ...mentions.slice(end + 1)];
  if (!isWhole || !run.slice(0, -1).some(isDelivery) || !others.some(isTold)) return mentions;
  return [...mentions.slice(0, from), { ...inOne(run), senses: onTime }, ...mentions.slice(end + 1)];
}

/** `anything we can't make in time`: what is not made by then runs short, and no line is said not to make it any more. */
export function withNotMadeInTime(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const isInTime = wordSays(mentions[at + 1], 'mark', 'timely');
    return isInTime && wordSays(mention, 'action', 'unmade')
      ? { ...mention, senses: [{ is: 'ask', what: 'short' }] }
      : mention;
  });
}

const onTime = [
  { is: 'ask', what: 'kpi' },
  { is: 'kpi', what: 'otif' },
];

function opensQuestion(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'mark', 'whether') || says(mention, 'mark', 'clause'));
}

function isDelivery(mention: Mention): boolean {
  return isWord(mention) && (says(mention, 'quantity', 'delivery') || says(mention, 'sells') || isPlain(mention));
}

/** `are we still on time`: no verb of delivery, but nothing else either. */
function isPlain(mention: Mention): boolean {
  return says(mention, 'mark', 'whether');
}

function isOfQuestion(mention: Mention): boolean {
  if (!isWord(mention) || isJoiner(mention)) return false;
  if (['not', 'if', 'kpi', 'unless', 'or'].some((is) => says(mention, is))) return false;
  if (says(mention, 'action') && !says(mention, 'filler')) return false;
  const isAll = says(mention, 'scope', 'all') || says(mention, 'kind', 'location');
  const isGood = ['delivery', 'demand', 'supply'].some((what) => says(mention, 'quantity', what));
  return isSmall(mention) || opensQuestion(mention) || isAll || isGood || says(mention, 'sells');
}

function isTold(mention: Mention): boolean {
  return mention.amount !== undefined || wordSays(mention, 'action');
}

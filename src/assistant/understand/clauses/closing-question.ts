import { isName, type Mention, says } from '../mentions/mention.js';

/**
 * A change without the question behind it that asks no more than how it goes: `…, can we still deliver?`, `…, how do we come out?`, `… : on
 * tient ?`. One that names a thing, an amount, a time, a quantity or a KPI asks for that, and stays.
 */
export function withoutClosingQuestion(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findLastIndex((mention) => !isName(mention) && says(mention, 'mark', 'whether'));
  const closing = mentions.slice(at);
  const told = mentions.slice(0, at);
  const isTold = told.some(
    (mention) => mention.amount !== undefined || (!isName(mention) && says(mention, 'action') && !says(mention, 'if')),
  );
  // What stands before it belongs to it where nothing parts them: `how many units can we …`.
  if (at < 1 || closing.length > longest || !isTold || told.some(asks)) return mentions;
  if (!closing.every(isOfRemark)) return mentions;
  const border = told[told.length - 1];
  return !isName(border) && (says(border, 'and') || says(border, 'but')) ? told.slice(0, -1) : told;
}

const longest = 6;
/** Words of how a plan goes: they are no question about a quantity here. */
const going = ['delivery', 'production', 'demand', 'transport', 'supply'];
const asking = ['ask', 'kpi', 'compare', 'not', 'or', 'scope', 'kind', 'cause', 'unless'];

function asks(mention: Mention): boolean {
  return !isName(mention) && says(mention, 'ask') && !says(mention, 'filler') && !says(mention, 'action');
}

function isOfRemark(mention: Mention, at: number): boolean {
  if (isName(mention) || mention.amount !== undefined || mention.time !== undefined) return false;
  if (at === 0) return true;
  const isQuantity = says(mention, 'quantity') && !going.some((what) => says(mention, 'quantity', what));
  const isGoing = says(mention, 'compare', 'reach') || says(mention, 'ask', 'survive') || says(mention, 'filler');
  return mention.senses.length > 0 && !isQuantity && (isGoing || !asking.some((is) => says(mention, is)));
}

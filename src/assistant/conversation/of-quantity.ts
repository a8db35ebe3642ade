import type { WrittenOverride } from '../draft.js';
import { levers } from '../understand/changes/lever.js';
import { isName, isSmall, type Mention, saidOf, says } from '../understand/mentions/mention.js';

/** A change that is spoken of by what it changes, and what else is said of it. */
export interface OfQuantity {
  readonly at: number;
  readonly rest: readonly Mention[];
}

/** `make the demand 15%`, `set the lead time to 40 days`: the last change of what is named, with an amount alone; undefined where more is said. */
export function ofQuantity(
  overrides: readonly WrittenOverride[],
  mentions: readonly Mention[],
): OfQuantity | undefined {
  const isQuantity = (mention: Mention): boolean =>
    !isName(mention) && mention.amount === undefined && says(mention, 'quantity');
  const [named, ...others] = mentions.filter(isQuantity);
  const amounts = mentions.filter(({ amount }) => amount !== undefined);
  const isPlain = mentions.every(
    (mention) =>
      mention === named ||
      amounts.includes(mention) ||
      (!isName(mention) && mention.time === undefined && (isSmall(mention) || isPut(mention))),
  );
  const isOpened = mentions[0] !== undefined && !isName(mentions[0]) && isPut(mentions[0]);
  if (named === undefined || others.length > 0 || amounts.length !== 1 || !isPlain || !isOpened) return undefined;
  const quantities = saidOf(named, 'quantity');
  const meant = levers.filter(({ name }) => quantities.some((what) => name === what || name.endsWith(`_${what}`)));
  const at = overrides.findLastIndex(({ table, column }) =>
    meant.some((lever) => lever.table === table && lever.column === column),
  );
  return at === -1 ? undefined : { at, rest: mentions.filter((mention) => mention !== named) };
}

/** `make`, `set`, `put`: gives it another amount. */
const isPut = (mention: Mention): boolean =>
  says(mention, 'follow', 'instead') || says(mention, 'action', 'set') || says(mention, 'mark', 'making');

import { isName, isWord, type Mention, says, saysInTurn } from '../mentions/mention.js';
import type { Parts } from './parts.js';

/** `la demande ne peut baisser`: a denial of one word. `nobody expects a fall` denies what is told. */
export function deniedIn({ mentions, actions }: Parts): Mention | undefined {
  const words = mentions.filter(isWord);
  const isOther = (one: Mention): boolean =>
    ['restricting', 'capped', 'neither'].some((what) => says(one, 'mark', what)) || says(one, 'scope', 'only');
  const denying = mentions.find((_, at) => saysInTurn(mentions, at, ['mark', 'denying'], ['mark', 'modal']));
  if (denying !== undefined && !actions.has('unless') && !words.some(isOther)) return denying;
  return mentions.find((_, at) => saysInTurn(mentions, at, ['action', 'unless'], ['reports']));
}

/** `plus d'heures sup`: more of it, or none any more. */
export function noneOrMoreIn({ mentions, kinds }: Parts): Mention | undefined {
  const isDenied = mentions.some((one) => isWord(one) && (says(one, 'mark', 'denying') || says(one, 'not')));
  // `plus de VAC-200 sur L2`
  const isMade = kinds.has('resource') && (kinds.has('product') || kinds.has('family'));
  return isDenied || isMade
    ? undefined
    : mentions.find((one) => isWord(one) && says(one, 'action', 'unless') && says(one, 'compare', 'above'));
}

/** `no change in demand`: nothing happens to it. */
export function unchangedIn({ mentions, quantities }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const next = mentions[at + 1];
    const isNone = isWord(mention) && says(mention, 'action', 'unless');
    return (
      isNone &&
      next !== undefined &&
      isWord(next) &&
      says(next, 'mark', 'changing') &&
      (!says(next, 'quantity') || quantities.length > 1)
    );
  });
}

/** `L2 stops briefly`, `a touch without overtime`: a little of what is done wholly where no amount is said. */
export function vagueIn({ mentions, actions }: Parts): Mention | undefined {
  const isCounted = mentions.some(({ amount }) => amount !== undefined);
  const isWhole = ['stop', 'lose', 'dismiss', 'unless', 'halfway'].some((action) => actions.has(action));
  return isCounted || !isWhole ? undefined : mentions.find((one) => isWord(one) && says(one, 'mark', 'vaguely'));
}

/** `the orders are cancelled`: of whom, and for what. */
export function cancelledIn({ own, earlier, quantities }: Parts): Mention | undefined {
  const isAll = own.some((one) => isName(one) || (isWord(one) && says(one, 'scope', 'all')));
  const isTimed = own.some(({ time }) => time !== undefined);
  if (isAll || isTimed || !quantities.includes('demand')) return undefined;
  return earlier.length === 0 ? undefined : own.find((one) => isWord(one) && says(one, 'mark', 'turned-lost'));
}

import { isName, isSmall, isWord, type Mention, says, saysInTurn, wordSays } from '../mentions/mention.js';
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
    : mentions.find((one) => wordSays(one, 'action', 'unless') && says(one, 'compare', 'above'));
}

/** `no change in demand`: nothing happens to it. */
export function unchangedIn({ mentions, quantities }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const next = mentions[at + 1];
    const isNone = wordSays(mention, 'action', 'unless');
    return isNone && wordSays(next, 'mark', 'changing') && (!says(next, 'quantity') || quantities.length > 1);
  });
}

/** `Spain is deprived of VAC-100`: nothing comes there, and what is asked for does not go away. */
export function deprivedIn({ mentions, kinds }: Parts): Mention | undefined {
  const isMarket = kinds.has('location') && !kinds.has('resource');
  return isMarket ? mentions.find((one) => wordSays(one, 'mark', 'deprived')) : undefined;
}

/** `after the strike in May`, `without the strike in May`: the time is that of what is over, or is not, and no time of what changes. */
export function aroundCauseIn({ mentions }: Parts): Mention | undefined {
  return mentions.find((mention, at) => {
    const isAround =
      ['after', 'since', 'before', 'until'].some((what) => says(mention, 'prep', what)) ||
      // Without an amount the stop itself is cancelled.
      (says(mention, 'action', 'unless') && mentions.some(({ amount }) => amount !== undefined));
    const behind = mentions.slice(at + 1);
    const cause = behind.findIndex((one) => !isSmall(one));
    const time = behind.slice(cause + 1).find((one) => !isSmall(one));
    const isCause = cause !== -1 && wordSays(behind[cause], 'cause');
    return isWord(mention) && isAround && isCause && time?.time !== undefined;
  });
}

/** `L2 stops briefly`, `a touch without overtime`: a little of what is done wholly where no amount is said. */
export function vagueIn({ mentions, actions }: Parts): Mention | undefined {
  const isCounted = mentions.some(({ amount }) => amount !== undefined);
  const isWhole = ['stop', 'lose', 'dismiss', 'unless', 'halfway'].some((action) => actions.has(action));
  return isCounted || !isWhole ? undefined : mentions.find((one) => wordSays(one, 'mark', 'vaguely'));
}

/** `the orders are cancelled`: of whom, and for what. */
export function cancelledIn({ own, earlier, quantities }: Parts): Mention | undefined {
  const isAll = own.some((one) => isName(one) || wordSays(one, 'scope', 'all'));
  const isTimed = own.some(({ time }) => time !== undefined);
  if (isAll || isTimed || !quantities.includes('demand')) return undefined;
  return earlier.length === 0 ? undefined : own.find((one) => wordSays(one, 'mark', 'turned-lost'));
}

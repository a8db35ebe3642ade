import type { Phrases } from '../../phrases/phrases.js';
import { isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Asked, isKpiWord } from './asked.js';

/**
 * `how far can demand rise without us falling below 98%?`, `what extra capacity to stay at 98%?`: a percentage that we are not to pass, or that is to
 * be kept, of no KPI that is named, is that of the fill rate, which is said. One to be reached, or where a share itself is sought, may be of that.
 */
export function withFillRateOfOurs(asked: Asked): Asked {
  const share = bareShareIn(asked);
  if (share === undefined) return asked;
  const kpi: Mention = { ...share, amount: undefined, senses: [{ is: 'kpi', what: 'fill_rate' }] };
  const told = (mentions: readonly Mention[]): readonly Mention[] =>
    mentions.flatMap((mention) => (mention === share ? [mention, kpi] : [mention]));
  return { ...asked, main: told(asked.main), condition: told(asked.condition) };
}

/** How such a percentage is read; nothing where there is none. */
export function bareShareSaid(asked: Asked): readonly ((say: Phrases) => string)[] {
  const share = bareShareIn(asked);
  return share === undefined ? [] : [(say) => say.words.readAs(share.text, `${share.text} fill_rate`)];
}

function bareShareIn({ main, condition }: Asked): Mention | undefined {
  const said = [...main, ...condition];
  const amounts = said.filter(({ amount }) => amount !== undefined);
  const kept = main.filter((mention, at) => mention.amount !== undefined && isKept(main.slice(0, at)));
  const isAlone = amounts.length === 1 || main.filter(({ amount }) => amount !== undefined).length === kept.length;
  const [share] = kept.length === 1 ? kept : amounts;
  const isBound = share?.amount?.unit === 'percent' && share.amount.sign === undefined && isAlone;
  if (!isBound || (share.amount?.value ?? 0) <= leastFillRate || (share.amount?.value ?? 0) > 100) return undefined;
  const at = said.indexOf(share);
  const [we, passing] = said
    .slice(0, at)
    .filter((mention) => isWord(mention))
    .slice(-2);
  const isOurs = wordSays(we, 'filler', 'ours') && wordSays(passing, 'compare');
  const isKpi = said.some((mention) => isKpiWord(mention) && !says(mention, 'quantity'));
  const isShare = main.some((mention) => shares.some((what) => wordSays(mention, 'quantity', what)));
  return (isOurs || kept.length === 1) && !isKpi && !isShare ? share : undefined;
}

/** `to stay at`, `pour ne pas tomber sous`, right before a percentage: what is kept, and not reached. */
function isKept(front: readonly Mention[]): boolean {
  const [purpose, verb] = front.filter((mention) => !wordSays(mention, 'not')).slice(-2);
  const isPurpose = wordSays(purpose, 'mark', 'purpose') || wordSays(purpose, 'prep', 'to');
  return isPurpose && wordSays(verb, 'compare') && !says(verb, 'mark', 'reaching');
}

/** Quantities that are shares themselves. */
const shares = ['yield', 'scrap', 'efficiency'];

/** What is less than this many percent is no fill rate that one wants to keep. */
export const leastFillRate = 80;

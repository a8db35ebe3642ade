import { kpiNamed } from '../../../kpi/part-kpi.js';
import { entitiesOf, isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Asked, kpisIn } from './asked.js';

/**
 * `which knobs get the fill rate to 99%`, `propose something that keeps overtime under 200 hours`: what is asked for is not named, one KPI
 * and the good value of it are, and nothing changes.
 */
export function asksForMeans({ main, condition }: Asked): boolean {
  const measured = main.filter((mention) => !isName(mention) && kpisIn([mention]).length > 0);
  const amounts = main.filter(({ amount }) => amount !== undefined);
  const opening = main.slice(0, longestOpening).find((mention) => isWord(mention) && opens(mention));
  const asked = opening === undefined ? undefined : main[main.indexOf(opening) + 1];
  const known = kpiNamed(kpisIn(measured)[0] ?? '');
  const worse = known?.better === 'higher' ? 'below' : 'above';
  return (
    condition.length === 0 &&
    opening !== undefined &&
    !(asked !== undefined && measured.includes(asked)) &&
    measured.length === 1 &&
    amounts.length === 1 &&
    amounts[0].amount?.sign === undefined &&
    known?.better !== undefined &&
    main.some((mention) => isWord(mention) && (says(mention, 'compare') || says(mention, 'mark', 'carrying'))) &&
    !main.some((mention) => wordSays(mention, 'compare', worse)) &&
    main.every((mention) => mention === amounts[0] || measured.includes(mention) || isPlain(mention))
  );
}

const longestOpening = 3;

const opens = (mention: Mention): boolean =>
  (says(mention, 'ask', 'which') && !says(mention, 'if')) || says(mention, 'mark', 'offering');

/** A scenario, or a word that neither changes nor asks for anything else. */
function isPlain(mention: Mention): boolean {
  if (isName(mention)) return entitiesOf(mention, 'scenario').length > 0;
  if (mention.time !== undefined) return false;
  const isOther =
    ['kind', 'not', 'scope', 'or', 'if', 'vague'].some((is) => says(mention, is)) ||
    (says(mention, 'ask') && !says(mention, 'ask', 'which')) ||
    says(mention, 'mark', 'counting') ||
    (says(mention, 'outcome') && !says(mention, 'ask', 'which'));
  const isMove = ['raise', 'lower', 'set'].some((what) => says(mention, 'action', what));
  return (
    !isOther &&
    (isSmall(mention) || isMove || says(mention, 'compare') || says(mention, 'mark', 'carrying') || opens(mention))
  );
}

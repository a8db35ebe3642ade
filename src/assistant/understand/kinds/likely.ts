import { isName, isSmall, isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import { type Asked, isKpiWord, kpisIn } from './asked.js';
import { targetOf } from './target.js';

/** `is 97% fill rate realistic in a hard winter?`, `will we probably keep 98% service?`, `faut-il craindre plus de 500 heures sup ?`: a KPI and its value, of which it is asked how likely they are. */
export function asksWhetherLikely(asked: Asked): boolean {
  const { main } = asked;
  const isChance = (mention: Mention): boolean => wordSays(mention, 'mark', 'chance');
  const isAsking = main.some((mention) => isWord(mention) && askingMarks.some((what) => says(mention, 'mark', what)));
  const isPlain = main.every(
    (mention) =>
      mention.amount !== undefined ||
      (isName(mention)
        ? mention.entities.every(({ kind }) => kind === 'scenario' || kind === 'parameter')
        : isSmall(mention) ||
          isChance(mention) ||
          ['kpi', 'compare'].some((is) => says(mention, is)) ||
          horizon.some((what) => says(mention, 'mark', what))),
  );
  const targeted = main.some(isChance) ? targetOf({ ...asked, used: new Set() }) : undefined;
  const isBounded = main.some((mention) => isWord(mention) && (says(mention, 'kpi') || says(mention, 'compare')));
  return targeted !== undefined && isBounded && (isPlain || isAsking);
}

/** `how much could the margin vary?`, `de combien peut fluctuer le coût total ?`: one KPI, and nothing that changes. */
export function asksHowItVaries({ main }: Asked): boolean {
  const isVarying = (mention: Mention): boolean => wordSays(mention, 'mark', 'fluctuating');
  const isAsking = (mention: Mention): boolean =>
    isWord(mention) && ['seek', 'which', 'kpi', 'busy'].some((what) => says(mention, 'ask', what));
  return (
    main.some(isVarying) &&
    main.some(isAsking) &&
    kpisIn(main).length === 1 &&
    main.every(
      (mention) =>
        isVarying(mention) ||
        isAsking(mention) ||
        isKpiWord(mention) ||
        isSmall(mention) ||
        (isWord(mention) && ['raise', 'lower'].some((what) => says(mention, 'action', what))) ||
        mention.entities.some(({ kind }) => kind === 'scenario'),
    )
  );
}

const horizon = ['of-the-year', 'of-the-half', 'plan-end', 'whole-plan'];

const askingMarks = ['whether', 'wondering', 'turned', 'asked-need'];

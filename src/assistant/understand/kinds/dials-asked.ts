import { usualColumnsOf } from '../../../analysis/dials.js';
import { declarationOf } from '../../../tables/declarations/index.js';
import { type Lever, levers } from '../changes/lever.js';
import { type Mention, saidOf, says, wordSays } from '../mentions/mention.js';
import { type Asked, isKpiWord, kpisIn } from './asked.js';

/**
 * `how sensitive is margin to demand`, `la sensibilité du taux de service aux délais`: what a KPI is asked to react to. What may be a KPI itself, or
 * a scenario is called as, is one where no other KPI is named.
 */
export function dialsAsked({ main }: Asked): readonly Mention[] {
  const isMeasured = (mention: Mention): boolean => kpisIn([{ ...mention, entities: [] }]).length > 0;
  const isDial = (mention: Mention, at: number): boolean =>
    mention.amount === undefined &&
    mention.entities.every(({ kind }) => kind === 'scenario') &&
    (says(mention, 'quantity') || says(mention, 'kpi')) &&
    isBehindTo(main, at) &&
    (!isMeasured(mention) || main.slice(0, at).some(isKpiWord));
  return main.filter(isDial);
}

/** The columns of such a thing that the project has. */
export function columnsAsked(dial: Mention, { vocabulary }: Asked): readonly string[] {
  const known = usualColumnsOf(vocabulary.dataset);
  return columnsOf(dial).filter((column) => known.includes(column));
}

/** The columns that a quantity may be: `lead time` is that of suppliers, of lanes and of what is made. */
function columnsOf(mention: Mention): readonly string[] {
  return saidOf(mention, 'quantity').flatMap((what) => {
    const own = levers.filter(({ name }) => name === what);
    return (own.length > 0 ? own : levers.filter(({ name }) => name.endsWith(`_${what}`))).map(columnOf);
  });
}

const columnOf = ({ table, column }: Lever): string => `${table}.${column ?? declarationOf(table).overridden}`;

/** Whether `to`, `à la` stands before it, or a verb that leads to it, `depends on`, with nothing but others of the list between. */
function isBehindTo(main: readonly Mention[], at: number): boolean {
  const isListed = (mention: Mention): boolean =>
    wordSays(mention, 'and') || (says(mention, 'quantity') && !isLeading(mention)) || isArticle(mention);
  return isLeading(main.slice(0, at).findLast((mention) => !isListed(mention)));
}

const isLeading = (mention: Mention | undefined): boolean =>
  ['to', 'per'].some((what) => wordSays(mention, 'prep', what)) || wordSays(mention, 'ask', 'sensitivity');

const isArticle = (mention: Mention): boolean => wordSays(mention, 'mark', 'article') && !isLeading(mention);

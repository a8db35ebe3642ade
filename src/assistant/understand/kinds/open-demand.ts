import type { WrittenOverride } from '../../draft.js';
import type { Unclear } from '../changes/changed.js';
import { isGoods, isMarket, isName, type Mention, says } from '../mentions/mention.js';
import type { World } from '../scenarios/world.js';
import type { Asked } from './asked.js';

/**
 * `which vaccines run short if demand rises 20%?`: a demand of no goods that are named, beside a question of some: that of all goods is meant,
 * or of theirs, and it is asked back.
 */
export function openDemand({ main, condition }: Asked, { draft }: World): readonly Unclear[] {
  const goods = main.flatMap(({ entities }) => entities.filter(({ kind }) => kind === 'product' || kind === 'family'));
  const names = [...new Set(goods.map(({ value }) => value))];
  const isWhole = (mention: Mention): boolean => isGoods(mention) || saysAll(mention);
  // `when demand there is 1.3x`: there says where, and not of what.
  const markets = condition.filter(isMarket);
  const isThere = markets.length > 0 && markets.every(({ pointsBack }) => pointsBack);
  const isMoved = draft?.overrides.some((one) => isOpenDemand(one) || (isThere && isOfPlaceAlone(one))) === true;
  const demand = condition.find((mention) => !isName(mention) && says(mention, 'quantity', 'demand'));
  if (names.length === 0 || !isMoved || demand === undefined || condition.some(isWhole)) return [];
  return [
    {
      text: demand.text,
      problem: (say) => say.problem.ofNamedOrAll(say.lever.demand, names),
      choices: [
        (say) => say.words.of(say.lever.demand, say.words.listed(names)),
        (say) => say.choice.ofAll(say.lever.demand),
      ],
    },
  ];
}

function isOfPlaceAlone({ where = {}, ...override }: WrittenOverride): boolean {
  const { location, ...others } = where;
  return location !== undefined && isOpenDemand({ ...override, where: others });
}

/** Whether a change moves the demand of all goods everywhere; `demand in Spain` says enough by itself. */
export function isOpenDemand({ table, column, where = {} }: WrittenOverride): boolean {
  return table === 'demand' && column !== 'price' && Object.keys(where).length === 0;
}

/** `overall demand`, `toute la demande`. */
export function saysAll(mention: Mention): boolean {
  return says(mention, 'scope', 'all') || says(mention, 'mark', 'total');
}

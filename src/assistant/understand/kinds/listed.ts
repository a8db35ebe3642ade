import { isWhenStopped } from '../clauses/when-stopped.js';
import {
  endsInPlural,
  entitiesOf,
  isComponent,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';
import { type Asked, answered, type KindReader, worldFor } from './asked.js';

/** What a question wants to see as it stands in the project, and the table that holds it. */
interface Listing {
  readonly table: string;
  /** What has to be said for it to be asked for. */
  readonly isAsked: (main: readonly Mention[]) => boolean;
  /** Whether a mention may stand beside that. */
  readonly allows: (mention: Mention) => boolean;
}

const marked =
  (is: string, ...what: readonly string[]) =>
  (mention: Mention): boolean =>
    isWord(mention) && what.some((one) => says(mention, is, one));

const isAsking = marked('ask', 'which');
const isSupplier = marked('kind', 'supplier');
const isSupplied = (mention: Mention): boolean => isComponent(mention) || marked('kind', 'component')(mention);
const isDelivering = (mention: Mention): boolean =>
  !says(mention, 'action', 'stop') &&
  (marked('quantity', 'delivery', 'supply')(mention) || marked('mark', 'providing')(mention));
const isStop = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'action', 'stop') || says(mention, 'cause'));
const isLines = (mention: Mention | undefined): boolean => mention !== undefined && marked('kind', 'resource')(mention);
const isDenying = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'not') || says(mention, 'action', 'unless') || says(mention, 'mark', 'denying'));
const isStock = (mention: Mention): boolean =>
  marked('quantity', 'stock')(mention) || marked('mark', 'in-hand')(mention);
const isGoods = (mention: Mention): boolean =>
  ['product', 'family', 'component'].some((kind) => mention.entities.some((entity) => entity.kind === kind));
const isPlace = (mention: Mention): boolean =>
  mention.entities.length > 0 && mention.entities.every(({ kind }) => kind === 'location' || kind === 'site');

const mayFail = ({ entities }: Mention): boolean =>
  entities.length > 0 && entities.every(({ kind }) => kind === 'resource' || kind === 'supplier');
const isFailing = (mention: Mention): boolean =>
  marked('mark', 'breaking', 'breaking-down')(mention) || marked('action', 'stop')(mention);

const listings: readonly Listing[] = [
  {
    // `who supplies the vials`, `chez qui achetons-nous les flacons`, `which suppliers do we have`
    table: 'suppliers',
    isAsked: (main) =>
      main.some((mention, at) => isSupplier(mention) && isPickedOut(main, at)) ||
      (main.some(isSupplied) && (main.some(marked('mark', 'bought-from')) || asksWho(main))),
    allows: (mention) =>
      isSupplier(mention) ||
      isSupplied(mention) ||
      isDelivering(mention) ||
      marked('mark', 'bought-from')(mention) ||
      wordSays(mention, 'sells'),
  },
  {
    // `which closures are planned`, `quels arrêts sont prévus sur L1 en mai`, `which lines stop in May`
    table: 'closures',
    isAsked: (main) =>
      (main.some((mention, at) => isStop(mention) && isPickedOut(main, at)) && main.some(marked('mark', 'planned'))) ||
      (main.length > 1 && isAsking(main[0]) && isLines(main[1]) && main.some(isStop)) ||
      isWhenStopped(main),
    allows: (mention) =>
      isStop(mention) ||
      marked('mark', 'planned')(mention) ||
      mention.time !== undefined ||
      entitiesOf(mention, 'resource').length > 0 ||
      marked('kind', 'resource')(mention),
  },
  {
    // `how much INS-100 do we have`, `on a combien d'API en stock`
    table: 'inventory',
    isAsked: (main) =>
      (main.some(marked('mark', 'counting')) || main.some(isAsking) || main.some(marked('mark', 'showing'))) &&
      main.some(isGoods) &&
      main.some(main.some(marked('mark', 'counting')) ? isStock : marked('quantity', 'stock')),
    allows: (mention) =>
      isGoods(mention) ||
      isStock(mention) ||
      isPlace(mention) ||
      marked('ask', 'seek')(mention) ||
      mention.time !== undefined,
  },
  {
    // `how often does L2 break down`, `what is the chance that N2 breaks down`, `quel est le risque de panne de S2`
    table: 'risks',
    isAsked: (main) => main.some(marked('ask', 'risk')) && main.filter(mayFail).length === 1 && main.some(isFailing),
    allows: (mention) => mayFail(mention) || isFailing(mention) || marked('ask', 'risk')(mention),
  },
];

/** `which suppliers`, `show me the closures`: behind a word that asks which, or several behind one that wants to see them. */
function isPickedOut(main: readonly Mention[], at: number): boolean {
  const before = main.slice(0, at);
  return before.some(isAsking) || (before.some(marked('mark', 'showing')) && endsInPlural(main[at]));
}

/** `who delivers`, `qui nous fournit`: who does it, and not what is done. */
function asksWho(main: readonly Mention[]): boolean {
  return main.some(marked('mark', 'who')) && main.some(isDelivering);
}

/** What is asked to be seen of the tables, where nothing is supposed and nothing else said. */
function listingIn({ main, condition }: Asked): Listing | undefined {
  if (condition.length > 0 || main.some(isDenying)) return undefined;
  return listings.find(
    ({ isAsked, allows }) =>
      isAsked(main) && main.every((mention) => isSmall(mention) || isAsking(mention) || allows(mention)),
  );
}

/** What stands in a table of the project is not planned: the table is shown that holds it. */
export const listedKind: KindReader = {
  kind: 'tables',
  isAsked: (asked) => listingIn(asked) !== undefined,
  read: (asked) => {
    const table = listingIn(asked)?.table ?? '';
    // What is in stock at a later time stands in no table.
    const isThere = ({ time }: Mention): boolean => time === undefined || table !== 'inventory';
    for (const mention of asked.main.filter(isThere)) asked.used.add(mention);
    return answered(asked, 'tables', worldFor(asked), { name: 'tables', arguments: [table] }, [
      (say) => say.words.standsIn(table),
    ]);
  },
};

/** `which scenarios are there`, `montre les scénarios`: all of them, of which nothing else is said. */
export function asksForScenarios({ main, condition }: Asked): boolean {
  const isScenarios = marked('kind', 'scenario');
  return (
    condition.length === 0 &&
    main.some((mention, at) => isScenarios(mention) && endsInPlural(mention) && isPickedOut(main, at)) &&
    main.every((mention) => isSmall(mention) || isAsking(mention) || isScenarios(mention))
  );
}

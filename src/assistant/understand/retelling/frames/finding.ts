import { isLine, isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `find the extra hours on L3 that bring OTIF back to 97%`, `trouve le stock de sécurité qui donne 99 % de taux de service`: what is to be found
 * for a value of a KPI is asked for: `how many extra hours …`.
 */
export function withFinding(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'finding'));
  const behind = mentions.slice(at + 1);
  const place = behind.findIndex(
    // `find the L2 efficiency`: of which line, in front of what is sought.
    (one, index) => !(isLine(one) && isLever(behind[index + 1] ?? one)) && (isName(one) || !isOfArticle(one)),
  );
  const sought = at === -1 ? undefined : behind[place];
  const rest = behind.slice(place + 1);
  const isBounded = rest.some((one) => wordSays(one, 'compare'));
  const isMeasured = (one: Mention): boolean =>
    isWord(one) &&
    (says(one, 'kpi') ||
      (isBounded && says(one, 'quantity', 'overtime')) ||
      ['lateness', 'supplied', 'serving'].some((what) => says(one, 'mark', what)));
  const isAim = rest.some(isMeasured) && rest.some(isValue);
  if (sought === undefined || !isLever(sought) || !isAim) return mentions;
  return [...mentions.slice(0, at), { ...mentions[at], senses: asking }, ...behind];
}

/** `me the`, `me the extra`. */
const isOfArticle = (mention: Mention): boolean =>
  isWord(mention) && (says(mention, 'action', 'raise') || (isSmall(mention) && !says(mention, 'ask')));

/** Something that a plan can have more or less of, and a scenario that says how much. */
function isLever(mention: Mention): boolean {
  const isOfScenario = mention.entities.some(({ kind }) => kind === 'parameter');
  const isQuantity = says(mention, 'quantity') || says(mention, 'mark', 'more-hours');
  return (
    isOfScenario ||
    (isQuantity &&
      mention.amount === undefined &&
      !says(mention, 'kpi') &&
      mention.entities.every(({ kind }) => kind === 'scenario'))
  );
}

/** What the KPI is to be. */
const isValue = (mention: Mention): boolean =>
  mention.amount !== undefined ||
  (isWord(mention) && (says(mention, 'action', 'unless') || says(mention, 'mark', 'avoiding')));

const asking = [
  { is: 'mark', what: 'asking' },
  { is: 'mark', what: 'counting' },
  { is: 'ask', what: 'seek' },
];

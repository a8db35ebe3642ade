import { isMoreOrLess, isWord, type Mention, putIn, says, wordSays } from '../../mentions/mention.js';

/** `hours to add on N2 for a fill rate of 98%`, `extra hours on N2 to reach …`: hours told with a KPI they are for, and not how many, are asked for. */
export function withHoursToAdd(mentions: readonly Mention[]): readonly Mention[] {
  const hours = mentions.findIndex((mention) => !wordSays(mention, 'mark', 'article') && !isMoreOrLess(mention));
  const [link, verb] = mentions.slice(hours + 1);
  const isToAdd = isLinking(link) && wordSays(verb, 'action', 'raise');
  const isOpen = hours === 1 && isMoreOrLess(mentions[0]);
  const isFor = isToAdd || isOpen || wordSays(link, 'mark', 'needed');
  if (hours === -1 || !isHours(mentions[hours]) || !isFor || !isTargeted(mentions)) return mentions;
  const { from } = mentions[0];
  return [putIn(from, '', { is: 'mark', what: 'counting' }, { is: 'ask', what: 'seek' }), ...mentions];
}

const isHours = (mention: Mention): boolean =>
  wordSays(mention, 'mark', 'hours') || wordSays(mention, 'quantity', 'overtime');

const isLinking = (mention: Mention | undefined): boolean => wordSays(mention, 'prep', 'to');

/** One KPI, and one amount that is no rate. */
function isTargeted(mentions: readonly Mention[]): boolean {
  const amounts = mentions.filter(({ amount }) => amount !== undefined && amount.isRate !== true);
  const isKpi = mentions.some((mention) => wordSays(mention, 'kpi') && !says(mention, 'quantity'));
  const isAsking = mentions.some((mention) => isWord(mention) && ['ask', 'if'].some((is) => says(mention, is)));
  return amounts.length === 1 && isKpi && !isAsking;
}

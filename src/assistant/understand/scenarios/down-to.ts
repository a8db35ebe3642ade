import { entitiesOf, isName, isWord, type Mention, says, wordSays } from '../mentions/mention.js';

/**
 * `to get the spring surge with line 2 down to a fill rate of 98%`: behind a line that is down a KPI is reached, so that `down to` is two
 * words there.
 */
export function withDownTo(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.flatMap((mention, at) => (isOfLineAndKpi(mentions, at) ? parted(mention) : [mention]));
}

function isOfLineAndKpi(mentions: readonly Mention[], at: number): boolean {
  const [mention, before] = [mentions[at], mentions[at - 1]];
  const isTo = isWord(mention) && mention.length === 2 && says(mention, 'prep', 'to') && says(mention, 'action', 'set');
  if (!isTo || before === undefined || entitiesOf(before, 'resource').length === 0) return false;
  const behind = mentions.slice(at + 1).filter((one) => isName(one) || !says(one, 'mark', 'article'));
  const [first, second] = behind;
  const isKpi = (one: Mention | undefined): boolean => wordSays(one, 'kpi');
  return isKpi(first) || (first?.amount !== undefined && isKpi(second));
}

function parted({ text, from }: Mention): readonly Mention[] {
  const [down, to] = text.split(/\s+/);
  return [
    { text: down, from, length: 1, entities: [], senses: [{ is: 'action', what: 'stop' }] },
    { text: to, from: from + 1, length: 1, entities: [], senses: [{ is: 'prep', what: 'to' }] },
  ];
}

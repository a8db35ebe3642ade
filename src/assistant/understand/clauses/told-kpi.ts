import { isJoiner, isWord, type Mention, says } from '../mentions/mention.js';

/**
 * `… and tell me what the margin gains`, `… et montre-moi ce que perd la marge`: behind what changes, a KPI to be told, in whatever words say
 * that it moves. Those words go; the KPI is asked for.
 */
export function withToldKpi(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findLastIndex((mention) => isWord(mention) && says(mention, 'mark', 'telling'));
  const [told, rest] = [mentions.slice(0, Math.max(0, at)), mentions.slice(at + 1)];
  const joiner = told[told.length - 1];
  if (joiner === undefined || !isJoiner(joiner) || !told.some(isTelling)) return mentions;
  const isPlain = rest.every((mention) => isWord(mention) && mention.senses.length > 0 && !isTurned(mention));
  if (!isPlain || !rest.some(isKpi) || !rest.some((mention) => says(mention, 'action'))) return mentions;
  const kpis = rest.filter((mention) => isKpi(mention) || isJoiner(mention));
  return [...told, ...kpis.map((mention) => (isKpi(mention) ? { ...mention, senses: askedFor(mention) } : mention))];
}

function askedFor({ senses }: Mention): Mention['senses'] {
  return [{ is: 'ask', what: 'kpi' }, ...senses.filter(({ is }) => is === 'kpi')];
}

function isKpi(mention: Mention): boolean {
  return isWord(mention) && says(mention, 'kpi');
}

function isTurned(mention: Mention): boolean {
  return ['not', 'if', 'or', 'scope', 'unless', 'quantity'].some((is) => says(mention, is) && !isKpi(mention));
}

function isTelling(mention: Mention): boolean {
  return mention.amount !== undefined || (isWord(mention) && says(mention, 'action'));
}

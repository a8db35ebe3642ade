import { isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `the chances of ending the year above 98% fill rate`, `de terminer l'année au-dessus de 98 %`: in front of a bound, that a KPI is there in the end. */
export function withoutYearEnded(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'year-ended'));
  const next = mentions
    .slice(at + 1)
    .find((mention) => !isWord(mention) || !isSmall(mention) || says(mention, 'compare'));
  if (at === -1 || next === undefined || !(wordSays(next, 'compare') || wordSays(next, 'kpi'))) return mentions;
  // `finirons-nous l'année`: its verb asks whether it is so.
  const asking = mentions[at].senses.filter(({ is, what }) => is === 'mark' && what === 'whether');
  return mentions.with(at, { ...mentions[at], senses: [{ is: 'filler', what: '' }, ...asking] });
}

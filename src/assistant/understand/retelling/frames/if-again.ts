import { isJoiner, isName, isWord, type Mention, says, timesSaid, wordSays } from '../../mentions/mention.js';

/**
 * `si L2 s'arrête en mai et si le stock baisse`: behind an `if`, `et si` joins what is supposed as well; and so does `…, then assume B` behind
 * what is told.
 */
export function withIfAgain(said: readonly Mention[]): readonly Mention[] {
  const mentions = said.filter((_, at) => !isJoinedSupposing(said, at));
  const first = mentions.findIndex(isIf);
  if (first === -1) return mentions;
  return mentions.flatMap((mention, at) => {
    if (at <= first || !isIf(mention) || !says(mention, 'mark', 'if-again')) return mention;
    const [and, again] = [
      {
        ...mention,
        senses: [
          { is: 'and', what: '' },
          { is: 'mark', what: 'if-again' },
        ],
      },
      { ...mention, senses: [{ is: 'if', what: '' }] },
    ];
    return says(mentions[first], 'mark', 'if-again') ? [and, again] : and;
  });
}

function isIf(mention: Mention): boolean {
  return wordSays(mention, 'if');
}

/** The only `if`, a verb of supposing, behind a joiner and what is told in full. */
function isJoinedSupposing(mentions: readonly Mention[], at: number): boolean {
  const [supposing, before] = [mentions[at], mentions[at - 1]];
  if (before === undefined || !isIf(supposing) || !says(supposing, 'mark', 'supposing')) return false;
  const told = mentions.slice(0, at);
  const isChange = told.some(({ amount }) => amount !== undefined) || told.some((one) => timesSaid(one) !== undefined);
  const isAsking = told.some((one) => isWord(one) && (says(one, 'ask') || says(one, 'kpi')) && !says(one, 'filler'));
  return isJoiner(before) && told.some(isName) && isChange && !isAsking && mentions.filter(isIf).length === 1;
}

import { isWord, type Mention, says } from '../../mentions/mention.js';

/** `total cost + ot hours`: a sign between two KPIs is no rise of anything. */
export function withPlusOfKpis(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) =>
    mention.text === '+' && isWord(mention) && isKpi(mentions[at - 1]) && isKpi(mentions[at + 1])
      ? {
          ...mention,
          senses: [
            { is: 'and', what: '' },
            { is: 'mark', what: 'both' },
          ],
        }
      : mention,
  );
}

function isKpi(mention: Mention | undefined): boolean {
  return mention !== undefined && isWord(mention) && (says(mention, 'kpi') || says(mention, 'quantity', 'overtime'));
}

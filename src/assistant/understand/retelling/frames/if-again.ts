import { isWord, type Mention, says } from '../../mentions/mention.js';

/** `si L2 s'arrête en mai et si le stock baisse`: behind an `if`, `et si` joins what is supposed as well. */
export function withIfAgain(mentions: readonly Mention[]): readonly Mention[] {
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
  return isWord(mention) && says(mention, 'if');
}

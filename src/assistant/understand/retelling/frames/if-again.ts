import { isWord, type Mention, says } from '../../mentions/mention.js';

/** `si L2 s'arrête en mai et si le stock baisse`: behind an `if`, `et si` joins what is supposed as well. */
export function withIfAgain(mentions: readonly Mention[]): readonly Mention[] {
  const first = mentions.findIndex(isIf);
  if (first === -1) return mentions;
  return mentions.map((mention, at) =>
    at > first && isIf(mention) && says(mention, 'mark', 'if-again')
      ? { ...mention, senses: [{ is: 'and', what: '' }] }
      : mention,
  );
}

function isIf(mention: Mention): boolean {
  return isWord(mention) && says(mention, 'if');
}

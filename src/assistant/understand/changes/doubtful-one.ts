import { isWord, type Mention, says, wordSays } from '../mentions/mention.js';
import type { Parts } from './parts.js';

const kinds: readonly string[] = ['product', 'location', 'site', 'resource', 'supplier', 'component'];

/** `demand rises anywhere`: in one place or in all; `not a single box anywhere` is in none. */
export function anywhereIn({ own, actions }: Parts): Mention | undefined {
  return actions.has('unless') ? undefined : own.find((one) => wordSays(one, 'mark', 'anywhere'));
}

/** `not a single INS-300 in Germany`: none in stock, or none sold, where nothing says which. */
export function notOneIn({ own, quantities }: Parts): Mention | undefined {
  return quantities.length > 0 ? undefined : own.find((one) => wordSays(one, 'mark', 'not-one'));
}

/** `a supplier delivers two weeks late`, `un produit se vend 10 % de plus`: one of several, and which of them is not said. */
export function oneOfSeveralIn({ own }: Parts): Mention | undefined {
  return own.find((mention, at) => {
    const article = own[at - 1];
    const isOne = wordSays(article, 'mark', 'one');
    return isOne && isWord(mention) && kinds.some((kind) => says(mention, 'kind', kind)) && !says(mention, 'unit');
  });
}

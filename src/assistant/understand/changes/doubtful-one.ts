import { isWord, type Mention, says } from '../mentions/mention.js';
import type { Parts } from './parts.js';

const kinds: readonly string[] = ['product', 'location', 'site', 'resource', 'supplier', 'component'];

/** `a supplier delivers two weeks late`, `un produit se vend 10 % de plus`: one of several, and which of them is not said. */
export function oneOfSeveralIn({ own }: Parts): Mention | undefined {
  return own.find((mention, at) => {
    const article = own[at - 1];
    const isOne = article !== undefined && isWord(article) && says(article, 'mark', 'one');
    return isOne && isWord(mention) && kinds.some((kind) => says(mention, 'kind', kind)) && !says(mention, 'unit');
  });
}

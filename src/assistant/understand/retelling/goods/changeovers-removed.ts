import { isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `remove all changeovers on L3`, `supprimons tous les temps de changement`: what is taken away of them with no amount is all. */
export function withChangeoversRemoved(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const isRemoving = ['removing', 'removing-all'].some((what) => wordSays(mention, 'mark', what));
    const behind = mentions.slice(at + 1);
    const next = behind.find((one) => !(isWord(one) && (says(one, 'mark', 'article') || says(one, 'scope', 'all'))));
    const isWhole = behind.every(({ amount }) => amount === undefined);
    return isRemoving && isWhole && wordSays(next, 'quantity', 'changeover') ? { ...mention, senses: none } : mention;
  });
}

const none = [{ is: 'action', what: 'unless' }];

import { entitiesOf, isName, type Mention, says } from '../mentions/mention.js';

/** `… with line 2 down in May`: what stops beside what is sought. */
export function stoppedIn(rest: readonly Mention[]): readonly Mention[] {
  const at = rest.findIndex((mention) => !isName(mention) && says(mention, 'prep', 'with'));
  const behind = at === -1 ? [] : rest.slice(at + 1);
  const isStop = behind.some((mention) => !isName(mention) && says(mention, 'action', 'stop'));
  const isLine = behind.some((mention) => entitiesOf(mention, 'resource').length > 0);
  return isStop && isLine ? behind : [];
}

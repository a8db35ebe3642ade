import { entitiesOf, isJoiner, isSmall, isWord, type Mention, says } from '../mentions/mention.js';

/**
 * `the same winter-surge, only make the surge 40 percent`, `surge, mais mets 40 %`: a scenario once more, with one of its parameters set
 * behind it, is that scenario with this value.
 */
export function withSameAgain(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(isScenario);
  if (at === -1) return mentions;
  const before = mentions[at - 1];
  const isAgain = before !== undefined && isWord(before) && says(before, 'mark', 'again');
  const told = isAgain ? [...mentions.slice(0, at - 1), ...mentions.slice(at)] : mentions;
  return withSetBehind(told, isAgain ? at - 1 : at);
}

/** What sets a value behind a scenario and a joiner, in one with the scenario. */
function withSetBehind(mentions: readonly Mention[], at: number): readonly Mention[] {
  const [value] = mentions.slice(-1);
  const joiner = mentions[at + 1];
  const behind = mentions.slice(at + 1, -1);
  const isValue = value.amount?.unit === 'percent' || value.amount?.unit === 'none';
  const isJoined = joiner !== undefined && isJoiner(joiner);
  if (!isValue || value.amount?.sign !== undefined || !isJoined || !behind.some(isSetting)) return mentions;
  const called = behind.filter((mention) => isParameter(mention));
  const isPlain = behind.every((mention) => called.includes(mention) || (isWord(mention) && isLink(mention)));
  if (!isPlain || called.length > 1) return mentions;
  const setting: Mention = { ...joiner, senses: [{ is: 'prep', what: 'with' }] };
  return [...mentions.slice(0, at + 1), setting, ...called.map(asParameter), value];
}

/** `make`, `mets`, `set`, `en mettant`, `with`. */
function isSetting(mention: Mention): boolean {
  return (
    isWord(mention) &&
    (['make-it', 'making'].some((mark) => says(mention, 'mark', mark)) || says(mention, 'action', 'set'))
  );
}

function isLink(mention: Mention): boolean {
  return isSetting(mention) || isSmall(mention) || says(mention, 'scope', 'only') || isJoiner(mention);
}

const isScenario = (mention: Mention): boolean => entitiesOf(mention, 'scenario').length > 0;

function isParameter(mention: Mention): boolean {
  return entitiesOf(mention, 'parameter').length > 0 || (isWord(mention) && says(mention, 'parameter'));
}

/** A scenario that is called as its parameter is that. */
function asParameter(mention: Mention): Mention {
  return { ...mention, entities: entitiesOf(mention, 'parameter') };
}

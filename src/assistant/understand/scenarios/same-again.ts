import {
  entitiesOf,
  isJoiner,
  isName,
  isScenario,
  isSmall,
  isWord,
  type Mention,
  says,
  wordSays,
} from '../mentions/mention.js';

/**
 * `the same winter-surge, only make the surge 40 percent`, `même chose que surge, mais avec L1 fermée`, `surge, mais mets 40 %`: a scenario once
 * more is that scenario; what is said on top behind `with` says no more than `with`, and one of its parameters set behind it is its value.
 */
export function withSameAgain(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex(isScenario);
  if (at === -1) return mentions;
  const start = likenStart(mentions, at);
  const told = [...mentions.slice(0, start), ...withoutOnTop(mentions.slice(at))];
  return withSetBehind(told, start);
}

/** Where that begins which says that a scenario is taken once more: `this same`, and in front of a clause `the same as`, `comme dans`. */
function likenStart(mentions: readonly Mention[], at: number): number {
  const before = mentions[at - 1];
  if (before === undefined || !isWord(before)) return at;
  if (says(before, 'mark', 'again')) return at - 1;
  const like = mentions.findLastIndex((mention, index) => index < at && !isLinking(mention));
  const next = mentions[at + 1];
  const isClosed =
    next === undefined ||
    (isWord(next) && (isJoiner(next) || says(next, 'prep', 'with') || says(next, 'mark', 'adding')));
  const isFirst = mentions.slice(0, Math.max(0, like)).every((mention) => isSmall(mention));
  return like !== -1 && isClosed && isFirst && isLikening(mentions, like, at) ? like : at;
}

/** `as`, `que`, `the same thing as in`, `le même plan que`. */
const isLinking = (mention: Mention): boolean =>
  isWord(mention) &&
  !isLikeness(mention) &&
  (isSmall(mention) ||
    says(mention, 'prep', 'than') ||
    says(mention, 'kind', 'scenario') ||
    says(mention, 'ask', 'plan'));

const isLikeness = (mention: Mention): boolean =>
  ['likewise', 'again', 'like', 'save-as'].some((mark) => says(mention, 'mark', mark)) &&
  !says(mention, 'filler') &&
  !says(mention, 'prep', 'than');

/** `the same`, `pareil` and behind it what it is compared with; `comme`, `as in` by themselves. */
function isLikening(mentions: readonly Mention[], like: number, at: number): boolean {
  const said = mentions[like];
  if (!isWord(said) || !isLikeness(said)) return false;
  const isThan = mentions.slice(like + 1, at).some((mention) => says(mention, 'prep', 'than'));
  return isThan || (!says(said, 'mark', 'likewise') && !says(said, 'mark', 'again'));
}

/** `with in addition S3 closed`, `avec en plus S3 fermée`: on top of a scenario is what stands behind `with` in any case. */
function withoutOnTop(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'prep', 'with'));
  const [more, next] = mentions.slice(at + 1, at + 3);
  const isOnTop = at !== -1 && next !== undefined && wordSays(more, 'mark', 'furthermore');
  return isOnTop && isName(next) ? [...mentions.slice(0, at + 1), ...mentions.slice(at + 2)] : mentions;
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

function isParameter(mention: Mention): boolean {
  return entitiesOf(mention, 'parameter').length > 0 || wordSays(mention, 'parameter');
}

/** A scenario that is called as its parameter is that. */
function asParameter(mention: Mention): Mention {
  return { ...mention, entities: entitiesOf(mention, 'parameter') };
}

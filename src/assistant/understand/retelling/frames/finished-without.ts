import { isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `would that be enough to finish without backlog?`, `ça suffirait à finir sans retard ?`: what something suffices for is to be without backlog,
 * and nothing that ends.
 */
export function withFinishedWithout(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((_, index) => index > 1 && counted(mentions, index) !== undefined);
  const what = at === -1 ? undefined : counted(mentions, at);
  const enough =
    what === undefined ? -1 : mentions.slice(0, at).findLastIndex((one) => wordSays(one, 'mark', 'sufficing'));
  const isFor = enough !== -1 && mentions.slice(enough + 1, at).every((one) => wordSays(one, 'prep'));
  if (what === undefined || !isFor) return mentions;
  const sense = says(what, 'kpi') ? what.senses.filter(({ is }) => is === 'kpi') : [{ is: 'kpi', what: 'backlog' }];
  const verb: Mention = { ...mentions[at], senses: avoiding };
  const behind = mentions.slice(mentions.indexOf(what) + 1);
  return [...mentions.slice(0, at), verb, { ...what, senses: sense }, ...behind];
}

/** What it is to end without, behind the verb. */
function counted(mentions: readonly Mention[], at: number): Mention | undefined {
  const [verb, ...behind] = mentions.slice(at, at + farthest);
  if (!isWord(verb) || !says(verb, 'mark', 'finishing')) return undefined;
  const isNone = (one: Mention): boolean => wordSays(one, 'action', 'unless');
  const isNothingBetween = (one: Mention): boolean =>
    isNone(one) || wordSays(one, 'mark', 'article') || says(one, 'mark', 'each');
  const end = behind.findIndex((one) => !isNothingBetween(one));
  const what = behind[end];
  const isDenied = isNone(verb) || behind.slice(0, Math.max(0, end)).some(isNone);
  return isDenied && what !== undefined && isWord(what) && isCounted(what) ? what : undefined;
}

const isCounted = (mention: Mention): boolean =>
  ['backlog', 'stockouts'].some((kpi) => says(mention, 'kpi', kpi)) ||
  says(mention, 'mark', 'lateness') ||
  says(mention, 'action', 'delay');

/** `end up without any more backlog`. */
const farthest = 5;

const avoiding = [
  { is: 'filler', what: '' },
  { is: 'mark', what: 'avoiding' },
];

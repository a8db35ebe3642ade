import type { EntityKind } from '../../../vocabulary.js';
import { isName, isSmall, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * Why lines stop, told in front of which they are, stands where they stop: `power failure in Mainz: L1 and L2 down 2 to 15 February` is
 * `L1 and L2 down, power failure`. The site is no more than where they stand.
 */
export function withCauseInFront(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => !isSmall(mention));
  const cause = mentions[at];
  if (cause === undefined || isName(cause) || !says(cause, 'cause') || says(cause, 'action')) return mentions;
  const ofSupplier = withCauseAtSupplier(mentions, at);
  if (ofSupplier !== undefined) return ofSupplier;
  const lines = mentions.findIndex((mention, index) => index > at && isLines(mention));
  const between = mentions.slice(at + 1, lines === -1 ? at + 1 : lines);
  const times = between.filter(({ time }) => time !== undefined);
  const isApart = between.every((mention) => isOf(mention, 'site') || isSmall(mention) || mention.time !== undefined);
  if (lines === -1 || !isApart) return mentions;
  const stop = mentions.findIndex(
    (mention, index) => index > lines && !isName(mention) && says(mention, 'action', 'stop'),
  );
  const named = mentions.slice(lines, stop);
  const isSubject = named.every((mention) => isLines(mention) || isSmall(mention));
  // `the maintenance of L1 stops` is of one line, and no other.
  const isOfLine = between.some((mention) => says(mention, 'prep')) && !between.some(isName);
  if (stop === -1 || !isSubject || (isOfLine && named.filter(isName).length < 2)) return mentions;
  // A line of another site stops besides.
  if (times.length > 0 && !areOf(named, between)) return mentions;
  // Of two times one is another's.
  if (times.length > 0 && mentions.slice(stop + 1).some(({ time, amount }) => time ?? amount)) return mentions;
  // All lines are those of the site.
  const site = named.some(isName) ? [] : between.filter(isName);
  return [...mentions.slice(0, at), ...named, ...site, mentions[stop], cause, ...times, ...mentions.slice(stop + 1)];
}

/** `fire at Plastiform, nothing delivered in February`, `incendie chez Plastiform, il ne livre rien`: the supplier, and what it does then. */
function withCauseAtSupplier(mentions: readonly Mention[], at: number): readonly Mention[] | undefined {
  const named = mentions.findIndex((mention, index) => index > at && !isSmall(mention));
  const [supplier, comma, ...behind] = mentions.slice(named === -1 ? mentions.length : named);
  if (supplier === undefined || !isOf(supplier, 'supplier') || !wordSays(comma, 'and', 'comma')) return undefined;
  const does = behind.find((mention) => !isSmall(mention));
  const isNothing = wordSays(does, 'mark', 'nil');
  const isStopped = wordSays(does, 'action', 'stop') || isNothing;
  const isBare = isNothing && !behind.some((mention) => wordSays(mention, 'action', 'stop'));
  const told = behind
    .filter((mention) => !wordSays(mention, 'mark', 'pronoun'))
    .map((mention) =>
      isBare && mention === does ? { ...mention, senses: [{ is: 'action', what: 'stop' }] } : mention,
    );
  return isStopped ? [...mentions.slice(0, at), supplier, ...told] : undefined;
}

/** Whether lines that are named stand at the site that is, where one is. */
function areOf(lines: readonly Mention[], between: readonly Mention[]): boolean {
  const sites = between.flatMap(({ entities }) => entities.map(({ value }) => value));
  return lines.every(({ entities }) =>
    entities.every(({ group }) => sites.length === 0 || sites.includes(group ?? '')),
  );
}

function isLines(mention: Mention): boolean {
  return isName(mention) ? isOf(mention, 'resource') : says(mention, 'kind', 'resource');
}

function isOf({ entities }: Mention, kind: EntityKind): boolean {
  return entities.length > 0 && entities.every((entity) => entity.kind === kind);
}

import { isName, isWord, type Mention, says } from '../mentions/mention.js';

/**
 * `we work on L1 on May Day, i.e. drop its closure of 1 May`, `travailler le 1er mai, donc sans la fermeture de ce jour-là sur L1`: what is
 * said behind is what is done; time and lines that it leaves out are those said in front.
 */
export function withoutWorked(mentions: readonly Mention[]): readonly Mention[] {
  const namely = mentions.findIndex((mention) => isWord(mention) && says(mention, 'mark', 'namely'));
  const works = mentions.findIndex((mention) => isWord(mention) && says(mention, 'works'));
  if (namely === -1 || works === -1 || works > namely) return mentions;
  const front = mentions.slice(works + 1, namely);
  const behind = mentions.slice(namely + 1);
  const times = front.filter(({ time }) => time !== undefined);
  const isDropping = behind.some(
    (mention) => isWord(mention) && (says(mention, 'mark', 'dropping') || says(mention, 'action', 'unless')),
  );
  const isStop = behind.some((mention) => isWord(mention) && says(mention, 'action', 'stop'));
  const isOther = mentions.slice(works).some(({ amount, entities }) => amount !== undefined || entities.some(isNoLine));
  if (times.length !== 1 || !isDropping || !isStop || isOther || !isAlike(times[0], behind)) return mentions;
  const pointing = behind.findIndex((mention) => isWord(mention) && says(mention, 'unit', 'day'));
  const dated =
    pointing === -1 ? behind : [...withoutArticle(behind.slice(0, pointing)), times[0], ...behind.slice(pointing + 1)];
  const lines = front.filter(isName);
  const missing = [
    ...(behind.some(isName) ? [] : front.filter((mention) => lines.includes(mention))),
    ...(dated.some(({ time }) => time !== undefined) ? [] : times),
  ];
  return [...mentions.slice(0, works).filter((_, at) => at < works - 1 || !isTo(mentions[at])), ...dated, ...missing];
}

/** `à travailler`: the preposition of the verb. */
const isTo = (mention: Mention): boolean => isWord(mention) && says(mention, 'prep', 'to');

const isNoLine = ({ kind }: Mention['entities'][number]): boolean => kind !== 'resource' && kind !== 'site';

/** Whether the time behind, if there is one, is that in front. */
function isAlike({ time }: Mention, behind: readonly Mention[]): boolean {
  return behind.every((mention) => mention.time === undefined || mention.time.from === time?.from);
}

function withoutArticle(mentions: readonly Mention[]): readonly Mention[] {
  const last = mentions[mentions.length - 1];
  return last !== undefined && isWord(last) && says(last, 'mark', 'article') && !says(last, 'prep')
    ? mentions.slice(0, -1)
    : mentions;
}

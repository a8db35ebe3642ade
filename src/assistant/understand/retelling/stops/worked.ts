import { isName, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/**
 * `we work on L1 on May Day, i.e. drop its closure of 1 May`, `travailler le 1er mai, donc sans la fermeture de ce jour-là sur L1`: what is
 * said behind is what is done; time and lines that it leaves out are those said in front.
 */
export function withoutWorked(said: readonly Mention[]): readonly Mention[] {
  const mentions = withWorkedHolidays(said);
  const namely = mentions.findIndex((mention) => wordSays(mention, 'mark', 'namely'));
  const works = mentions.findIndex((mention) => wordSays(mention, 'works'));
  if (namely === -1 || works === -1 || works > namely) return mentions;
  const front = mentions.slice(works + 1, namely);
  const behind = mentions.slice(namely + 1);
  const times = front.filter(({ time }) => time !== undefined);
  const isDropping = behind.some(
    (mention) => isWord(mention) && (says(mention, 'mark', 'dropping') || says(mention, 'action', 'unless')),
  );
  const isStop = behind.some((mention) => wordSays(mention, 'action', 'stop'));
  const isOther = mentions.slice(works).some(({ amount, entities }) => amount !== undefined || entities.some(isNoLine));
  if (times.length !== 1 || !isDropping || !isStop || isOther || !isAlike(times[0], behind)) return mentions;
  const pointing = behind.findIndex((mention) => wordSays(mention, 'unit', 'day'));
  const dated =
    pointing === -1 ? behind : [...withoutArticle(behind.slice(0, pointing)), times[0], ...behind.slice(pointing + 1)];
  const lines = front.filter(isName);
  const missing = [
    ...(behind.some(isName) ? [] : front.filter((mention) => lines.includes(mention))),
    ...(dated.some(({ time }) => time !== undefined) ? [] : times),
  ];
  return [...mentions.slice(0, works).filter((_, at) => at < works - 1 || !isTo(mentions[at])), ...dated, ...missing];
}

/** `the public holidays in May are worked`: they are taken away, as closures are that are cancelled. */
function withWorkedHolidays(mentions: readonly Mention[]): readonly Mention[] {
  const isHoliday = (mention: Mention): boolean => wordSays(mention, 'cause', 'holiday');
  const isBorder = (mention: Mention): boolean =>
    isWord(mention) && ['and', 'but', 'if'].some((is) => says(mention, is));
  return mentions.map((mention, at) => {
    if (!isWord(mention) || !says(mention, 'works') || says(mention, 'action')) return mention;
    const start = mentions.findLastIndex((one, index) => index < at && isBorder(one)) + 1;
    const end = mentions.findIndex((one, index) => index > at && isBorder(one));
    const part = mentions.slice(start, end === -1 ? undefined : end);
    const isPlain = part.every(
      (one) =>
        one.amount === undefined &&
        (isHoliday(one) || !isWord(one) || !says(one, 'action') || says(one, 'action', 'set')),
    );
    const isLines = part.every((one) => !isName(one) || !one.entities.some(isNoLine));
    const isWorked = part.some(isHoliday) && isPlain && isLines && !part.some((one) => says(one, 'not'));
    return isWorked ? { ...mention, senses: [{ is: 'action', what: 'unless' }] } : mention;
  });
}

/** `à travailler`: the preposition of the verb. */
const isTo = (mention: Mention): boolean => wordSays(mention, 'prep', 'to');

const isNoLine = ({ kind }: Mention['entities'][number]): boolean => kind !== 'resource' && kind !== 'site';

/** Whether the time behind, if there is one, is that in front. */
function isAlike({ time }: Mention, behind: readonly Mention[]): boolean {
  return behind.every((mention) => mention.time === undefined || mention.time.from === time?.from);
}

function withoutArticle(mentions: readonly Mention[]): readonly Mention[] {
  const last = mentions[mentions.length - 1];
  return wordSays(last, 'mark', 'article') && !says(last, 'prep') ? mentions.slice(0, -1) : mentions;
}

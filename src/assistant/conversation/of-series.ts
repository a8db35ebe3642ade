import type { Reading } from '../reading.js';
import { isName, type Mention, says } from '../understand/mentions/mention.js';
import { leans } from './joined.js';
import { goodsOf } from './of-question.js';

/**
 * `and what do you expect for it in autumn?`, behind how accurate the forecast of Dopavira is, `et tu prévois combien en mai ?`: a forecast of what
 * was asked about, where no goods and no place are named. As it is where it is of all, and behind another question than a forecast where no
 * word leans on that.
 */
export function ofSameSeries(reading: Reading, last: Reading | undefined, mentions: readonly Mention[]): Reading {
  const { command } = reading;
  const isSeries = command.name === 'forecast' && !command.arguments.some((word) => ofOthers.includes(word));
  const isNamed = mentions.some(
    (one) => isName(one) && one.entities.some(({ kind }) => ['product', 'family', 'location'].includes(kind)),
  );
  const isAll = mentions.some((one) => !isName(one) && (says(one, 'scope', 'all') || says(one, 'mark', 'total')));
  if (last === undefined || !isSeries || isNamed || isAll) return reading;
  const series = seriesOf(last, mentions.some(leans));
  if (series.length === 0) return reading;
  const options = series.flatMap((one) => ['--series', one]);
  const words = [...reading.words, series.join(', ')];
  return { ...reading, command: { ...command, arguments: [...options, ...command.arguments] }, words };
}

/** What a forecast is of otherwise. */
const ofOthers: readonly string[] = ['--series', '--by', '--explain'];

/** The series of a forecast that was shown, or where a word leans on another question, those of what it was asked about. */
function seriesOf({ command }: Reading, isLeaning: boolean): readonly string[] {
  if (command.name === 'forecast')
    return command.arguments.filter((_, at) => ['--series', '--explain'].includes(command.arguments[at - 1]));
  const { products, locations } = goodsOf(command.arguments);
  if (!isLeaning) return [];
  return products.flatMap((product) =>
    locations.length === 0 ? [product] : locations.map((at) => `${product}@${at}`),
  );
}

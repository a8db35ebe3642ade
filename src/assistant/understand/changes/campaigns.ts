import { isName, saidOf, says } from '../mentions/mention.js';
import type { Change, Refused } from './changed.js';
import { leverOf } from './lever.js';
import { amountsOf, type Parts, timesOf, use, useKinds } from './parts.js';
import { columnOf, rowsText, whereOf } from './where.js';

/**
 * In how many blocks a family may run per bucket: `only one campaign per family and month on N3`. Undefined where no such word stands, or
 * where it is said of another time than the plan's bucket.
 */
export function campaignsOf(parts: Parts): Change | Refused | undefined {
  if (!parts.quantities.includes('blocks') || parts.quantities.length > 1) return undefined;
  const { bucket } = parts.vocabulary.calendar;
  const words = parts.mentions.filter((mention) => !isName(mention) && says(mention, 'quantity', 'blocks'));
  const rates = amountsOf(parts).filter(({ amount }) => amount.isRate);
  const per = [...words.flatMap((mention) => saidOf(mention, 'blocks')), ...rates.map(({ amount }) => amount.unit)];
  if (per.some((unit) => unit !== bucket) || timesOf(parts).length > 0) return undefined;
  const counts = amountsOf(parts).filter(({ amount }) => !amount.isRate);
  const word = parts.mentions.find(
    (mention) => !isName(mention) && !mention.amount && says(mention, 'number') && !says(mention, 'mark', 'article'),
  );
  const count = counts[0]?.amount.value ?? Number(word && saidOf(word, 'number')[0]);
  const isPlain = counts.every(({ amount }) => amount.unit === 'none' && amount.sign === undefined);
  if (counts.length > 1 || !isPlain || !Number.isInteger(count) || count < 1) return undefined;
  if ([...parts.actions].some((action) => action !== 'set')) return undefined;
  const lever = leverOf('blocks');
  const rows = whereOf(parts, lever);
  if ('problem' in rows) return { ...rows, choices: [] };
  const isNamed = Object.keys(rows.where).length > 0 || parts.wholeKinds.includes('resource');
  if (!isNamed && parts.earlier.some(({ entities }) => entities.some(({ kind }) => kind === 'resource')))
    return undefined;
  for (const mention of [...words, ...rates, ...counts, ...(word ? [word] : [])]) parts.used.add(mention);
  for (const sense of ['prep', 'scope', 'action', 'compare']) use(parts, sense);
  use(parts, 'mark', 'capped');
  useKinds(parts, Object.keys(lever.where));
  return {
    overrides: [{ ...columnOf(lever, rows), set: count }],
    words: (say) => `${rowsText(say, lever, rows)} ${say.words.setTo(count)}`,
  };
}

import type { Said } from '../../phrases/saying.js';
import type { Asked } from './asked.js';

/** `top 10 forecast errors`, `the five worst shortages`: how many is not to be chosen; all are shown, which is said. */
export function allShownIn({ main, used }: Asked): readonly Said[] {
  const counted = main.filter(({ amount }) => amount?.unit === 'none' && amount.sign === undefined && amount.value > 0);
  for (const mention of counted) used.add(mention);
  return counted.map(
    ({ text }) =>
      (say) =>
        say.words.allShown(text),
  );
}

import { type Mention, wordSays } from '../../mentions/mention.js';

/** `overtime on S3 costs 850 an hour and S3 may work 20 hours more of it`: hours of the overtime that was named before. */
export function withHoursOfIt(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.map((mention, at) => {
    const overtime = isOfIt(mentions, at) ? mentions.slice(0, at).findLast(isOvertime) : undefined;
    return overtime === undefined ? mention : { ...mention, senses: [{ is: 'quantity', what: 'overtime' }] };
  });
}

const isOvertime = (mention: Mention): boolean => wordSays(mention, 'quantity', 'overtime');

/** `20 hours more of it`: right behind an amount of hours, with nothing but that there are more of them between. */
function isOfIt(mentions: readonly Mention[], at: number): boolean {
  const [of, it] = [mentions[at - 1], mentions[at]];
  const before = mentions.slice(Math.max(0, at - 3), Math.max(0, at - 1));
  const isOf = wordSays(of, 'prep', 'of');
  return isOf && wordSays(it, 'mark', 'pronoun') && before.some(({ amount }) => amount?.unit === 'hour');
}

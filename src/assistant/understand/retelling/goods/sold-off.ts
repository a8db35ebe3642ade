import { isName, isSmall, isWord, type Mention, says, wordSays } from '../../mentions/mention.js';

/** `VAC-100 sold at 10% off`, `sell VAC-100 at 10% off`: a share behind a verb of selling is off the price, and not of what is sold. */
export function withSoldOff(mentions: readonly Mention[]): readonly Mention[] {
  const off = mentions.findIndex((mention, at) => wordSays(mention, 'action', 'takeoff') && isShare(mentions[at - 1]));
  if (off === -1) return mentions;
  const sold = mentions.findLastIndex((mention, at) => at < off - 1 && !isSmallOnly(mention) && !isName(mention));
  const verb = mentions[sold];
  // `I need a quarter off every setup` speaks of no price.
  const isOther = mentions.some((one) => one !== verb && wordSays(one, 'quantity'));
  if (verb === undefined || !isWord(verb) || !says(verb, 'sells') || isOther) return mentions;
  const price = { ...verb, senses: [{ is: 'quantity', what: 'price' }] };
  const lower = { ...mentions[off], senses: [{ is: 'action', what: 'lower' }] };
  return mentions.map((mention, at) => (at === sold ? price : at === off ? lower : mention));
}

function isShare(mention: Mention | undefined): boolean {
  return ['percent', 'fraction'].includes(mention?.amount?.unit ?? '');
}

function isSmallOnly(mention: Mention): boolean {
  return isSmall(mention) && !says(mention, 'sells');
}

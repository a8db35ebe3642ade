import { endOfPart, entitiesOf, isSite, type Mention, wordSays } from '../../mentions/mention.js';

/** `the truck from Mainz to Spain needs two weeks`, `le camion Southport - North`: what goes between two places is the transport there. */
export function withVehicles(mentions: readonly Mention[]): readonly Mention[] {
  const at = mentions.findIndex((mention) => wordSays(mention, 'mark', 'vehicle'));
  if (at === -1) return mentions;
  const dash = mentions.findIndex((_, index) => index > at && isDash(mentions, index));
  const route = mentions.filter((_, index) => index !== dash);
  const behind = route.slice(at + 1, endOfPart(route, at));
  const isRoute = behind.some(isSite) && behind.some((mention) => entitiesOf(mention, 'location').length > 0);
  const told: Mention = { ...mentions[at], senses: [{ is: 'quantity', what: 'transport' }] };
  return isRoute ? [...route.slice(0, at), told, ...route.slice(at + 1)] : mentions;
}

/** Between a site and another place. */
function isDash(mentions: readonly Mention[], at: number): boolean {
  const [before, dash, behind] = mentions.slice(at - 1, at + 2);
  return (
    behind !== undefined && isSite(before) && /^[-–—>]+$/.test(dash.text) && entitiesOf(behind, 'location').length > 0
  );
}

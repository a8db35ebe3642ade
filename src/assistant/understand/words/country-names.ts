import { plainOf } from '../lexicon/token.js';

/** Words for the people and things of a country, by its code, in the languages that questions are asked in. */
const adjectives: Readonly<Record<string, string>> = {
  AT: 'austrian autrichien autrichienne autrichiens autrichiennes',
  BE: 'belgian belge belges',
  CH: 'swiss suisse suisses',
  CN: 'chinese chinois chinoise chinoises',
  CZ: 'czech tcheque tcheques',
  DE: 'german allemand allemande allemands allemandes',
  DK: 'danish danois danoise danoises',
  ES: 'spanish espagnol espagnole espagnols espagnoles',
  FI: 'finnish finlandais finlandaise finlandaises',
  FR: 'french francais francaise francaises',
  GB: 'british britannique britanniques uk',
  IE: 'irish irlandais irlandaise irlandaises',
  IT: 'italian italien italienne italiens italiennes',
  JP: 'japanese japonais japonaise japonaises',
  NL: 'dutch neerlandais neerlandaise hollandais hollandaise',
  NO: 'norwegian norvegien norvegienne norvegiens norvegiennes',
  PL: 'polish polonais polonaise polonaises',
  PT: 'portuguese portugais portugaise portugaises',
  SE: 'swedish suedois suedoise suedoises',
  US: 'american americain americaine americains americaines usa',
};

/** What places are called in another language, where their names are plain words. */
const directions: Readonly<Record<string, string>> = {
  north: 'nord northern nordique',
  south: 'sud southern',
  east: 'est eastern',
  west: 'ouest western',
  centre: 'center central',
};

/** What towns are called in other languages, each line one town. */
const towns: readonly (readonly string[])[] = [
  'mainz mayence',
  'koln cologne koeln',
  'munchen munich muenchen',
  'aachen aix-la-chapelle',
  'trier treves',
  'frankfurt francfort',
  'hamburg hambourg',
  'nurnberg nuremberg nuernberg',
  'regensburg ratisbonne',
  'freiburg fribourg',
  'braunschweig brunswick',
  'hannover hanovre hanover',
  'dresden dresde',
  'strasbourg strassburg',
  'lyon lyons',
  'marseille marseilles',
  'dunkerque dunkirk',
  'basel bale basle',
  'geneva geneve genf',
  'zurich zuerich',
  'bern berne',
  'luzern lucerne',
  'wien vienna vienne',
  'salzburg salzbourg',
  'antwerp anvers antwerpen',
  'bruges brugge',
  'ghent gand gent',
  'leuven louvain',
  'liege luttich luik',
  'brussels bruxelles brussel',
  'mechelen malines',
  'the-hague la-haye den-haag',
  'london londres',
  'edinburgh edimbourg',
  'dover douvres',
  'lisbon lisbonne lisboa',
  'porto oporto',
  'barcelona barcelone',
  'seville sevilla',
  'zaragoza saragosse saragossa',
  'cordoba cordoue',
  'milan milano mailand',
  'turin torino',
  'genoa genes genova',
  'florence firenze',
  'venice venise venezia',
  'naples napoli',
  'rome roma',
  'bologna bologne',
  'parma parme',
  'copenhagen copenhague kobenhavn',
  'gothenburg goteborg',
  'warsaw varsovie warszawa',
  'krakow cracovie cracow',
  'prague praha',
  'athens athenes',
  'bucharest bucarest',
  'moscow moscou',
].map((row) => row.split(' ').map((name) => name.replace(/-/g, ' ')));

const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const french = new Intl.DisplayNames(['fr'], { type: 'region', fallback: 'none' });

/** Other words for a location: the names of the country whose code it is, its adjectives, a direction or a town in another language. */
export function placeNames(value: string): readonly string[] {
  const direction = directions[value.toLowerCase()];
  if (direction) return direction.split(' ');
  const plain = plainOf(value).replace(/-/g, ' ');
  const town = towns.find((names) => names.includes(plain));
  if (town) return town.filter((name) => name !== plain);
  if (!/^[A-Z]{2}$/.test(value)) return [];
  const names = [english.of(value), french.of(value)].filter((name) => name !== undefined);
  return [...names, ...(adjectives[value]?.split(' ') ?? [])];
}

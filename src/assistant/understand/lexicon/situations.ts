import { alikeIn } from './alike.js';

/** Words of which titles of scenarios are made, each line the same thing in both languages and in plain speech. */
const rows: readonly string[] = [
  'winter hiver hivernal hivernale',
  'spring printemps printanier printaniere',
  'summer ete estival estivale',
  'autumn fall automne',
  'hard harsh severe tough rough rude rudes dur dure rigoureux rigoureuse difficile',
  'mild soft doux douce clement',
  'surge rise jump spike upswing hausse flambee pic poussee afflux',
  'late delayed retard retards tardif tardifs tardive tardives',
  'outage breakdown stoppage arret panne',
  'faster quicker shorter rapide rapides court courts',
  'changeover changeovers changement changements',
  'ingredient ingredients matiere matieres',
  'strike greve',
  'saturday samedi samedis',
  'shifts equipes postes travailles',
  'launch lancement',
  'new nouveau nouvel nouvelle',
];

const alike = alikeIn(rows);

/** A word and others for the same in titles: `hiver` for `winter`, `rude` for `hard`. */
export function titleWords(word: string): readonly string[] {
  return alike.get(word) ?? [word];
}

/** What stands between the two words of a title where the second is said first: `hausse de printemps`, `ingrédients en retard`. */
export const links: readonly string[] = ['', 'de', 'du', "de l'", "d'", 'en', 'plus', 'de serie', 'de serie plus'];

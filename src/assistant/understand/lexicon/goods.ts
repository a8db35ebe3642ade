import { alikeIn } from './alike.js';

/** Words that stand in names of goods, each line the same thing in both languages and in plain speech. */
const rows: readonly string[] = [
  'influenza flu grippe grippal antigrippal antigrippaux',
  'hepatitis hepatite',
  'encephalitis encephalite',
  'tick tique tiques ticks',
  'vaccine vaccin vaccins jab jabs',
  'pen pens stylo stylos',
  'vial vials flacon flacons',
  'tablet tablets comprime comprimes pills pill',
  'capsule capsules gelule gelules',
  'syrup syrups sirop sirops',
  'drops gouttes',
  'cream creams creme cremes',
  'ointment ointments pommade pommades onguent',
  'inhaler inhalers inhalateur inhalateurs',
  'gel gels',
  'suspension suspensions',
  'syringe syringes seringue seringues',
  'bottle bottles bouteille bouteilles',
  'gastrointestinal gastroenterologie gastroenterology',
  'mix mixte mixtes',
  'steel acier',
  'wood bois',
  'glass verre',
  'paper papier',
  'milk lait',
  'water eau',
  'sugar sucre',
  'flour farine',
  'chair chairs chaise chaises',
  'wheel wheels roue roues',
  'pump pumps pompe pompes',
  'engine engines moteur moteurs',
];

const alike = alikeIn(rows);

/** Other words for a good: `grippe` and `flu` for `influenza`. */
export function otherWords(word: string): readonly string[] {
  return alike.get(word)?.filter((other) => other !== word) ?? [];
}

const unlike = (endings: readonly string[]): readonly string[] => [...new Set(endings)];

const nouns = ['', 's'];
const perfect = ['u', 'ue', 'us', 'ues'];
/** A future and a conditional, behind their `r`. */
const later = ['a', 'ont', 'ait', 'aient', 'ons', 'ez', 'ions', 'iez', 'ai', 'ais'];
const future = later.map((ending) => `r${ending}`);
const silent = ['e', 'es', 'ent', ...future.map((ending) => `e${ending}`)];
/** Endings of `-er` with a hard vowel, before which `g` takes an `e`. */
const hard = ['a', 'ai', 'ais', 'ait', 'aient', 'ant', 'ons'];
const soft = ['', 's', 'er', 'ez', 'ions', 'iez', 'ee', 'ees', ...silent];
const regular = [...soft, ...hard];
const softened = [...soft, ...hard.map((ending) => `e${ending}`)];
/** Of `-re`, whose present is that of `-er`. */
const ofRe = [...regular, ...perfect, 're', ...future];
/** Of `-ir` with `-iss-`, of `-ire` with `-is-`, and of `-ier`, behind the `i`. */
const sounding = ['e', 'ent', 'ait', 'aient', 'ant', 'ons', 'ez', 'ions', 'iez'];
const ofI = unlike([
  ...['t', 'ts', 'te', 'tes', 'r', 're', ...future, 'x'],
  ...['s', 'ss'].flatMap((link) => sounding.map((ending) => link + ending)),
  ...regular,
]);
const ofE = [...nouns, 'e', 'es', 'r', 'nt', 'z', ...future];
const ofOther = unlike([...regular, ...perfect, 'it', 'ire', 're', ...future]);

/**
 * Every form of a word of French by its stem: of `-er` and, behind `d`, `t`, `p`, `n` and `v`, of `-re` too; behind `i` of `-ir`, `-ire`
 * and `-ier`; behind `r` also of a future; behind `e` of a participle or an adjective. `y` turns to `i` before a silent `e`, `l` and `t`
 * are doubled. Nouns in `-tion` have a plural alone.
 */
export function conjugated(stem: string): readonly string[] {
  if (stem.endsWith('tion')) return formsWith(stem, nouns);
  switch (stem[stem.length - 1]) {
    case 'e':
      return formsWith(stem, ofE);
    case 'i':
      return formsWith(stem, ofI);
    case 'g':
      return formsWith(stem, softened);
    case 'r':
      return [...formsWith(stem, regular), ...formsWith(stem, ['ont', 'u', 'ue', 'us', 'ues'])];
    case 'y':
      return [...formsWith(stem, regular), ...formsWith(`${stem.slice(0, -1)}i`, silent)];
    case 'a':
    case 'o':
    case 'u':
      return formsWith(stem, ofOther);
    case 'd':
    case 'n':
    case 'p':
    case 'v':
      return formsWith(stem, ofRe);
    case 't':
      return stem.endsWith('et') ? [...formsWith(stem, ofRe), ...formsWith(`${stem}t`, silent)] : formsWith(stem, ofRe);
    case 'l':
      return stem.endsWith('el')
        ? [...formsWith(stem, regular), ...formsWith(`${stem}l`, silent)]
        : formsWith(stem, regular);
    default:
      return formsWith(stem, regular);
  }
}

function formsWith(stem: string, endings: readonly string[]): readonly string[] {
  return endings.map((ending) => stem + ending);
}

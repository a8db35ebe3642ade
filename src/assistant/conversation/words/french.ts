import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { FollowUpWords } from './follow-up-words.js';
import { frenchAsked } from './french-asked.js';
import { frenchBrokenDown } from './french-broken-down.js';
import { frenchRemarks } from './french-remarks.js';
import { frenchTaken } from './french-taken.js';

/** What sets what stands beside another scenario. */
const comparingWith = phrasesIn(`
  compare avec | compare a | compare au | compare ca | compare cela | compare le a | compare le avec | comparons avec |
  comparons ca | comparer avec | comparer a | c' est mieux que | est ce mieux que | est ce que c' est mieux que |
  en face de | a cote de | par rapport a | face a | contre`);

export const french: FollowUpWords = {
  ...frenchAsked,
  ...frenchBrokenDown,
  ...frenchRemarks,
  ...frenchTaken,
  asides: phrasesIn(`
    tant qu' a faire | tant qu' on y est | tant que tu y es | au passage | oula | oulala | oups | aie | zut | mince |
    ouh la | je voulais dire | je veux dire | non pardon | pardon non | non desole | non attends | ah non | euh non |
    non non | non en fait | disons | ok | okay | hmm | euh | bon | bien | pardon | desole | d' accord | alors | tiens |
    finalement | enfin | en fait | mettons`),
  asidesWithComma: ['non', 'oui', 'merci'],
  endings: phrasesIn(`
    tant qu' on y est | pendant qu' on y est | tant que nous y sommes | tant qu' a faire | au passage | ou non |
    ou pas | s' il te plait | s' il vous plait | stp | svp | finalement | du coup | tout compte fait | pardon | merci |
    je voulais dire | je veux dire | a la fin | dans ce cas | dans ce cas la | avec ca | comme ca | alors | non plus |
    c' est tout | et c' est tout | et rien d autre | mais garde les dates | et garde les dates | garde les dates |
    mais gardons les dates | gardons les dates | mais garde le reste | et garde le reste | garde le reste |
    mais garde la periode | garde la periode | mais on garde les dates | on garde les dates | on garde le reste |
    le reste ne change pas | le reste inchange | sans changer les dates | sans toucher aux dates |
    sans changer le reste | sans toucher au reste`),
  comparing: [
    'compare',
    'compare le',
    'comparer',
    'comparons',
    'mieux ou moins bien que',
    'mieux que',
    'moins bien que',
    'pire que',
    'moins cher que',
    'plus cher que',
    ...comparingWith,
  ],
  comparingWith,
  helping: phrasesIn(`
    ca aide | ca a aide | ca aide t il | cela aide t il | est ce que ca aide | est ce que ca a aide |
    est ce que cela aide | mieux | c' est mieux | est ce mieux | est ce que c' est mieux | ca va mieux |
    {ca aide, ca a aide, est ce que ca aide, est ce que ca a aide, ca aide t il, c' est mieux} {par rapport a sans, compare a sans, que sans, par rapport a avant, qu' avant} | ca ameliore |
    est ce que ca ameliore les choses | ca ameliore les choses | ca change quelque chose |
    est ce que ca change quelque chose | qu' est ce que ca change | ca change quoi | que change cela |
    ca se degrade de combien | ca empire de combien | c' est pire de combien | de combien ca se degrade |
    de combien ca empire | ca s' ameliore de combien | de combien ca s' ameliore | qu' est ce que ca apporte |
    ca apporte quoi`),
  again: phrasesIn(`
    et maintenant | maintenant | et la | et apres ca | encore une fois | meme question | la meme question | relance |
    recalcule | refais le calcul | refais le calcul du risque | refais la simulation`),
  showing: phrasesIn(`
    qu' est ce que j' ai change | qu' ai je change | qu' ai je change jusqu' ici | qu' est ce qu' on a change |
    qu' avons nous change | qu' est ce qu' il y a dedans | il y a quoi dedans | rappelle moi ce qu' il y a dedans |
    rappelle moi ce qu' on a change |
    {, rappelle moi, redis moi, montre moi, dis moi} ce qu' il y a {, maintenant} {dedans, la dedans} {, maintenant, a present} |
    {, rappelle moi, redis moi, montre moi, dis moi} ce qui {est, a ete} {change, modifie} | qu' est ce qui {est, a ete} {change, modifie} | rappelle moi ce qu' on a | montre le scenario | montre moi le scenario |
    affiche le scenario | montre les changements | montre moi le fichier | montre le fichier | affiche le fichier |
    affiche moi le fichier | montre le yaml | montre moi le yaml | tu peux me montrer le fichier |
    peux tu me montrer le fichier | tu peux montrer le fichier | tu peux me montrer le scenario |
    peux tu me montrer le scenario | je peux voir le fichier | on peut voir le fichier | a quoi ressemble le fichier |
    fais voir le fichier | montre moi les changements | ou en est on | ou en sommes nous | fais le point | recapitule |
    recapitulons | resume | liste les changements | quels changements avons nous | on a quoi pour l instant`),
  combining: phrasesIn(`
    combine | combinons | combiner | combinez | par dessus | en plus | en meme temps | avec en plus | ensemble`),
  together: phrasesIn(`
    les deux ensemble | on fait les deux | on faisait les deux | faire les deux | fait les deux | on avait les deux |
    les deux en meme temps | les deux a la fois | les deux arrivent | les deux arrivaient | les deux se produisent |
    les deux se produisaient | les trois ensemble | combine les | combinons les | tout ensemble | tous ensemble`),
  bothOfThem: phrasesIn(`
    les deux | non les deux | en fait les deux | tous les deux | toutes les deux | les deux lignes | les deux produits |
    les deux pays | les deux a la fois | les deux en meme temps | mets les deux | prends les deux`),
  followingOne: phrasesIn(
    "la suivante | le suivant | celle d' apres | celui d' apres | celle qui suit | celui qui suit",
  ),
  followingUnit: {
    week: phrasesIn("la semaine {suivante, d' apres, qui suit}"),
    month: phrasesIn("le mois {suivant, d' apres, qui suit}"),
    quarter: phrasesIn("le trimestre {suivant, d' apres, qui suit}"),
  },
  wholeOfIt: phrasesIn(`
    {, et si, mets, c' est, c' etait, on perd, on perdait} {tout, la totalite, l' integralite, absolument tout}`),
  everywhere: phrasesIn(`
    {, et, et si, et si c' est, et si c' etait, c' est, c' etait, non} {partout, dans tous les pays, pour tous les pays, sur tous les marches}`),
  thatOne: phrasesIn(`
    lui | elle | celui la | celui ci | celle la | celle ci | ce dernier | cette derniere`),
  besideAsIs: phrasesIn(`
    {c' est, ca fait} {, combien} {pire, mieux, moins bien} {, de combien} que {le plan, le plan actuel, le plan d' aujourd' hui, aujourd' hui} |
    de combien {est ce, c' est} {pire, mieux, moins bien} que {le plan, le plan actuel, le plan d' aujourd' hui, aujourd' hui} |
    par rapport au plan | et par rapport au plan | par rapport au plan actuel | et par rapport au plan actuel |
    compare au plan | et compare au plan | compare avec le plan | contre le plan | et contre le plan | face au plan |
    par rapport a aujourd' hui | et par rapport a aujourd' hui | par rapport a avant | et par rapport a avant |
    par rapport a la base | et par rapport a la base | en comparaison du plan`),
  allOfIt: phrasesIn(`
    tout ca | tout cela | le tout | l ensemble | l' ensemble | tous les changements | toutes les modifications`),
  showIt: phrasesIn(`
    montre le | montre les | montre moi ca | montre ca | montre moi le resultat | montre le resultat | affiche ca |
    affiche le | affiche les resultats | donne le | donne moi ca | detaille | detaille ca | detaille le | ventile |
    ventile ca | ventile le | decompose | decompose ca | et le detail | le detail`),
  otherWay: phrasesIn(`
    {et si c' etait, et si c' est, si c' etait, c' etait, suppose, c' est plutot} {l' inverse, le contraire} |
    l' inverse | plutot l' inverse | fais l' inverse | c' est l' inverse | dans l' autre sens | inversement |
    inverse les | inverse les deux | echange les | echange les deux | le contraire | vice versa`),
  others: ['tous les autres', 'toutes les autres', 'les autres', 'tous autres', 'des autres'],
  joining: ['et si', 'et que', 'et', 'mais', 'aussi', 'puis'],
  adding: phrasesIn(`
    et si en plus | et si | et en plus | et aussi | et que | et | mais | aussi | en plus | plus | de plus | ajoute |
    ajoutons | rajoute | rajoutons | puis`),
  extending: phrasesIn(`
    {etends, etendons, elargis, elargissons} {, le, la, les, ca, cela} {a, au, aux, aussi a, aussi au, aussi aux} |
    {generalise, applique, appliquons} {, le, la, les, ca, cela} {a, au, aux, sur, aussi a, aussi au, aussi aux}`),
  afterwards: phrasesIn(`
    {, et} {puis, ensuite, apres, derriere} | {, et} apres {ca, cela, quoi} | {, et} par la suite | suivi {de, d', d' un, d' une}`),
  by: 'de',
  taking: phrasesIn(`
    prends | prenons | on prend | disons | mettons | fais le avec | avec | donne | donnons | mets | teste avec |
    testons avec | {essaie, essaye, essayons, tente, tentons} {, avec} | va pour`),
  same: phrasesIn(`
    meme question pour | la meme question pour | pareil pour | la meme chose pour | meme chose pour | idem pour`),
  demand: 'demande',
  everyScenario: 'compare tous les scénarios',
  and: 'et',
  last: ['dernier', 'derniere'],
  closed: (line, when) => `${line} est fermée ${when}`,
  atPlace: (place) => `à ${place}`,
  meaning: ['je veux dire', 'je voulais dire', 'je parle', 'je parlais', 'on parle', 'il s agit'],
  freight: 'le transport coûte',
  onLine: (line) => `sur ${line}`,
  onLane: (from, to) => `de ${from} vers ${to}`,
  ofMonth: (month) => `de ${month}`,
  forDays: (days) => (days % 7 === 0 ? `pendant ${days / 7} semaines` : `pendant ${days} jours`),
  fromDay: (day) => `du ${day}`,
  toDay: (day) => `au ${day}`,
  during: (from, to) => (from === to ? `en ${from}` : to === '' ? `à partir de ${from}` : `du ${from} au ${to}`),
  sameDays: phrasesIn(`
    memes jours | les memes jours | aux memes jours | memes dates | aux memes dates | les memes dates |
    memes jours du mois`),
  sameForThem: phrasesIn(`
    {a, ont, rencontre, subit, aurait} {le meme probleme, le meme souci, les memes problemes} {, aussi, egalement} |
    {est, sont} {dans le meme cas, logee a la meme enseigne, loge a la meme enseigne, dans la meme situation}`),
  sameAlsoFor: phrasesIn(`
    {, et} {la meme chose, meme chose, le meme probleme, meme probleme, meme souci} {vaut pour, sur, chez, avec}`),
  tooAsWell: 'aussi',
  wrongOne: phrasesIn(`
    {, oups, c' etait la, c' est la} mauvaise {ligne, famille} {, c' est, je voulais dire} |
    {, oups, c' etait le, c' est le} mauvais {produit, pays, marche, fournisseur, site, mois} {, c' est, je voulais dire} |
    {, c' etait} pas {la bonne ligne, le bon produit, le bon pays, le bon fournisseur, le bon mois, le bon site} {, c' est} |
    {erreur de, je me suis trompe de} {ligne, produit, pays, marche, fournisseur, site, mois} {, c' est}`),
  insteadOfIt: 'plutôt',
  whileItLasts: phrasesIn(`
    {tant que, pendant que, le temps que, aussi longtemps que} {ca, cela} {dure, durera} | tant qu' elle est arretee`),
  duringThat: 'pendant ce temps',
  atThatPrice: phrasesIn('a {ce, ce nouveau, ce tarif, ce prix la, ce nouveau tarif} {prix, prix la, tarif}'),
  takingItOut: phrasesIn(`
    {retire, enleve, ressors, ote} {la, le, les, ca} {, a nouveau, de nouveau} | {retirons, enlevons} {la, le, les, ca} {, a nouveau, de nouveau}`),
  lifting: phrasesIn('{leve, levons, supprime, enleve, retire} {le, la, ce, cette, leur, son, sa}'),
  limits: phrasesIn('{plafond, limite, quota, restriction, allocation}'),
  besideThem: phrasesIn(`
    a cote {, des deux, des autres, de ca} | {a, dans} la comparaison | en plus | aussi | egalement | a la liste`),
  calling: phrasesIn(`
    {appelle, appelons, appelez} {ca, cela, le} | {nomme, nommons} {ca, cela, le} | disons que c' est | on va dire que c' est |
    on va dire`),
  pronouns: ['le', 'la', 'ca', 'cela', 'sous', 'comme', 'ce scenario', 'le scenario'],
};

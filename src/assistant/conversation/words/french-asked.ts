import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { AskedWords } from './follow-up-words.js';

/** Words of turns that begin anew, that ask of what stands, and that take up or save it. */
export const frenchAsked: AskedWords = {
  anew: phrasesIn(`
    recommence | recommencons | recommencer | recommencez | on recommence | on recommence tout | on recommence a zero |
    recommence a zero | recommencons a zero | on recommence de zero | recommencons de zero | recommence tout |
    recommencons tout | repars de zero | repartons de zero | repartir de zero | on repart de zero | repars a zero |
    repartons a zero | repartir a zero | on repart a zero | reprenons de zero | on reprend de zero | reprends de zero |
    remets tout a zero | remettons tout a zero | on remet tout a zero | remise a zero | table rase | page blanche |
    de zero | retour au depart | retour au plan de base | retour a la reference | retour au plan initial |
    retour au plan d' origine | retour a la case depart | reviens au plan initial | reviens au plan d' origine |
    reviens au plan de base | revenons au plan initial | revenons au plan d' origine | revenons au plan de base |
    on revient au plan initial | on revient au plan d' origine | on revient au plan de base | efface tout |
    effacons tout | effacez tout | on efface tout | efface tout ca | oublie tout | oublie tout ca | oublie tout cela |
    oublions tout | oublions tout ca | oubliez tout | oubliez tout ca | on oublie tout | on oublie tout ca |
    on oublie tout cela | annule tout | annulez tout | annulons tout | annule tout ca | on annule tout | enleve tout |
    enleve tout ca | tout annuler | laisse tout tomber | laissons tout tomber | on laisse tout tomber |
    laisse tomber tout ca | on laisse tomber tout ca | jette tout | on jette tout | reinitialise | nouvelle question |
    tout autre chose | autre chose | passons a autre chose | changeons de sujet | autre question | une autre question |
    {on revient, revenons, reviens, on retourne, retournons} a la {reference, baseline, situation de reference} |
    nouveau scenario | un nouveau scenario | autre scenario | un autre scenario | nouveau cas | nouvelle idee |
    nouvelle hypothese | autre hypothese`),
  anewJoining: ['et puis', 'et alors', 'et maintenant', 'et', 'puis', 'ensuite', 'maintenant', 'avec', 'mais'],
  givingUp: phrasesIn(`
    laisse tomber | laissons tomber | laissez tomber | laisse tomber ca | on laisse tomber | on laisse tomber ca |
    oublie ca | oublie cela | oublions ca | oublions cela | oubliez ca | on oublie ca | abandonne ca | abandonnons ca |
    on abandonne ca | tant pis`),
  besidePlan: phrasesIn(`
    que le plan | que dans le plan | que la reference | que dans la reference | que la baseline | que dans la baseline |
    que le scenario de | que le cas de | que le statu quo | que la situation | que sans rien changer | par rapport |
    compare | comparaison | comparer | contre | versus | vs | ecart | difference | loin de | loin du | eloigne |
    face a | face au | mieux | pire | au dessus | en dessous | au dela | a cote`),
  it: 'il',
  howMuchThen: phrasesIn(`
    combien | combien alors | combien du coup | combien dans ce cas | combien maintenant | et combien alors |
    alors combien | ca fait combien | ca ferait combien | il en faut combien | il en faut combien alors |
    il en faudrait combien | il en faudrait combien alors | il faut combien | il faudrait combien |
    il faudrait combien alors | combien en faut il | combien en faut il alors | combien en faudrait il |
    combien en faudrait il alors | combien il en faut | combien il en faudrait | combien d' heures |
    combien d' heures alors | combien d' heures du coup | meme question | la meme question | meme chose`),
  supposingWith: ['avec', 'et avec', 'mais avec', 'en supposant', 'et en supposant', 'sachant'],
  soughtUnnamed: phrasesIn(`
    quel est le minimum | quel minimum | quel est le maximum | quel maximum | quelle est la plus grande |
    quelle est la plus petite | quelle hausse | quelle baisse | quelle augmentation | jusqu' ou peut on |
    jusqu' a combien | jusqu' ou on peut | c est quoi le minimum | c' est quoi le minimum | c' est quoi le maximum`),
  furtherSought: ['de plus', 'en plus', 'encore', 'par dessus'],
  asksWhether: phrasesIn(`
    est ce que | est ce qu | est ce qu' | on tient | tient on | on reste | reste t on | et est ce que`),
  asksAdvice: phrasesIn(`
    peut on | on peut | est ce qu on peut | est ce qu' on peut | pourrait on | on pourrait | comment`),
  holding: phrasesIn(`
    on tient | tient on | ca tient | ca passe | toujours | encore | tranquille | tranquilles | a l abri | a l' abri |
    on y est | dans les clous | ca va`),
  belowBound: (percent) => `et sous ${percent} %`,
  ofKpi: (kpi) => (kpi === 'fill_rate' ? 'de taux de service' : `d' ${kpi}`),
  ofThem: ["d' entre eux", "d' entre elles", 'parmi eux', 'parmi elles', 'parmi ceux ci', 'parmi ceux la', 'la dedans'],
  makingLate: phrasesIn(`
    qui est touche | qui est le plus touche | qui est concerne | qui est affecte | qui est impacte | qui trinque |
    qui souffre | qui souffre le plus | qui en patit | qui en patit le plus | quels produits sont touches |
    qu' est ce qui est touche | qu' est ce que ca met en retard | qu' est ce que cela met en retard |
    ca met quoi en retard | cela met quoi en retard | qu' est ce que ca retarde | ca retarde quoi |
    qu' est ce qui est en retard | qu' est ce qui prend du retard | qu' est ce qui passe en retard |
    qu' est ce qui sera en retard | c' est quoi qui est en retard | quoi est en retard |
    qu' est ce que ca met en rupture | ca met quoi en rupture | qu' est ce qui en souffre | qui en souffre`),
  whichLate: 'quels produits manquent ?',
  coping: phrasesIn(`
    vivre avec | faire avec | s' en sort | s' en sortirait | s' en sortira | s' en sortir | ca passe | ca passerait |
    ca passera | ca tient | ca tiendrait | ca tiendra | ca irait | ca ira | ca irait mieux | ca va mieux | ca suffit |
    ca suffirait | ca aide | ca aiderait | ca s' arrange | ca s' arrangerait | c' est mieux | ce serait mieux |
    ca serait mieux | c' est jouable | ce serait jouable | ca reste jouable | ca devient jouable | supporter ca |
    supporter cela | encaisser ca | encaisser | faire face | le compenser | compenser ca | l' absorber | absorber ca |
    tenir le coup | tient le coup | tiendrait le coup | on tient | on tiendrait | vivable | supportable | gerable`),
  ofChanges: phrasesIn(`
    de ces changements | des changements | de mes changements | de nos changements | de tous ces changements |
    quel changement | ces changements | de ces deux changements | des deux changements | de ces modifications |
    quelle modification | la dedans | dans tout ca | dans tout cela | de tout ca | de tout cela | des deux | des trois |
    de ces deux`),
  mattering: phrasesIn(`
    pese | pesent | compte | comptent | joue | jouent | influe | influence | influent | impacte | coute | coutent |
    touche | plombe | degrade | penalise | contribue | effet | impact | poids | part | agit | fait | font | apporte |
    apportent | aide | aident`),
  most: ['le plus', 'plus', 'plus gros', 'plus grosse', 'plus grand', 'plus grande', 'plus fort', 'principal'],
  costing: ['coute', 'coutent', 'couter'],
  askingAdvice: 'que faire',
  whatHelps: phrasesIn(`
    qu' est ce qui nous aiderait | qu' est ce qui aiderait | qu' est ce qui pourrait aider | qu' est ce qui peut aider |
    qui nous aiderait | qu' est ce qu' on peut faire | qu' est ce qu' on pourrait faire | que peut on faire |
    que pourrait on faire | que faire | on peut faire quoi | on pourrait faire quoi | on fait quoi | que proposes tu |
    tu proposes quoi | que recommandes tu | quels leviers | quels leviers avons nous | on a quels leviers |
    y a t il quelque chose a faire | comment s' en sortir | comment redresser ca | qu' est ce qu' on doit faire |
    qu' est ce qu' on devrait faire | qu' est ce qu' on va faire | qu' est ce que nous pouvons faire |
    qu' est ce que nous pourrions faire | qu' est ce que nous devons faire | qu' est ce que nous devrions faire |
    qu' est ce que tu ferais | qu' est ce que vous feriez | tu ferais quoi | vous feriez quoi | on devrait faire quoi`),
  howSure: phrasesIn(`
    a quel point c' est sur | a quel point est ce sur | a quel point c' est certain | a quel point est ce certain |
    a quel point est ce que c est sur | a quel point en es tu sur | a quel point tu es sur | a quel point es tu sur |
    a quel point peut on etre sur | a quel point en est on sur | c' est sur | c' est sur a quel point | c' est sur ca |
    est ce que c' est sur | est ce sur | est ce certain | c' est certain | tu en es sur | tu es sur | on en est sur |
    on peut en etre sur | peut on en etre sur | peut on compter dessus | on peut compter dessus |
    avec quelle certitude | avec quelle confiance | quel degre de certitude | quelle certitude |
    quelle certitude a t on | quelle confiance peut on avoir | quelle est la certitude`),
  whatRisk: 'quel est le risque ?',
  whatAccuracy: 'fiable ?',
  moved: { raise: 'de plus', lower: 'de moins' },
  besideForecast: {
    raise: ['au dessus', 'bat', 'battent', 'plus haut', 'plus forte', 'sous estimee', 'sous estimees'],
    lower: ['en dessous', 'au dessous', 'plus bas', 'plus faible', 'surestimee', 'surestimees'],
  },
  ofForecast: {
    raise: ['trop bas', 'trop basse', 'trop basses', 'trop faible', 'trop faibles', 'trop pessimiste', 'trop prudente'],
    lower: ['trop haut', 'trop haute', 'trop hautes', 'trop elevee', 'trop elevees', 'trop optimiste', 'trop fortes'],
  },
  whichOne: ['lequel', 'laquelle', 'lesquels', 'lesquelles', 'qui a'],
  latter: ['second', 'seconde'],
  former: ['premier', 'premiere'],
  saving: new RegExp(
    [
      '^(?:(?:tu peux|peux-tu|vous pouvez|pouvez-vous|on peut|il faut|je veux|je voudrais|on va|on|à|a|merci de) )*',
      "(?:(?:me )?(?:l['’]|(?:le|la) )?(?:enregistr|sauvegard|sauv|gard|conserv|rang|stock|mets|mettr|archiv)\\p{L}*",
      '(?:-(?:le|la|moi))*(?: (?:ça|ca|cela|ce scénario|ce scenario|le scénario|cette version|tout ça|le tout|de côté))*',
      "(?: (?:sous(?: le nom(?: de)?)?|comme|en tant que|au nom de|avec (?:le|comme) nom|sous l['’]étiquette)| ?:)",
      "|(?:l['’]|(?:le|la) )?(?:enregistr|sauvegard|sauv|archiv)\\p{L}*(?:-(?:le|la|moi))*",
      '(?: (?:ça|ca|cela|ce scénario|ce scenario|le scénario|cette version|tout ça|le tout))* en',
      "|(?:l['’])?(?:nomm|appel)\\p{L}*(?:-(?:le|la|moi))*(?: (?:ça|ca|cela|ce scénario|ce scenario|le scénario|cette version))*)",
      '\\s+["“«]?\\s*(\\p{L}[\\p{L}\\d_-]*)[\\s.?!"”»]*$',
    ].join(''),
    'iu',
  ),
  behindName: /(?:\s*[,;.]\s+|\s+)(?:et puis|et ensuite|et maintenant|puis|ensuite|et)\s+|\s*[,;.]\s+/giu,
  picking: phrasesIn(`
    prends | prenons | on prend | repars | repars de | repartons | on repart | pars | partons | on part | garde |
    gardons | on garde | choisis | choisissons | on choisit | continue avec | continuons avec | on continue avec |
    je prefere | on retient | retiens`),
  pickJoining: ['mais', 'et', 'avec', 'mais avec', 'et avec', 'seulement'],
};

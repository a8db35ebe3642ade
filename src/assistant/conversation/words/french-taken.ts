import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { TakenWords } from './follow-up-words.js';

/** Words that take changes away, keep some alone, or put back what was. */
export const frenchTaken: TakenWords = {
  leaving: phrasesIn(`
    laisse tomber | laissons tomber | laisse de cote | laissons de cote | enleve | enlevez | enlevons | retire |
    retirez | retirons | ote | otez | supprime | supprimez | supprimons | oublie | oublions | oubliez | ignore |
    abandonne | abandonnons | annule | annulons | efface | sans toucher a | et sans toucher a | sans toucher au |
    et sans toucher au | et sans | mais sans | sans | et pas | mais pas | pas | plus de | hors | hormis | ni`),
  without: ['et sans', 'mais sans', 'sans', 'laisse tomber', 'enleve', 'retire'],
  lettingGo: phrasesIn(`
    laisse tomber | laissons tomber | laissez tomber | on laisse tomber | laisse de cote | laissons de cote | oublie |
    oublions | oubliez | on oublie | ignore | abandonne | abandonnons | sans | et sans | mais sans | et maintenant sans`),
  keepingIt: phrasesIn(`
    {peut, peuvent, pourrait, doit, doivent} {la, le, les, l'} {garder, conserver} | {la, le, les} {garde, gardent, conserve, conservent}`),
  keepingOwn: phrasesIn(`
    {garde, gardent, conserve, conservent, peut garder, peuvent garder, peut conserver, doit garder} {le sien, la sienne, les siens, les siennes, le leur, la leur, les leurs, ce qu' elle a, ce qu' il a} |
    est epargnee | est epargne | n' est pas concernee | n' est pas concerne`),
  takingOut: phrasesIn(`
    laisse | laissons | enleve | enlevons | retire | retirons | ote | supprime | supprimons | oublie | oublions |
    oubliez | ignore | abandonne | annule | efface`),
  preferring: phrasesIn(`
    je prefere | je prefererais | j' aimerais mieux | j' aime mieux | on prefere | je voudrais | plutot | a la place |
    et | mais | puis`),
  inPlaceOfUndone: ['a la place', 'plutot', 'et a la place', 'au lieu de ca', 'en echange'],
  orCancelled: phrasesIn(`
    ou {, bien, alors} {supprime, annule, enleve, retire} {la, le} {, carrement, completement, tout court,
    purement et simplement}`),
  parts: {
    before: phrasesIn(`
      la partie | le volet | la question de | la question d' | la question du | l' histoire de | l' histoire d' |
      l' histoire du | le coup du | le coup de | la nouvelle | le nouveau | cette nouvelle | ce nouveau |
      les nouvelles | les nouveaux`),
    behind: [],
  },
  leavingAround: [
    ['', 'reste comme avant'],
    ['', 'reste comme elle etait'],
    ['', 'reste comme il etait'],
    ['', 'reste inchange'],
    ['', 'reste inchangee'],
    ['', 'ne change pas'],
    ['laisse', 'en dehors de la hausse'],
    ['laisse', 'hors de la hausse'],
    ['laisse', 'en dehors de ca'],
    ['laisse', 'en dehors de tout'],
    ['enleve', 'de tout'],
    ['retire', 'de tout'],
    ['sors', 'de tout'],
    ['laisse', 'comme elle est'],
    ['laisse', 'comme avant'],
    ['laisse', "comme c' etait"],
    ['laisse', 'comme elle etait'],
    ['laisse', 'comme il etait'],
    ['laisse', 'comme ils etaient'],
    ['laisse', 'comme elles etaient'],
    ['laissons', 'comme avant'],
    ['garde', 'comme avant'],
    ['remets', 'comme avant'],
    ['remets', "comme c' etait"],
    ['remets', 'a la normale'],
    ['remets', "d' origine"],
    ['remets', 'initial'],
    ['remets', 'initiale'],
    ['remets', 'de depart'],
    ['remets', "a sa valeur d' origine"],
    ['reprends', "d' origine"],
    ['retablis', "d' origine"],
    ['retablis', ''],
    ['reviens a', "d' origine"],
    ['reviens au', "d' origine"],
    ['on revient a', "d' origine"],
    ['on revient au', "d' origine"],
    ['remettons', 'comme avant'],
    ['laisse', 'a la normale'],
    ['laisse', 'comme il est'],
    ['laisse', 'comme ils sont'],
    ['laisse', 'comme elles sont'],
    ['laisse', 'tranquille'],
    ['laisse', 'de cote'],
    ['laisse', 'inchange'],
    ['laisse', 'inchangee'],
    ['ne touche pas a', ''],
  ],
  notOnly: phrasesIn(`
    pas seulement | pas uniquement | pas que | non pas seulement | et pas seulement | pas juste | et pas que`),
  puttingBack: [
    ['reprends', "d' origine"],
    ['reprenons', "d' origine"],
    ['reprends', 'initial'],
    ['reprends', 'initiale'],
    ['reprends', "d' avant"],
    ['reprends', 'du fichier'],
    ['reprends', 'de depart'],
    ['remets', "d' origine"],
    ['remettons', "d' origine"],
    ['remets', 'initial'],
    ['remets', 'initiale'],
    ['remets', "d' avant"],
    ['remets', "a sa valeur d' origine"],
    ['remets', 'a sa valeur initiale'],
    ['remets', "comme a l' origine"],
    ['remets', 'comme au depart'],
    ['remets', 'ou il etait'],
    ['remets', 'ou elle etait'],
    ['ramene', "a sa valeur d' origine"],
    ['ramene', 'a sa valeur initiale'],
    ['reviens au', "d' origine"],
    ['reviens au', 'initial'],
    ['reviens a', "d' origine"],
    ['reviens a', 'initiale'],
    ['revenons au', "d' origine"],
    ['revenons au', 'initial'],
    ['revenons a', "d' origine"],
    ['retour au', "d' origine"],
    ['retour au', 'initial'],
    ['garde', "d' origine"],
    ['avec', "d' origine"],
    ['avec', 'initial'],
  ],
  keeping: phrasesIn(`
    garde seulement | gardons seulement | garde uniquement | garde juste | garde | gardons | ne garde que |
    reviens a seulement | retour a seulement | on revient a seulement | seulement | uniquement | juste | rien que |
    {, et, et maintenant, maintenant} avec {seulement, uniquement, juste, rien que} |
    {, et} {qu' est ce que ca donne, ca donne quoi, que donne, que se passe t il} {, avec} {seulement, uniquement, juste, rien que} |
    {, et} {qu' est ce que ca donne, ca donne quoi, que se passe t il, qu' est ce qui se passe} {avec, s' il n' y a que, rien qu' avec} |
    {, et} si on n' a que | {, et} s' il n' y a que`),
  goingOn: phrasesIn(`
    garde | gardons | on garde | nous gardons | on continue de vendre | on continue a vendre | continue de vendre |
    continuons de vendre | mais on garde | mais garde`),
  keepingToo: phrasesIn(`
    {mais, et} {garde, gardons, gardez, laisse, laissons, conserve} | {mais, et} on {garde, laisse, conserve} | en gardant |
    tout en gardant | en laissant`),
  undoing: phrasesIn(`
    remets | remets le | remets la | remets les | retablis | retablis le | retablis la | reviens a | revenons a |
    encore un {pas, cran} en arriere | {un pas, un cran, une etape} de plus en arriere |
    {reviens, recule} encore {d' un pas, d' un cran, d' une etape} | un cran en arriere | un pas en arriere |
    annule | annuler | annulez | defais | reviens | revenons | on revient | retire | enleve | oublie | oublions | retour |
    recule | reculons`),
  redoing: phrasesIn(`
    refais {, le, la, les, ca, tout} | remets {, le, la, les, ca, tout} | remets tout ca | retablis {, le, la, les, ca, tout} |
    restaure {, le, la, les, ca, tout} | reprends {le, la, les, ca, tout} | annule l' annulation |
    je {le, la, les} veux {, quand meme, finalement, encore, bien} | je veux {le, la, les} recuperer |
    je {le, la, les} garde {, quand meme, finalement} | garde {le, la, les, ca} {, quand meme, finalement} |
    on {le, la, les} garde {, quand meme, finalement} | on {le, la, les} remet | on remet {ca, tout} | rends {le, la, les} moi |
    c' etait une erreur | j' ai change d' avis`),
  undoneWord: phrasesIn("le truc {de, du, de la, de l', des} | le coup {de, du, de la, de l', des}").map(
    (one) => [one, ''] as const,
  ),
  puttingThemBack: ['remets le', 'remets la', 'remets les', 'remets ca', 'retablis le', 'retablis la', 'retablis les'],
  ofSteps: phrasesIn(`
    l' | avant | a | remets | ca | cela | le | la | les | dernier | derniere | derniers | dernieres | precedent |
    precedente | modif | modifs | modification | modifications | changement | changements | etape | etapes | un | une |
    deux | trois | 1 | 2 | 3 | en | arriere | d' | de | cran | crans | pas`),
};

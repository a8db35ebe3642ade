import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { RemarkWords } from './follow-up-words.js';

/** Words beside a new amount, length or time, and in front of it. */
export const frenchRemarks: RemarkWords = {
  remarks: phrasesIn(`
    pour etre | pour rester | soyons | restons | en etant | est plus | serait plus | semble plus | parait plus |
    c' est plus | ce serait plus | ca serait plus | me semble plus | me parait plus`),
  wholeRemarks: phrasesIn(`
    c' est trop | non c' est trop | c' est beaucoup trop | c' est trop long | non c' est trop long | c' est trop court |
    c' est trop peu | c' est pas assez | ce n' est pas assez | non c' est pas assez | pas assez | c' est exagere |
    c' est un peu trop | trop | trop long | trop court | par prudence | par precaution | par securite | au cas ou |
    suffit | suffirait | suffira | suffiront | suffisent | suffiraient | devraient suffire | sont plus que suffisants |
    ca suffit | ca suffira | ca ira | est suffisant | serait suffisant | serait mieux | devrait suffire | au pire |
    au mieux | au pire des cas | dans le pire des cas | pour commencer | je pense | je crois | a mon avis |
    c' est mieux | c' est suffisant | pour voir | mieux vaut prevenir`),
  there: ['la bas', 'sur place'],
  restating: phrasesIn(`
    fais durer ca | faisons durer ca | fais le durer | fais la durer | que ca dure | que ca aille | qu' elle dure |
    qu' il dure | laisse durer | ca va | ca se prolonge | passe a | passons a | on passe a | passez a | monte a |
    montons a | descends a | descendons a | mets | mets en | mettons | disons | disons que c' est | teste | teste avec |
    testons | testons avec | essaie | essaie avec | essayons | essayons avec | c' est | c' etait | ce sera | ce serait |
    ca sera | ca serait | ca dure | ca durera | ca durerait | ca fait | va pour | partons sur | pars sur | on part sur |
    et si c' etait | et si c' est | et si ca dure | et si ca durait | elle dure | il dure | elle durerait |
    il durerait | porte a | portons a | porte le a | ramene a | ramenons a | ramene le a | reviens a | revenons a |
    on revient a | retourne a | retournons a | redescends a | remonte a`),
  forWhom: 'pour',
  notBefore: ['pas avant'],
  but: 'mais',
};

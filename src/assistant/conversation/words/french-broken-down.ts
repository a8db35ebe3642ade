import { phrasesIn } from '../../understand/lexicon/sense.js';
import type { BrokenDownWords } from './follow-up-words.js';

/** Words that ask of each family, market, month or line of what stands, and of the hours that it saves. */
export const frenchBrokenDown: BrokenDownWords = {
  brokenDown: [
    {
      said: phrasesIn(`
        quelles familles souffrent le plus | quelles familles souffre le plus | quelles familles souffrent |
        quelles familles souffre | quelles familles sont touchees | quelles familles est touchee |
        quelles familles sont les plus touchees | quelles familles est la plus touchee |
        quelles familles sont affectees | quelles familles trinquent | quelles familles trinque |
        quelles familles manquent | quelles familles manque | quelles familles en patissent |
        quelles familles en patit | quelle famille souffrent le plus | quelle famille souffre le plus |
        quelle famille souffrent | quelle famille souffre | quelle famille sont touchees | quelle famille est touchee |
        quelle famille sont les plus touchees | quelle famille est la plus touchee | quelle famille sont affectees |
        quelle famille trinquent | quelle famille trinque | quelle famille manquent | quelle famille manque |
        quelle famille en patissent | quelle famille en patit`),
      kpi: 'fill_rate',
      by: 'family',
    },
    {
      said: phrasesIn(`
        quels mois sont les pires | quels mois est le pire | quels mois est la pire | quels mois sont les plus touches |
        quels mois est le plus touche | quels mois sont les plus critiques | quels mois est le plus critique |
        quels mois souffrent le plus | quels mois souffre le plus | quel mois sont les pires | quel mois est le pire |
        quel mois est la pire | quel mois sont les plus touches | quel mois est le plus touche |
        quel mois sont les plus critiques | quel mois est le plus critique | quel mois souffrent le plus |
        quel mois souffre le plus | quelles semaines sont les pires | quelles semaines est le pire |
        quelles semaines est la pire | quelles semaines sont les plus touches | quelles semaines est le plus touche |
        quelles semaines sont les plus critiques | quelles semaines est le plus critique |
        quelles semaines souffrent le plus | quelles semaines souffre le plus | quelle semaine sont les pires |
        quelle semaine est le pire | quelle semaine est la pire | quelle semaine sont les plus touches |
        quelle semaine est le plus touche | quelle semaine sont les plus critiques |
        quelle semaine est le plus critique | quelle semaine souffrent le plus | quelle semaine souffre le plus |
        quel est le pire mois | quelle est la pire semaine | quels sont les pires mois |
        quelles sont les pires semaines | c' est quand le pire | c' est quoi le pire mois | le pire mois`),
      kpi: 'backlog',
      by: 'bucket',
    },
    {
      said: phrasesIn(`
        quels pays souffrent le plus | quels pays souffre le plus | quels pays sont touches | quels pays est touche |
        quels pays sont touchees | quels pays est touchee | quels pays sont les plus touches |
        quels pays est le plus touche | quels pays sont les plus touchees | quels pays est la plus touchee |
        quel pays souffrent le plus | quel pays souffre le plus | quel pays sont touches | quel pays est touche |
        quel pays sont touchees | quel pays est touchee | quel pays sont les plus touches |
        quel pays est le plus touche | quel pays sont les plus touchees | quel pays est la plus touchee |
        quels marches souffrent le plus | quels marches souffre le plus | quels marches sont touches |
        quels marches est touche | quels marches sont touchees | quels marches est touchee |
        quels marches sont les plus touches | quels marches est le plus touche | quels marches sont les plus touchees |
        quels marches est la plus touchee | quel marche souffrent le plus | quel marche souffre le plus |
        quel marche sont touches | quel marche est touche | quel marche sont touchees | quel marche est touchee |
        quel marche sont les plus touches | quel marche est le plus touche | quel marche sont les plus touchees |
        quel marche est la plus touchee | quelles regions souffrent le plus | quelles regions souffre le plus |
        quelles regions sont touches | quelles regions est touche | quelles regions sont touchees |
        quelles regions est touchee | quelles regions sont les plus touches | quelles regions est le plus touche |
        quelles regions sont les plus touchees | quelles regions est la plus touchee | quelle region souffrent le plus |
        quelle region souffre le plus | quelle region sont touches | quelle region est touche |
        quelle region sont touchees | quelle region est touchee | quelle region sont les plus touches |
        quelle region est le plus touche | quelle region sont les plus touchees | quelle region est la plus touchee`),
      kpi: 'fill_rate',
      by: 'location',
    },
  ],
  linesCoping: phrasesIn(`
    y arrive | y arrivent | y arrivera | y arriverait | peut y arriver | tient le coup | tiennent le coup |
    tient la charge | tient le rythme | tient | tiennent | suit | suivent | suivra | peut suivre | peut le faire |
    peuvent le faire | peut absorber ca | absorbe ca | absorbe | encaisse | encaisse ca | a encore des heures libres |
    ont encore des heures libres | a des heures libres | ont des heures libres | a des heures de libre |
    ont des heures de libre | a encore des heures | ont encore des heures | a de la marge | ont de la marge |
    a encore de la marge | ont encore de la marge | a encore de la capacite | ont encore de la capacite |
    a assez d heures | a assez d' heures | ont assez d' heures`),
  hoursSaved: phrasesIn(`
    on gagne combien d' heures | combien d' heures gagne t on | combien d' heures on gagne |
    combien d' heures est ce qu' on gagne | combien d' heures ca fait gagner | ca fait gagner combien d' heures |
    ca nous fait gagner combien d' heures | ca libere combien d' heures | combien d' heures ca libere |
    on economise combien d' heures | combien d' heures economisees | ca economise combien d' heures |
    on gagne combien de temps | ca fait gagner combien de temps`),
};

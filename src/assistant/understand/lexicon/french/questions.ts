/** French. What questions ask for. */
export const questions: Readonly<Record<string, string>> = {
  'ask:measure': 'backtest | mase | smape | wape',
  'ask:compare':
    'compar~ | comparer | comparaison~ | comparaison entre | difference entre | la difference entre | differences entre | lequel est le meilleur | laquelle est la meilleure | cote a cote | versus | vs | confront~ | difference | differences | ecart | ecarts | difference de',
  'ask:versus': 'versus | vs | contre | par rapport a | par rapport au | face a | a cote de',
  'ask:seek':
    "combien | combien d' | combien de | de combien | jusqu' ou | a partir de quel | a partir de quelle | a partir de combien | jusqu' a combien | quel niveau de | quel niveau d' | quelle quantite de | quelle quantite d' | seuil | point mort | quel est le maximum | quel est le minimum | au maximum | au minimum | jusqu' a quel | jusqu' a quel point | maximum | minimum | quelle hausse | quelle baisse | quelle augmentation | absorb~ | encaiss~ | supporter | tolerer | toler~",
  'ask:risk':
    "risque~ | risque de | risque d' | risque que | le risque que | probabilite~ | probabilite que | probabilite de | probabilite d' | chance~ | chances que | chances de | probable~ | quelle probabilite | a quel point est il probable | simul~ | simuler | incertitude~ | monte carlo | risquons nous | sommes nous surs",
  'ask:why':
    "pourquoi | pour quelle raison | pour quelles raisons | quelle est la cause | quelles sont les causes | d' ou vient | d' ou viennent | raison de | cause de | qu' est ce qui retarde | qu' est ce qui bloque | qu' est ce qui explique",
  'ask:short':
    "en rupture | rupture~ | rupture de stock | ruptures de stock | rupture de | en rupture de stock | rupture d' | manqu~ | manquer | a court | a court de | a court d' | penurie~ | penurie de | penurie d' | tomb~ en rupture | epuis~ | epuise~ | manquants | vient a manquer | viennent a manquer | faire defaut | seront en rupture",
  'ask:late': 'en retard | retard | retardee | retarde | a la bourre | pas a temps | pas a l heure | livre en retard',
  'ask:forecast':
    "prevision~ | prevision de | prevision d' | prevision des | prevoi~ | prevoir | previsionnel~ | prevue~ | prevu | prevus | projection~ | pronostic~ | attendue | estimation | allons nous vendre | va t on vendre | vendrons nous",
  'ask:accuracy':
    'precision | exactitude | fiabilite | fiable~ | erreur~ | erreur~ de prevision | qualite | qualite de la prevision | justesse | exacte~ | quelle confiance | ecart~ de prevision | mase | smape | wape | biais | juste~ | backtest | bonne~ | bon | faire confiance | confiance',
  'ask:sequence':
    'sequence~ | sequence optimale | meilleure sequence | ordre | ordre de production | ordre optimal | meilleur ordre | dans quel ordre | ordonnancement | enchainement~ | quel ordre | ordre de passage | ordre des produits | sequencement | enchain~',
  'ask:recommend':
    "que faire | que faire pour | que pouvons nous faire | que peut on faire | que devons nous faire | comment atteindre | comment arriver | comment ameliorer | comment obtenir | recommand~ | recommandation~ | conseil~ | sugger~ | suggestion~ | leviers | quels leviers | levier | que faudrait il | que faut il faire | qu' est ce qui aiderait | comment faire | comment remonter | comment ramener | quelles mesures | quelle mesure",
  'ask:sensitivity':
    "sensibilite~ | analyse de sensibilite | sensible~ | plus sensible | tornade | compte~ le plus | comptent le plus | influe~ le plus | influencent le plus | influence le plus | pese~ le plus | quel parametre | quels parametres | quelle hypothese | quelles hypotheses | le plus d influence | le plus d' influence | joue le plus | jouent le plus | principaux facteurs",
  'ask:survive':
    "survi~ | survivre | survivons | survie | temps de survie | combien de temps tient on | combien de temps tenons nous | combien de temps peut on tenir | combien de temps pouvons nous tenir | combien de temps survivons nous | combien de temps tiendrait on | tenir sans | tient on sans | tenons nous sans | combien de temps peut on survivre | tiendrons nous | tenir | se passer de | se passer d'",
  'ask:risks':
    "plus grands risques | plus gros risques | principaux risques | risques majeurs | alerte~ | alertes | alertes precoces | risques principaux | menaces | qu' est ce qui pourrait mal tourner | les risques",
  'ask:explain':
    "expliqu~ | explique moi | definition | definition de | defin~ | definir | que signifie | que veut dire | signifie | veut dire | signif~ | calcule~ | est calcule | compos~ | explication | d' ou vient | d' ou viennent",
  'ask:plan': 'plan | plans | plan de production | le plan pour | planning | plan d approvisionnement',
  'ask:busy':
    "charge~ | chargees | chargee | saturee~ | saturees | saturation | sature~ | surcharge~ | goulot~ | goulot~ d' etranglement | goulet~ | goulets d' etranglement | occupe~ | pleine~ | plein | taux de charge | tendue~ | tendu~ | reste t il de la capacite | capacite libre",
  'ask:tables': 'tables | table | colonnes | modele de donnees | quelles tables',
  'ask:check':
    'verif~ | verifier | en ordre | valide~ | mes donnees | nos donnees | donnees | correct~ | controle~ | controler | coherent~ | erreurs dans les donnees',
  'ask:steps': 'par pas de | pas de | par paliers de | par etapes de | par increments de | par tranches de',
  'ask:which': "quel | quelle | quels | quelles | qui | qu' est ce qui | lesquels | lesquelles",
};

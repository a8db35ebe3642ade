/** French. Words of supply: what runs short and why, whether goods suffice and reach who wants them, and how long they last once something is lost. */
export const supply: Readonly<Record<string, string>> = {
  'ask:why': `
    en quoi {cela, ca} {retarde t il, retarde, retarderait, retarderait il, bloque, bloque t il} |
    et pour quelle raison | {ce qui, qu' est ce qui} nous empeche de {livrer, servir, fournir} |
    {ce qui, qu' est ce qui} empeche de {livrer, servir, fournir} |
    qu' est ce qui {le, la, les} {retient, retarde, bloque, freine} | y a t il une raison {a, au, du, pour} |
    {se cache, cache} derriere | {c' est, est} du a quoi | du a quoi | {comment se fait il, comment ca se fait} {que, qu', qu' on} |
    a quoi {tient, tiennent} | {nous fait, fait} {rater, louper} | qu' est ce qui nous fait {rater, louper, manquer} |
    qu' est ce qui {pourrait, mettrait, retarderait, bloquerait} | qu' est ce qui {fait, ferait} obstacle a |
    {quelle contrainte, quel goulot} {, fait, met, retarde, bloque, est, est ce qui} |
    {quelle ligne, quelle ressource, quel fournisseur, quel composant} {bloque, retarde, freine, limite, met, fait} |
    {quelle ligne, quelle ressource, quel fournisseur, quel composant} est responsable {de, du, des} | qui est responsable {de, du} |
    {explique, montre} moi ce qui {bloque, retarde, freine} |
    c' est quoi qui {coince, bloque, cloche, retarde, freine} {, sur, pour, avec} | qu' est ce qui coince {sur, pour, avec} |
    qu' est ce qui {l' explique, explique ca, explique cela, cause ca, provoque ca} | comment {l', le, les, on l'} expliqu~ |
    {a quoi, de quoi} {c' est, cela est, est ce, cela tient il, ca tient, tient} {, il} {du, due, dus} | comment ca se fait | a quoi ca tient |
    comment cela se fait il | comment se fait ce | comment cela s' explique t il | comment est ce possible | a qui la faute {, si} |
    la faute a {qui, quoi} | c' est quoi {le, ce} {souci, probleme, blocage} {avec, sur} | quel est le {souci, blocage} {avec, sur} |
    qu' est ce qui cloche {avec, sur, pour} | qu' est ce qui cloche | ce qui bloque |
    ce qui {retarde, freine, coince, ralentit} | quel est le goulot {pour, sur} | la raison pour laquelle | raison pour laquelle |
    qu' est ce qui a {cause, provoque, retarde, bloque} | qui bloque | cause profonde | la cause profonde | cause racine | causes profondes |
    comment expliquer que | d' ou ca vient | d' ou cela vient il | d' ou vient le {souci, probleme} {avec, sur} |
    qu' est ce qui {coince, bloque, cloche} {avec, pour, sur} |
    {qu' y a t il, qu' est ce qu' il y a, qu' est ce qui se cache, que cache} derriere | que cache |
    la raison | pour quelle raison | la cause |
    pq | pk | prq | pkoi | prkoi | pourquoi | pour quelle raison | pour quelles raisons | quelle est la cause |
    quelles sont les causes | d' ou vient | d' ou viennent | raison de | cause de | qu' est ce qui retarde | qu' est ce qui bloque |
    qu' est ce qui explique | qu' est ce qui met | qu' est ce qui fait que | qu' est ce qui rend | qu' est ce qui cause |
    qu' est ce qui provoque | qu' est ce qui empeche | qu' est ce qui ralentit | qui retarde | comment se fait il que |
    comment ca se fait que | pour quel motif | quel est le probleme avec | a quoi est du | a quoi est due | a quoi sont dus |
    quelle est la raison | quelle est l' origine | expliquez pourquoi | explique pourquoi | dis moi pourquoi | dites moi pourquoi |
    la raison du | la raison de | les raisons du | cause du | la cause du | la cause de | qu' est ce qui coince |
    qu' est ce qui nous empeche | qu' est ce qui empeche de | qu' est ce qui gene | qu' est ce qui freine | qu' est ce qui limite |
    pourquoi est ce que | pourquoi est ce qu' | pourquoi donc | pourquoi n' | pourquoi ne | expliquer pourquoi |
    explique nous pourquoi | quelle est la cause du | quelle est la cause de la | quelles sont les raisons |
    quelles sont les raisons du | a cause de quoi | par quoi est | comment expliquer | comment s' explique | comment expliquez vous |
    d' ou vient que | raison du retard | raison du retard d' | raisons du retard d' | raisons du retard | motif du retard |
    quelle est l' explication du retard | pourquoi ne sert on pas | pourquoi ne livre t on pas | pourquoi ne couvre t on pas |
    pourquoi ne livrons nous pas | pourquoi ne servons nous pas | pourquoi manque t on du | pourquoi rate t on | pourquoi ratons nous |
    pourquoi loupe t on | pourquoi nous manque t il | pourquoi il nous manque | pourquoi manque t il | pourquoi on rate |
    pourquoi est on en retard sur | pourquoi sommes nous en retard sur | pourquoi on est en retard sur | pourquoi on ne livre pas |
    cause | causes | les causes | cause des | causes de | causes du | causes des | raisons | raison du | raisons de | raisons du |
    origine du | d' ou ca vient | {pourquoi ne peut on pas, pourquoi ne pouvons nous pas, pourquoi on ne peut pas,
    pourquoi sommes nous incapables de, pourquoi est on incapable de, pourquoi on est incapable de, pourquoi est il impossible de,
    pourquoi peine t on a, pourquoi peinons nous a} {servir, livrer, fournir, couvrir, honorer, satisfaire, expedier, envoyer,
    approvisionner} | {explique le retard, expliquez le retard, explique moi le retard, pourquoi manque t on, pourquoi manquons nous,
    pourquoi manquera t on, pourquoi manquerait on, pourquoi on manque} {de, d'}`,
  'ask:short': `
    ne {couvre, couvrent, couvrira, couvriront, couvrirait, couvriraient, satisfait, satisfont, satisfera, satisferont} {plus, pas} {la, leur, notre} demande |
    ne {suit, suivent, suivra, suivront, honore, honorent, atteint, atteignent} {plus, pas} {la, leur, notre} demande |
    ne {repond, repondent, repondra, repondront, repondrait, repondraient, suffit, suffisent, suffiront} {plus, pas} a {la, leur, notre} demande |
    ne {peut, peuvent} {plus, pas} {couvrir, satisfaire, suivre, honorer, repondre a} {la, leur, notre} demande |
    que va t il nous manquer | que nous manquera t il | qu' est ce qui {va nous manquer, nous manquera, nous manque} | que nous manque t il |
    {souffre, souffrent, patit} le plus | {serons nous, sommes nous, serait on, est on, sera t on} {court, courts} |
    ne {couvre, couvrent, couvriront} pas {leur, la, leurs} demande |
    se retrouver sans | se retrouvera sans | se retrouveront sans | ne {suit, suivent, suivra, suivront} pas la demande |
    {les, aux} mains vides | rare | rares | se {fait, font, fera, feront} rare~ | {la, une} prochaine {rupture, penurie} | {prive, privee, prives, privees} |
    {arrive, tombe, survient} la premiere {rupture, penurie} | {couvre t il, couvre t elle, couvrent ils, couvrent elles} la demande | oos |
    {suit il, suit elle, suit t elle, suivent ils, suivra t elle} la demande | on ne puisse pas {livrer, servir, fournir} |
    {mettrait il, met il, mettra t il, met t il, mettrait elle, mettra t elle, mettrait t il} en rupture |
    {cree, creerait, provoquerait, entrainerait, causerait, cause, causera} {, des, t il des, t elle des} {ruptures, manquants, penuries} |
    {qui, qu' est ce qui} souffre {, le plus} | tout le monde {sera t il, est il, serait il} servi | tout le monde est servi |
    {partent, partiront, partent bien} {ils, elles} {a l' heure, a temps} | {livrer, servir} tout le monde |
    {un probleme, des problemes, un souci, des soucis, des difficultes} {avec, sur, en} | {trop peu, pas suffisamment} {, de, d'} |
    {situation, etat} {d' approvisionnement, des approvisionnements} | {suit, suivent, suivra, suivre} la demande | 
     {laisse, laisserait, met, mettrait} {, t il, t elle} en rupture |
    passe a cote | servir la demande |
    {est, sont, sera, serait, sommes, serons} {, on, t on, nous, il, elle, ils, elles} a court {, de, d'} |
    {, en, qui en} {fait, font, fera, feront, ferait} les frais | {trinqu~, trinquent, trinquera} |
    {fait, fasse, ferait, fera, font, fassent} defaut |
    {sont, seront, est, sera, seraient} {servis, servies, servi, livres, livrees} {incompletement, partiellement} | plus rien | n' y a plus rien |
    {serait on, est on, sera t on, serions nous} a sec | {n' arrive t on, n' arrivons nous} pas a honorer |
    {n' arrive t on, n' arrivons nous, arrive t on} pas a {expedier, livrer, servir} |
    ne {peut on, pouvons nous, pourra t on, pourrons nous, pourrait on} plus {fournir, livrer, servir} | patissent | en patissent | patit |
    {articles, produits, references} {tombent, tomberont, arrivent} a {zero, sec} | {tombent, tombe, tombera} a zero stock | dans le rouge |
    {ne peut on pas, ne pouvons nous pas, ne pourra t on pas} {fabriquer, produire} |
    {ne peut on pas, ne pouvons nous pas, ne peuvent pas, ne pourra t on pas} promettre | ne pourrait on pas livrer | a sec |
    sont critiques | seront critiques | produits critiques | articles critiques | les plus critiques | trous dans l' approvisionnement |
    {cree, creent, creera, creer, provoque, entraine} {, des, t il des, t elle des} {ruptures, manquants, penuries} | servis incompletement |
    {n' arrive t on pas a, n' arrivons nous pas a} {expedier, livrer, servir} | {livre, livres, servi, servis} partiellement |
    {touche, touchee, touches, touchees} par {les, des} {ruptures, penuries} | mal servi~ | incompletement {servi, servis, servies, livres} |
    {est, sont, sera, serait} {le plus, la plus, les plus} {touche, touchee, touches, touchees, affecte, affectee, affectes, affectees} |
    {ne pas, de ne pas, de ne pas pouvoir, ne pas pouvoir, on risque de ne pas} {livrer, servir, fournir, expedier, honorer, couvrir, satisfaire} |
    se retrouve sans | se retrouvent sans | se retrouverait sans | se retrouveraient sans | reste sans | restent sans |
    resterait sans | en rupture | rupture~ | rupture de stock | ruptures de stock | rupture de | en rupture de stock | rupture d' |
    manqu~ | manquer | a court | on est court | on est court en | on est court sur | est on court en | est on court sur | sommes nous court en | a court de | a court d' | penurie~ | penurie de | penurie d' | tomb~ en rupture | epuis~ | epuise~ |
    manquants | vient a manquer | viennent a manquer | faire defaut | seront en rupture | ruptures a prevoir | manque~ a la livraison |
    manquera | manqueront | manquerait | manqueraient | manquait | en manque | en manque de | penuries | a sec | introuvable~ |
    defaut | fera defaut | feront defaut | feraient defaut | tomberont en rupture | tombera en rupture | tomberait en rupture |
    tomberaient en rupture | seraient en rupture | serait en rupture | rupture possible | non livre~ | non servi~ | pas livre~ |
    ne pourra pas etre livre | plus de stock | stock epuise | n' aurons plus | n' aura plus | viendra a manquer | viendront a manquer |
    viendrait a manquer | viendraient a manquer | insuffisant~ | en tension | ne pourront pas etre livres |
    ne peuvent pas etre livres | ne seront pas livres | ne seront pas livres a temps | ne seraient pas livres |
    ne pourraient pas etre livres | ne pourront etre livres | pas livres a temps | ne pourra t on pas livrer |
    ne pourrons nous pas livrer | n' arriverons pas a livrer | ne pourrons pas livrer | ne peut on pas livrer | a cours | va manquer |
    vont manquer | manquer de | manque de | tombe en rupture | tombent en rupture | tombe a court | etre a court de | en penurie |
    non disponibles | ruptures de | plus assez | plus assez de | pas assez de | pas assez | n' est pas couvert | ne sont pas couverts |
    non couvert~ | non couverte~ | partir en rupture | part en rupture | partent en rupture | passe en rupture | passent en rupture |
    seront epuises | sera epuise | a zero stock | sans stock | articles en manque | ne suivra pas | ne suivront pas | tout livrer |
    livrer tout | servir tout le monde | couvrir toute la demande | couvrir la demande | satisfaire la demande |
    satisfaire toute la demande | repondre a la demande | tout servir | honorer toutes les commandes | servir tous les clients |
    ne pourront pas etre servis | ne peuvent pas etre servis | ne seront pas servis | ne pourra pas etre servi |
    ne pourraient pas etre servis | ne seront pas fournis | ne pourront pas etre fournis | va t on manquer | allons nous manquer |
    manquerons nous | viendra t il a manquer | que manque t il | que va t il manquer | qu' est ce qui va manquer | ruptures en vue |
    ruptures previsibles | ruptures attendues | prevoit on des ruptures | souffr~ | souffre | souffrent | souffriront | souffriraient |
    touches | touchees | impactes | impactees | penalises | penalisees | en difficulte | a risque de rupture | ne sert pas |
    ne sert on pas | ne sert t on pas | ne livre t on pas | ne livre pas | ne servons pas | ne livrons pas | ne pouvons pas servir |
    ne pouvons pas livrer | ne peut on pas servir | ne peut pas servir | ne peut pas livrer | ne servons nous pas |
    ne livrons nous pas | ne couvre pas | ne couvre t on pas | ne couvrons pas | n' arrive pas a livrer | n' arrive pas a servir |
    ne fournit pas | ne fournit on pas | ne fournissons pas | ne satisfait pas | ne satisfait on pas | n' honore pas |
    n' honore t on pas | pourquoi ne sert on pas | pourquoi ne livre t on pas | pourquoi ne couvre t on pas |
    pourquoi ne livrons nous pas | pourquoi ne servons nous pas | {n' arrivons nous pas a, incapables de, incapable de,
    pas en mesure de, pas capables de, pas capable de, dans l' incapacite de, impossible de, pas possible de, parvient on pas a,
    parvenons nous pas a, ne parvient on pas a, ne parvenons nous pas a, n' arrive t on pas a, on n' arrive pas a,
    on ne parvient pas a} {livrer, servir, fournir, expedier, envoyer, approvisionner, couvrir, satisfaire, honorer} |
    {pourquoi ne peut on pas, pourquoi ne pouvons nous pas, pourquoi on ne peut pas} {servir, livrer, fournir, couvrir, honorer,
    satisfaire} |
    moins de ruptures | moins de ruptures de stock | moins de manquants`,
  'ask:late': `
    tant de retard | autant de retard |
    attend | attendent | attendre | {doit, doivent} attendre | nous fait {rater, louper, manquer} |
    tardi~ | tardif | tardive | si tardif | si tardive |
    sert mal | sert on mal | sert on si mal | livre mal | livre t on mal | livrons nous mal | servons nous mal | mal servi |
    mal servis | mal servie | mal livre | si mal |
    en retard | retard | retardee | retarde | a la bourre | pas a temps | pas a l heure | livre en retard | a temps |
    accuse t il du retard | accuse du retard | accuse un retard | accusent du retard | prend du retard | prennent du retard |
    pris du retard | a du retard | ont du retard | traine | trainent | decale | decalee | est en souffrance | pas a l' heure |
    sort en retard | sortent en retard | arrive en retard | arrivent en retard | part en retard | partent en retard |
    arrive trop tard | arrivent trop tard | trop tard | sort trop tard | tarde | tardent | tarde a arriver | a la traine |
    prend autant de retard | autant de retard | si tard | aussi tard | tellement tard | bien tard | tres tard |
    partent elles en retard | sort elle en retard | sortent ils en retard | arrive t il trop tard | arrive t elle trop tard |
    est il si tard | {part il, part elle, partent ils, arrive t il, arrive t elle, arrivent ils, arrivent elles, sort il, livre t on,
    livrons nous} {en retard, si tard}`,
  'ask:survive': `
    vivre sans | a quel point {dependons nous, depend on, sommes nous dependants, est on dependant, est on dependants} {de, d', du} |
    {notre, l', la} {exposition, dependance} {a, envers, vis a vis de} | {a quel point,} sommes nous {dependants de, tributaires de} |
    on {tient, tiendrait, survit, tiendra} combien de {temps, semaines, mois, jours} |
    vulnerables | vulnerable | sommes nous exposes | est on exposes |
    nous manquerait {le plus vite, le plus tot, en premier} | se passer le plus longtemps | resilient~ |
    resilience |
    {tenir, tient on, tenons nous, tiendrait on, tiendra t on} sans | {tenir, tient on, tenons nous, tiendrait on, tiendra t on} sans {aucun, aucune} |
    survi~ | survivre | survivons | survie | temps de survie | combien de temps tient on | combien de temps tenons nous |
    combien de temps peut on tenir | combien de temps pouvons nous tenir | combien de temps survivons nous | combien de temps tiendrait on |
    tenir sans | tient on sans | tenons nous sans | combien de temps peut on survivre | tiendrons nous | tenir |
    combien de temps tiendrions nous | combien de temps survivrait on | combien de temps survivrions nous |
    combien de temps pourrait on tenir | combien de temps pourrions nous tenir | combien de temps peut on se passer |
    combien de temps tenir sans | combien de semaines peut on tenir | combien de jours peut on tenir | combien de semaines tient on |
    combien de jours tient on | temps de resistance | duree de survie`,
  'ask:duration': `
    on {tient, tiendrait, survit, tiendra} combien de {temps, semaines, mois, jours} |
    {a quel moment, a quelle date, quel jour, quelle semaine, en quelle semaine, dans quelle semaine, quel mois, en quel mois} |
    pendant combien de {jours, semaines, mois} | de combien de temps | en combien de {temps, jours, semaines} |
    a quelle echeance | sous combien de {temps, jours} | d' ici combien de temps |
    combien de mois | au bout de combien de {temps, jours, semaines, mois} | dans combien de temps |
    combien de temps | combien de semaines | combien de jours | pendant combien de temps | jusqu' a quand`,
  'mark:enough': `
    auront {ils, elles} {leur, leurs} | aura {t il, t elle} {son, sa, ses} |
    {on est, est on, sommes nous} couvert {en, sur, pour} |
    {peut on, puis je, pouvons nous, pourrait on} {promettre, garantir} | {faut il, dois je, doit on, devons nous} s' inquieter {pour, de, du} |
    {faut il, dois je, doit on, devons nous} m' inquieter {pour, de, du} |
    {tient il, tient elle, tiennent ils, tiennent elles} le coup |
    {aura t il, aura t elle, auront ils, auront elles} {tout, toute, tous, toutes, bien} |
    {pourra, pourrait} {t il, t elle} {avoir, obtenir} | {pourront, pourraient} {ils, elles} {avoir, obtenir} |
    {on est, est on, sommes nous} {tranquilles, tranquille, bons, bon, couverts, a l' abri} {en, sur, pour} | il y en aura assez |
    assez de | assez d' | suffisamment de | suffisamment d' | en quantite suffisante | de quoi {servir, livrer, fournir, couvrir}`,
  'mark:ceiling': `
    plafonn~ | plafonn~ a | plafonnait a | {plafonne, plafonnee, plafonnes, plafonnees, limite, limitee, limites, limitees, bride, bridee} a |
    {sature, saturent, saturait, saturerait} a`,
  'mark:supplied': `
    auront {ils, elles} {leur, leurs} | aura {t il, t elle} {son, sa, ses} | couvert | couverte | couverts | couvertes |
    suffisant | suffisante | suffisants | suffisantes | {on est, est on, sommes nous} couvert {en, sur, pour} |
    {peut on, puis je, pouvons nous, pourrait on} {promettre, garantir} | {faut il, dois je, doit on, devons nous} s' inquieter {pour, de, du} |
    {faut il, dois je, doit on, devons nous} m' inquieter {pour, de, du} |
    {tient il, tient elle, tiennent ils, tiennent elles, tient, tiennent, tiendra, tiendront} le coup |
    {aura t il, aura t elle, auront ils, auront elles} {tout, toute, tous, toutes} | {aura t il, aura t elle, auront ils, auront elles} bien |
    {pourra, pourrait} {t il, t elle} {avoir, obtenir} | {pourront, pourraient} {ils, elles} {avoir, obtenir} | il y en aura assez |
    servi~ {entierement, completement, integralement} |
    assez de | assez d' | en {, a t on, avons nous, aurons nous, aura t on} assez | suffisamment de | suffisamment d' | suffisamment |
    en quantite suffisante | de quoi {servir, livrer, fournir, couvrir, approvisionner} | suffi~ | suffisent | suffira | suffiront |
    suffirait | disponible | disponibles | indisponible | indisponibles | servi | servie | servis | servies | {est, sont, sera, seront} {servi,
    servie, servis, servies} | couverts en | couvert en | {on est, est on, sommes nous} {tranquilles, tranquille, bons, bon, couverts, a l' abri} {en, sur, pour} | recoivent {,
    tous, toutes, bien} | recoit {, tout, toute, bien} | recevront {, tous, toutes, bien} | recevra {, tout, toute, bien}`,
  'mark:everyone': 'tout le monde | chacun | tous',
  'mark:leaving-short': `
    {mettrait il, met il, mettra t il, met t il, mettrait elle, mettra t elle, mettrait t il} en rupture |
    {laisse, laisserait, met, mettrait} {, t il, t elle} en rupture |
    {cree, creerait, provoquerait, entrainerait, causerait, cause, causera, creera, provoque, entraine} {, des, t il des, t elle des} {ruptures,
    manquants, penuries}`,
  'mark:felt': `
    mal | {est, sera, serait} {touche, touchee, impacte, impactee, affecte, affectee} |
    {nous, , leur} ferait mal | ferait mal |
    arrive chez {nos, les} clients | se repercute |
    remarqu~ | senti~ | {le, la, l'} remarqu~ | remarquent | apercoi~ | apercoivent | {s' en, s', en} apercoivent | s' en apercoit on |
    s' en rend~ compte | rend~ compte | ressenti~ | ressent | ressentent | sentir | sent | sentent | sentiraient | sentirait | sentira |
    sentiront | fait mal | fasse mal | ca fait mal | ca fasse mal | se voit | se verrait | se voie | se fait sentir | se fasse sentir |
    se ferait sentir | se fera sentir | devient critique | devienne critique`,
  'mark:enduring': `
    a l' abri | proteges | nous protege | nous couvre | nous couvrent | nous permettent de tenir | passer le cap | patienter |
    continuer | continue t on | continuer a | encaisser | endurer | supporter | tenir | tient on | tenir le coup | se debrouiller | fonctionner |
    s' en sort on | s' en sortir | couverts | couvert | est on couverts | est on couvert | sommes nous couverts | surmonter | vivre |
    tourner | resister | resiste t on`,
  'mark:soonest': `
    {le, la, les} plus {vite, tot, longtemps, rapidement} | plus vite | plus tot | plus longtemps | en premier |
    {, pour} la premiere fois`,
  'mark:tomorrow': "demain | aujourd' hui | du jour au lendemain | tout a coup | soudain",
};

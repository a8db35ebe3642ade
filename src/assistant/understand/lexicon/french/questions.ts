/** French. What questions ask for. */
export const questions: Readonly<Record<string, string>> = {
  'ask:duration': `
    on {tient, tiendrait, survit, tiendra} combien de {temps, semaines, mois, jours} |
    {a quel moment, a quelle date, quel jour, quelle semaine, en quelle semaine, dans quelle semaine, quel mois, en quel mois} |
    pendant combien de {jours, semaines, mois} | de combien de temps | en combien de {temps, jours, semaines} |
    a quelle echeance | sous combien de {temps, jours} | d' ici combien de temps |
    combien de mois | au bout de combien de {temps, jours, semaines, mois} | dans combien de temps |
    combien de temps | combien de semaines | combien de jours | pendant combien de temps | jusqu' a quand`,
  'ask:better': `
    {fait, font, ferait, feraient} le plus de {degats, mal, tort} |
    {est, serait} {le, la} {pire, plus grave} |
    preferer | {pire, plus grave, moins grave} {que, qu'} |
    {souffre, souffrent, patit, profite, profitent} le plus | {est, sont} {le, la, les} plus {touche, touchee, touches, touchees} |
    {est, sont} {le, la, les} plus {atteinte, penalisee, exposee} | demande plus {de, d'} |
    {fait, font, ferait} {economiser, gagner} le plus | moins bien | plus mal qu' |
    mieux vaut | mieux vaudrait | mieux vaut il |
    le plus mal | le moins mal | plus mal | moins mal | moindre mal | le moindre mal |
    {abime, nuit, touche, frappe, penalise, affecte, impacte, degrade} le {plus, moins} |
    {prefere, preferes, preferez} {t on, tu, vous} | prefere t on |
    {faut il, doit on, devrait on, devons nous, devrions nous} plutot | plutot que | {meilleure, bonne} {affaire, option} |
    {le meilleur, un meilleur} choix | {coute, coutent, coutera, couterait} le {plus, moins} |
    {demande, exige, requiert, necessite, consomme, mobilise, reclame} le {plus, moins} {de, d'} | la plus grave | le plus grave |
    plus grave | beaucoup {plus grave, mieux, moins cher} | {que, quoi, laquelle, lequel} choisir | mieux {avec, sans} |
    ca vaut {vraiment, bien} mieux | {le plus, la plus} {robuste, resistant, resistante, risque, risquee} | le plus interessant |
    la plus interessante | l' emporterait | le moins de {degats, dommages, dommage} | le moins penalisant | le plus penalisant |
    fait le plus mal | fait plus mal | fait le plus de {mal, degats} | font le plus mal |
    coutent moins | moins cher au total | moins chere au total |
    coute le moins au total | moins couteux au total | revient moins cher au total | moins cher en tout | revient moins cher | revient le moins cher | revient plus cher | meilleur | meilleure | meilleurs | mieux |
    quel est le meilleur | laquelle est meilleure | lequel est meilleur | lequel est mieux | vaut il mieux | vaut mieux | preferable |
    plus avantageux | lequel est le meilleur | laquelle est la meilleure | pire | moins cher | plus sur | le moins cher | la moins chere |
    le moins couteux | la moins couteuse | les moins chers | le plus rentable | la plus rentable | plus rentable | plus rentables |
    le plus eleve | la plus elevee | le plus bas | la plus basse | le plus haut | la plus haute | le plus cher | la plus chere |
    le moins eleve | du moins cher au plus cher | du plus cher au moins cher | du meilleur au pire | le plus faible | la plus faible |
    le plus sur | moins couteux | moins couteuse | meilleures | le moins | le plus de | le plus d' | le moins de | le moins d' | le moins de retards | le moins de retard | le plus de retards |
    s' en sort le mieux | le plus performant | la plus performante | arrive en tete | au mieux | le plus avantageux | vaut le coup |
    vaut il le coup | en vaut la peine | vaut la peine | rentable | plus interessant | plus interessante | coute le moins cher |
    coute le plus cher | le plus couteux | la plus couteuse | le plus gros | la plus grosse | le plus grand | la plus grande |
    les plus gros | le plus important | la plus importante | le plus lourd | la plus forte | le plus fort | le plus petit | la plus petite |
    coute le plus | coute le moins | rapporte le plus | rapporte le moins | gagne | l' emporte | le plus avantageuse | la plus avantageuse |
    la plus sure | s' en tire le mieux | donne le meilleur | donne la meilleure | le moins bon | la moins bonne | la pire | le pire |
    ameliore le plus | ameliore le mieux | ameliorerait le plus | fait le plus de bien a | degrade le plus | degrade le moins |
    fait monter le plus | fait baisser le plus | augmente le plus | reduit le plus | baisse le plus | aide le plus | agit le plus sur |
    agit le mieux sur | protege le mieux | preserve le mieux | rapporte la meilleure | rapporte le meilleur | offre la meilleure |
    offre le meilleur | a la meilleure | a le meilleur | obtient la meilleure | obtient le meilleur | degage la meilleure |
    nous revient plus cher | nous revient moins cher | reviendrait plus cher | reviendrait moins cher`,
  'ask:measure': `
    backtest | mase | smape | wape | erreur~ de prevision | erreurs de prevision | precision de la prevision | precision des previsions |
    qualite de la prevision | qualite des previsions | fiabilite de la prevision | fiabilite des previsions | ecart~ de prevision |
    justesse de la prevision | justesse des previsions | biais de la prevision | biais de prevision | exactitude de la prevision |
    exactitude des previsions | mape | rmse | wmape | mae | on s' est trompe de combien | on s' est trompes de combien |
    s' est on trompe de combien | de combien s' est on trompe | de combien on s' est trompe | de combien nous sommes nous trompes |
    a quel point se trompe t on sur | a quel point se trompe t on | de combien se trompe t on sur | de combien se trompe t on |
    de combien se trompe | se trompe t on | se trompe t on sur | se trompe t on de combien sur | nous trompons nous sur |
    vous trompez vous sur |
    naif | naive | naives | naive saisonniere | saisonniere naive | prevision naive {, saisonniere} | sur le passe | sur l' historique |
    {lance, lancer, lancez, fais, faire, faites} {un, le} backtest | bien prevoir | prevoit on bien | prevoyons nous bien |
    sait on bien prevoir | bons pour prevoir | bon pour prevoir | bien prevue* | bien prevu | a combien de pour cent pres | a combien pres |
    rapport sur {la qualite, la precision} des previsions | rapport de precision`,
  'ask:compare': `
    s' en {sort, sortent, sortirait, sortiraient} {il, elle, ils, elles} |
    {s' ecarte, s' ecartent} {de, d', du} | aligne | aligner | se classent | se classe | se classent ils |
    {avantages, inconvenients, merites} {de, d', du} | avantages et inconvenients {de, d', du} | {le, un} {match, duel, comparatif} |
    comparatif rapide | {ecart, difference, ecarts} de {cout, couts} | {change, changerait, changera} quelque chose {a, au} |
    compar~ | {l' un contre l', l' une contre l', l' un face a l', l' une face a l'} autre | les uns contre les autres | en parallele sur | mets en parallele | mettre en parallele | mettez en parallele | comparer | comparaison~ |
    comparaison entre | difference entre | la difference entre | differences entre | cote a cote | en regard | versus | vs | confront~ | difference |
    differences | ecart | ecarts | difference de | mettre cote a cote | mets cote a cote | met cote a cote | mise en regard | face a face |
    opposer | differe | different ils | different elles | differeraient | differerait | classe les | classe nos | classer les |
    classer nos | classez les | classez nos | classement des | classement de nos | classons les | trie les | trie nos | trier les |
    triez les | range les | ranger les | en quoi different | en quoi differe | hierarchise les | compares | comparatif | comparatif de |
    comparatif des | delta | delta entre | deltas entre | ecarts entre | ecart entre | comparons | comparez moi | compare moi | benchmark |
    met en regard | mets en regard | mettre en regard | mettre en parallele | qu' est ce qui change entre | qu' est ce qui differe entre |
    qu' est ce qui distingue | qu' est ce qui separe | que change t il entre | quelle difference entre | quelles differences entre |
    quel ecart entre | quels ecarts entre | l' ecart entre | les ecarts entre | mettez cote a cote | cote a cote sur | classe tous les |
    classe toutes les | classer tous les | classez tous les | trie tous les | trier tous les | range tous les | ranger tous les |
    ordonne les | ordonner les | ordonne tous les | classe moi les | trie moi les | classement de tous les | classement de tous nos |
    palmares des | classe moi tous les | mets face a face | mettre face a face | mets en balance | arbitrage entre | arbitrage |
    arbitrer entre | arbitrons entre | separe | separent | separerait | separait | separeraient | distingue | distinguent | departage |
    departagent | departager | differencie | differencient | a cote de | en face de | vis a vis | en regard de`,
  'ask:versus': `
    a cote {du, des} |
    {pire, plus grave, moins grave} {que, qu'} |
    bat | bat il | bat elle | battent | battrait | battrait il | l emporte sur | fait mieux que | fait il mieux que | ferait mieux que | versus | vs | contre | par rapport a | par rapport au | face a | face au | a cote de`,
  'ask:seek': `
    a combien {faudrait il, faut il, doit on, doit, peut, devrait on, devrait} | que {peut on, pouvons nous, pourrait on} {enlever, retirer, oter} |
    a quelle cadence | a quel rythme | {a, de, a partir de, jusqu' a} quelle {valeur, hauteur} {, de, d'} | quelle valeur {de, d'} |
    {quelle est, trouve, trouvez} {la plus forte, la plus grosse, la plus haute, la plus importante} |
    {notre, la, une, de la, quelle} marge de manoeuvre {sur, pour, en} | marge de manoeuvre {sur, pour, en} |
    {quelle, combien de} latitude {sur, pour, en} | point de {rupture, bascule} {pour, de la, de l', de, du} | nombre minimal {de, d'} |
    nombre maximal {de, d'} | nombre {minimum, maximum} {de, d'} | {il, nous} manque combien {de, d'} | il nous manque combien {de, d'} |
    ca {represente, fait, ferait, donne} combien {de, d'} | cela {represente, fait, ferait, donne} combien {de, d'} |
    combien de ruptures |
    {ca, cela} {, nous} {fait, ferait} economiser combien {de, d'} |
    {ca, cela, on} {economise, economiserait} combien {de, d'} |
    quelle ampleur | a quelle vitesse | quel niveau de | quelle commande minimum | quelle commande minimale | quel minimum de commande |
    que faudrait il gagner en | que faut il gagner en | que faudrait il ajouter en | que faut il ajouter en | que doit on gagner en |
    que devrait on gagner en | que faudrait il gagner comme | que faut il gagner comme | que faut il comme | que faudrait il comme |
    il faut combien de | il faut combien d' | il faudrait combien de | il faudrait combien d' | faut il combien de |
    on a besoin de combien de | on a besoin de combien d' | quelle hausse de | quelle augmentation de | quelle baisse de |
    quelle reduction de | quel relevement de | combien | combien d' | combien de | de combien | jusqu' ou | a partir de quel |
    a partir de quelle | a partir de combien | jusqu' a combien | quel niveau de | quel niveau d' | quelle quantite de |
    quelle quantite d' | seuil | point mort | quel est le maximum | quel est le minimum | au maximum | au minimum | jusqu' a quel |
    jusqu' a quel point | maximum | minimum | quelle hausse | quelle baisse | quelle augmentation | absorb~ | encaiss~ | supporter |
    tolerer | toler~ | maximal | maximale | maximaux | maximales | minimal | minimale | quelle est la plus grande |
    quelle est la plus petite | quel est le plus grand | quelle croissance | quel retard | quelle perte | quelle quantite |
    quel nombre | combien faut il | combien faudrait il | de combien faut il | de quel pourcentage faut il | de quel pourcentage faudrait il |
    de quel pourcentage peut | de quel pourcentage doit | de quel pourcentage | de combien faudrait il | de combien peut |
    de combien pourrait | jusqu' a quel niveau | jusqu' a quelle | au plus | quelle marge de | a quelle hauteur | combien de temps |
    combien de semaines | combien de jours | combien de points | quel retard maximal | quel delai supplementaire | de combien doit |
    de combien doivent | de combien devrait | de combien devraient | de combien faut il que | de combien devons nous |
    de combien doit on | de combien peuvent | de combien peut on | de combien pourrait on | quelle reduction | quelle reduction des |
    quelle hausse des | quelle baisse des | quel supplement de | quel surcroit de | a partir de quel niveau | jusqu' a combien peut |
    combien nous faut il | combien en faut il | combien il faut | combien il faudrait | que nous faut il comme |
    que nous faudrait il comme | combien faut il comme | combien faudrait il comme | combien nous faut il comme |
    combien nous faudrait il comme | combien il faut comme | combien il faudrait comme | de combien avons nous besoin comme |
    de quoi avons nous besoin comme | de combien a t on besoin comme | {que faut il en, que faudrait il en, que nous faut il en,
    que nous faudrait il en, combien faut il en, combien faudrait il en, combien nous faut il en, combien nous faudrait il en,
    combien il faut en, combien il faudrait en, de combien avons nous besoin en, de quoi avons nous besoin en,
    de combien a t on besoin en} {, termes de, matiere de} | {que faut il en, que faudrait il en, combien faut il en,
    combien faudrait il en, combien il faut en, combien il faudrait en} {termes d', matiere d'}`,
  'ask:risk': `
    {chance serieuse, chances serieuses, bonne chance, bonnes chances} |
    {vrai, reel, serieux} {risque, danger} | un {vrai, reel, serieux} {risque, danger} | un risque {reel, serieux, important} |
    incertitude sur |
    {chance, chances} raisonnable {de, d'} | une chance raisonnable {de, d'} | a quel point {est, sont} robuste | risque t il {de, d'} |
    combien de cas sur {cent, mille, dix, 100, 1000, 10} | {combien de, quelles} chances sur {cent, dix, 100, 10} |
    chances sur {cent, dix, 100, 10} |
    {est on, sommes nous, es tu, etes vous, suis je, peut on etre, pouvons nous etre} {, a peu pres, raisonnablement, vraiment, assez} {sur, surs, certain, certains} {, de, d', que} |
    a quel point {est on, sommes nous, peut on etre, es tu} {sur, surs, certain, certains} {, de, d', que} |
    dans quelle mesure peut on compter sur |
    {dans quelle, quelle} {part, proportion} des {futurs, cas, simulations, tirages} | vraisemblance {de, d', que} |
    la vraisemblance {de, d', que} |
    pire cas {pour, sur} | le pire cas {pour, sur} | a quel point est {, notre, la, le} |
    risque {encourt on, encourons nous} |
    est il realiste de | danger de | quel danger de | est on exposes a | combien de tirages | tirages |
    bonne chance | bonnes chances | de bonnes chances | une bonne chance | reel risque | vrai risque | gros risque | a t on des chances |
    danger que | le danger que | danger de | danger d' | danger |
    risque~ | risquent | risque de | risque d' | risque que | le risque que | probabilite~ | probabilite que | probabilite de |
    probabilite d' | chance~ | chances que | chances de | probable~ | quelle probabilite | a quel point est il probable | simul~ | simuler |
    incertitude~ | monte carlo | risquons nous | sommes nous surs | simulation | simulations | distribution | distribution de |
    distribution du | dispersion | dispersion de | dispersion du | fourchette | fourchette de | fourchette du | dans combien de cas |
    a quelle frequence | quelles sont les chances | quelle chance | intervalle de confiance | avec quelle probabilite |
    avec quelle certitude | quelle est la probabilite | proba | probas | proba que | quelle proba | quelle est la proba | proba de |
    proba d' | peut on etre sur | peut on etre surs | etre sur | etre surs | pouvons nous etre surs | peut on compter sur |
    peut on tabler sur | avec quelle assurance | quelle certitude | pannes habituelles | aleas habituels | perturbations habituelles |
    incidents habituels | risques habituels | pannes ordinaires | aleas ordinaires | pannes normales | aleas normaux | pannes usuelles |
    aleas usuels | risques usuels | pannes courantes | aleas courants | incidents courants | arrets habituels | arrets usuels |
    pannes classiques | aleas classiques | alea habituel | risque court on | risque courons nous | risque courrait on | risque prend on |
    risque prenons nous | risque y a t il | chances a t on | chances avons nous | chances aurait on | incertaine | incertain | incertains |
    aleatoire | a quel point est il certain | volatile`,
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
    ne {couvre, couvrent, couvriront} pas {leur, la, leurs} demande |
    se retrouver sans | se retrouvera sans | se retrouveront sans | ne {suit, suivent, suivra, suivront} pas la demande |
    {les, aux} mains vides | rare | rares | se {fait, font, fera, feront} rare~ | {la, une} prochaine {rupture, penurie} | {prive, privee, prives, privees} |
    {arrive, tombe, survient} la premiere {rupture, penurie} | {couvre t il, couvre t elle, couvrent ils, couvrent elles} la demande | oos |
    {suit il, suit elle, suit t elle, suivent ils, suivra t elle} la demande | on ne puisse pas {livrer, servir, fournir} |
    {mettrait il, met il, mettra t il, met t il, mettrait elle, mettra t elle, mettrait t il} en rupture |
    {cree, creerait, provoquerait, entrainerait, causerait, cause, causera} {, des, t il des, t elle des} {ruptures, manquants, penuries} |
    {qui, qu' est ce qui} souffre {, le plus} | tout le monde {sera t il, est il, serait il} servi | tout le monde est servi |
    {un probleme, des problemes, un souci, des soucis, des difficultes} {avec, sur, en} | {trop peu, pas suffisamment} {, de, d'} |
    {situation, etat} {d' approvisionnement, des approvisionnements} | {suit, suivent, suivra, suivre} la demande | 
     {laisse, laisserait, met, mettrait} {, t il, t elle} en rupture |
    passe a cote | servir la demande |
    {fait, fasse, ferait, fera, font, fassent} defaut |
    {sont, seront, est, sera, seraient} {servis, servies, servi, livres, livrees} {incompletement, partiellement} | plus rien | n' y a plus rien |
    {serait on, est on, sera t on, serions nous} a sec | {n' arrive t on, n' arrivons nous} pas a honorer |
    {n' arrive t on, n' arrivons nous, arrive t on} pas a {expedier, livrer, servir} |
    ne {peut on, pouvons nous, pourra t on, pourrons nous, pourrait on} plus {fournir, livrer, servir} | patissent | en patissent | patit |
    {articles, produits, references} {tombent, tomberont, arrivent} a {zero, sec} | {tombent, tombe, tombera} a zero stock | dans le rouge |
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
    attend | attendent | attendre | attend t on | {doit, doivent} attendre | nous fait {rater, louper, manquer} |
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
  'ask:forecast': `
    vers quoi va |
    prevision~ | prevision de | prevision d' | prevision des | prevoi~ | prevoir | previsionnel~ | prevue~ | prevu | prevus | projection~ |
    pronostic~ | attendue | estimation | allons nous vendre | va t on vendre | vendrons nous | previsions de vente | prevision de vente |
    prevision des ventes | previsions de ventes | previsions | vente* prevue* | ventes prevues | ventes attendues | demande prevue |
    demande attendue | ventes futures | demande future | ventes a venir | demande a venir | va t on en vendre | vendra t on |
    allons nous en vendre | perspectives | perspective | tendance | evolution prevue | estimation~ | estime | pronostic | previsible~ |
    prevoyons nous | predi~ | predire | prediction~ | anticipe t on | a combien s' eleveront | a combien s' elevera | a combien s' eleve |
    a combien s' elevent | attendez vous | attendons nous | prevoyez vous | attends tu | ventes attendez vous | esperons nous vendre |
    esperez vous vendre | pensons nous vendre | pensez vous vendre | devrions nous vendre | comptons nous vendre | vendra | vendront |
    demandera | demanderont | commandera | commanderont | consommera | consommeront | prevision de la demande | previsions de la demande |
    prevision de demande | previsions de demande | prevois tu | prevoit on | projections | projeter | que va t on vendre |
    qu' allons nous vendre | sera vendu | seront vendus | vendrons | vendra t il | se vendra | se vendront | seront les ventes |
    sera la demande | seront les volumes | sera le volume | demande prevoit on | ventes prevoit on | demande attend on | ventes attend on |
    vendrait on | quelle sera la demande | quelles seront les ventes | prevois moi | prevision moi | projette | projetez |
    estimation des ventes | estimation de la demande | demande estimee | ventes estimees | anticiper les ventes | anticiper la demande |
    pense t on vendre | espere t on vendre | compte t on vendre | pense t on en vendre | devrait on vendre | peut on esperer vendre |
    peut on s' attendre a vendre | faut il s' attendre | doit on s' attendre | peut on s' attendre |
    devons nous nous attendre | pouvons nous nous attendre | vend on | vendons nous | devrait se vendre | devraient se vendre | va se vendre | vont se vendre |
    allons vendre | va t on ecouler | allons nous ecouler | finit on l' annee | finirons nous l' annee | finira t on l' annee |
    termine t on l' annee | terminerons nous l' annee | terminera t on l' annee | boucle t on l' annee | finissons nous l' annee |
    ecoule t on | ecoulera t on | atterrit on | atterrit on en fin d' annee | atterrirons nous | dit la prevision | disent les previsions |
    annonce la prevision | annoncent les previsions | montre la prevision | montrent les previsions | dit la prevision pour |
    que dit la prevision | refais la prevision | refaire la prevision | refaites la prevision | relance la prevision |
    relancer la prevision | actualise la prevision | actualiser la prevision | nouvelle prevision | refais les previsions |
    refaire les previsions | prev | prevs | previ | previs | prevision vente | prevision ventes | va t on vendre comme |
    on va vendre comme | que vendra t on | que vendrons nous |
    intervalle* de {prevision, prediction} | voudront | voudront ils | voudront elles | voudra | {ont, auront} ils besoin | aura t on besoin |
    auront besoin | aurons nous besoin | qu' est ce qui nous attend | {tu anticipes, vous anticipez, anticipez vous, anticipes tu} |
    {, qu'} on va {ecouler, vendre} | quelle sera la taille {, du marche} | extrapol~ |
    {lance, lancer, lancez, fais, faire, faites} {la, une, les, des} {prevision, previsions} | que {donneront les ventes, donnera la demande} |
    que donneront les volumes | {demande, demandes} anticipee* | ventes anticipees | volumes {anticipes, attendus, prevus} |
    {, ton, votre, son} {meilleur, meilleurs} {pronostic, pronostics} | {ta, votre} vision {pour, de, sur} | plan de vente* |
    s' attend on a quoi | on s' attend a quoi | a quoi s' attend on | a quoi nous attendons nous | table t on | tablons nous | on table |
    quelles ventes peut on compter | trajectoire de la demande | trajectoire des ventes | evolution {de la demande, des ventes} |
    qu' on prevoit | quand on prevoit | que faut il attendre {de, du, pour} | que doit on attendre {de, du, pour} |
    unites attendues | {va, vont} {consommer, commander} | que disent les chiffres | volume {attendu, prevu} | besoin* {prevu, prevus, attendu, attendus} | {doit on, faut il} compter |
    va se comporter | mois le plus {faible, fort, bas, haut} | meilleur mois`,
  'ask:accuracy': `
    de combien {nous trompons nous, se trompe t on, nous trompons, on se trompe} | nous trompons nous |
    tombaient juste | tombaient elles juste | tombe juste | tombent juste | tombait juste | tombe t elle juste |
    assez bonne~ | assez bon | assez bons | tient la route | tiennent la route | tient elle la route | tiennent elles la route | precision |
    exactitude | fiabilite | fiable~ | erreur~ | erreur~ de prevision | qualite | qualite de la prevision | justesse | exacte~ |
    quelle confiance | ecart~ de prevision | mase | smape | wape | biais | juste~ | backtest | bonne~ | bon | faire confiance | confiance |
    erreurs de prevision | precision des previsions | qualite des previsions | fiabilite de la prevision | fiabilite des previsions |
    justesse de la prevision | justesse des previsions | exactitude de la prevision | exactitude des previsions | se trompe~ | se trompent |
    s' est trompe | s' est beaucoup trompe | s' est bien trompe | nous trompons | a quel point | fie~ | fier | on peut se fier | peut on se fier | peut on faire confiance |
    peut on avoir confiance | vaut | valent | taux d' erreur | marge d' erreur | credible~ | pertinent~ | robuste~ | trompees | trompes |
    trompee | se sont trompees | se sont elles trompees | s' est elle trompee | nous sommes nous trompes | decales | a cote |
    s' est elle trompee | s' est elle beaucoup trompee | s' est il trompe | s' est elle souvent trompee | s' est elle deja trompee |
    s' est elle revelee juste | s' est elle revelee fausse | a t elle ete juste | a t elle ete bonne | a t elle ete fiable |
    a t elle ete precise | a t elle ete exacte | se sont elles trompees | s' est on trompe | etait elle juste | etait elle bonne |
    etait elle fiable | s' est trompee | par le passe | mape | rmse | wmape | mae | on peut s' y fier | peut on s' y fier | s' y fier |
    s' y fie | peut on s' appuyer dessus | on peut s' appuyer dessus | peut on y croire | on peut y croire | y croire |
    tiennent elles la route | tient elle la route | se trompe t elle | se trompent elles | se trompe t on | vise juste | vise t elle juste |
    on s' est trompe de combien | on s' est trompes de combien | s' est on trompe de combien | de combien s' est on trompe |
    de combien on s' est trompe | de combien nous sommes nous trompes | on s' est trompe | nous nous sommes trompes |
    confiance accorder | quelle confiance accorder | ecart* moyen*`,
  'ask:sequence': `
    sequence~ | sequence optimale | meilleure sequence | ordre | ordre de production | ordre optimal | meilleur ordre | dans quel ordre |
    ordonnancement | enchainement~ | quel ordre | ordre de passage | ordre des produits | sequencement | enchain~`,
  'ask:recommend': `
    qu' est ce que {tu, vous} {conseilles, conseillez, proposes, proposez, suggeres, suggerez} |
    qu' est ce que {tu, vous} {recommandes, recommandez, preconises, preconisez} |
    que {dois je, devons nous, doit on, faudrait il, faut il} changer pour | plan d' {action, actions} |
    quel plan d' {action, actions} | {propose, proposez, proposez nous, propose nous} un plan pour | la combinaison la moins chere |
    quelle est la combinaison la moins chere |
    comment {rester, demeurer, passer, monter, faire remonter} a |
    {la, quelle est la} {facon, maniere} la plus {simple, rapide, maligne, economique, intelligente} |
    comment {rester, demeurer, passer, monter, faire remonter, gerer} | de quoi {a t on, avons nous} besoin |
    {amene, ramene, amenez} {moi, nous} {a, sous, au dessus de} | que tirer en premier | quelque chose pour | que nous faudrait il |
    comment {compenser, absorber, encaisser, surmonter, traverser, parer} |
    comment {reagir a, reagir au, repondre a, repondre au, faire face a, faire face au} | que faire {face a, face au, contre} |
    comment {se preparer a, se preparer au} |
    {amortir, attenuer} {le choc, le coup} | comment {amortir, attenuer} {le choc, le coup} |
    par {quoi, ou} {commencer, commence t on, faut il commencer, doit on commencer, commencer pour} |
    comment {y arriver, y parvenir, y remedier, l' atteindre, le tenir, la tenir} |
    comment {le, la, les} {ramener, remonter, reduire, baisser, contenir, limiter, faire passer, faire descendre} |
    {combinaison, mix, ensemble, paquet} de {leviers, mesures, actions} |
    {aide, aidez} {moi, nous} a {atteindre, tenir, rester, garder, passer, revenir, arriver, obtenir} |
    {au, a} {moindre cout, moindres couts, moindres frais, cout minimal, cout minimum, cout le plus bas} | au plus bas cout |
    au cout le plus bas | {pour, le} moins cher possible | le moins cher pour | au meilleur cout | que faut il | que faudrait il |
    comment {reagir, repondre, parer, s' adapter, faire face} | {quel, un} plan b |
    que {changer, changerais tu, changeriez vous} pour | existe t il un moyen | une idee pour | des idees |
    comment {limiter, contenir, reduire} {la casse, les degats, les dommages, l' impact} |
    {comment, par quels moyens} et a quel {prix, cout} |
    quels leviers {actionner, activer, mobiliser, utiliser, engager, tirer} | sur quels leviers {jouer, agir} |
    moyens d' action | quels sont nos moyens d' action | donne moi des idees pour | des idees pour | trouve moi comment |
    trouve comment | comment sauver | comment passer sous | comment rester au dessus | quelle parade |
    quelle est la solution la moins chere | la solution la moins chere | quel est le moyen le moins cher |
    le moyen le moins cher | quelle est la facon la moins chere | la facon la moins chere |
    quelle est la maniere la moins chere | la maniere la moins chere | la voie la moins chere | la solution la plus economique |
    le moyen le plus economique |
    que faire | que faire pour | comment atteindre | comment arriver | comment ameliorer | comment obtenir | recommand~ |
    recommandation~ | conseil~ | sugger~ | suggestion~ | leviers | quels leviers | levier | que faudrait il | qu' est ce qui aiderait |
    comment faire | comment remonter | comment ramener | quelles mesures | quelle mesure |
    {que, que nous, que me} {conseilles tu, conseillez vous, suggeres tu, suggerez vous, proposes tu, proposez vous, recommandes tu,
    recommandez vous} |
    que ferais tu | que feriez vous | quelles actions | quelles options | quelles sont nos options | quelle action |
    actions correctives | comment remedier | remede | comment faire pour | quelles sont les options | quelles sont nos possibilites |
    quelles solutions | quelles sont les solutions | qu' est ce qu' il faut | qu' est ce qu' il faudrait | que faut il pour |
    que faudrait il pour | que nous faut il pour | que nous faudrait il pour | de quoi avons nous besoin pour |
    de quoi aurions nous besoin pour | que devons nous changer | que doit on changer | que faudrait il changer | que faut il changer |
    que faire afin | comment peut on | comment pouvons nous | comment pourrait on | comment pourrions nous | comment parvenir |
    comment revenir | comment redresser | comment repasser | comment retrouver | comment garantir | comment assurer | comment tenir |
    comment garder | comment maintenir | comment reduire | comment descendre | comment limiter | comment eviter | par quels moyens |
    quel moyen | quels moyens | y a t il moyen | quelle est la meilleure facon | quel est le meilleur moyen | options pour |
    quelles options pour | comment resorber | comment effacer | comment eponger | comment rattraper | comment eliminer |
    comment supprimer | comment purger | comment combler | comment solder | comment apurer | comment liquider | comment rattrape t on |
    pistes pour | solutions pour | quelles solutions pour | quelle solution pour | qu' est ce qui amenerait |
    qu' est ce qui ramenerait | qu' est ce qui porterait | moyens d' atteindre | moyen d' atteindre | quoi permettrait de |
    quoi permet de | quoi permettra de | quoi pourrait permettre de | quoi nous permettrait de | quoi nous permet de |
    quoi permettrait d' | quoi permet d' | quoi nous permettrait d' | quoi aiderait a | quoi aide a | quoi nous aiderait a |
    quoi nous aide a | quoi rendrait possible de | quoi suffirait pour | quoi suffirait a | quoi ferait | quoi nous ferait |
    que mettre en oeuvre pour | que mettre en place pour | {que pouvons nous, que peut on, que devons nous, que faudrait il,
    que faut il, que pourrions nous, que pourrait on, que devrait on, que devrions nous, que doit on} {faire, entreprendre,
    entreprendre pour, engager, engager pour, prevoir, prevoir pour, mobiliser, mobiliser pour, actionner, actionner pour, envisager,
    envisager pour} | {que faut il mettre, que faudrait il mettre, que doit on mettre, que devrait on mettre, que devons nous mettre,
    que devrions nous mettre, que peut on mettre, que pourrait on mettre, que pouvons nous mettre, que pourrions nous mettre,
    quelles actions mettre, quelles mesures mettre, que mettre} {en oeuvre, en place} | {qu' est ce qui,
    que est ce qui} {permettrait de, permet de, permettra de, permettrait d', permet d', aiderait a, aide a, suffirait pour,
    suffirait a, ferait, nous ferait}`,
  'ask:sensitivity': `
    {reagit, depend} {il, elle} le plus | {reagit, depend} {t il, t elle} le plus |
    {reagit, reagissent, depend, dependent} {le plus, le plus a, le plus de, le plus fortement} |
    domine | dominent |
    sensibilite~ | analyse de sensibilite | sensible~ | plus sensible | tornade | compte~ le plus | comptent le plus | influe~ le plus |
    influencent le plus | influence le plus | pese~ le plus | quel parametre | quels parametres | quelle hypothese | quelles hypotheses |
    le plus d influence | le plus d' influence | joue le plus | jouent le plus | principaux facteurs | pesent le plus | pese le plus |
    pesent le plus sur | pese le plus sur | quels parametres pesent | impact le plus | impactent le plus | agit le plus | agissent le plus |
    ont le plus d' impact | a le plus d' impact | le plus d' effet | principaux leviers | parametre le plus important |
    parametres les plus importants | le plus sur | quels facteurs | facteurs cles | facteur cle | plus gros impact | le plus gros impact |
    plus grand impact | le plus grand impact | plus grande influence | la plus grande influence | les plus influents | le plus influent |
    influent le plus | determinants | analyse des sensibilites | ce qui compte le plus`,
  'ask:survive': `
    vivre sans |
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
  'ask:risks': `
    {plus grandes, plus grosses} menaces | {faut il, doit on} avoir le plus peur | de quoi {faut il, doit on} {avoir peur, se mefier} |
    {que, qu' est ce qui} {peut, pourrait} {il, t il, , nous} {arriver de pire, mal tourner, mal se passer} |
    {que peut il, qu' est ce qui peut} arriver de pire |
    ou sommes nous {le, les} plus {vulnerables, exposes, fragiles} | ou est on le plus {vulnerable, expose, fragile} |
    de quoi {faut il, doit on, dois je, devons nous} {avoir, nous} {peur, le plus peur, mefier, inquieter} |
    de quoi {dois je m', doit on s', devons nous nous} inquieter |
    {classement, hierarchie, palmares, cartographie} des risques | {hierarchise, hierarchisez} {les, nos} risques | registre des risques |
    {qu' est ce qui, que} {nous menace, menace} le plus | {la plus grosse, la plus grande, la principale} menace {pour, sur} |
    plus grands risques | plus gros risques | principaux risques | risques majeurs | alerte~ | alertes | alertes precoces |
    risques principaux | menaces | les risques | risques cles | risques les plus importants | plus grands dangers | quels risques |
    quels sont les risques | quels sont nos risques | liste des risques | plus grosses menaces | principales menaces | signaux d' alerte |
    points de vigilance`,
  'ask:explain': `
    analyse | analysez | analyser | diagnostic | diagnostique | remonte a | decortique |
    {ce qui, qu' est ce qui} {fait, ferait} {bouger, varier} |
    expliqu~ | explique moi | definition | definition de | defin~ | definir | que signifie | que veut dire | signifie | veut dire |
    signif~ | calcule~ | est calcule | compos~ | explication | d' ou {vient, viennent, sort, sortent, provient, proviennent} | decompos~ | decomposition | ventilation |
    detail de | detail du | le detail de | de quoi est faite | de quoi est fait | de quoi est composee | de quoi se compose |
    qu' est ce qui {plombe, plomberait, plombera, greve, greverait, mine, minerait, grignote, mange, degrade} |
    qu' est ce qui {pese, peserait, pesera} sur | {ce qui, qui} {plombe, pese sur, grignote}`,
  'ask:plan': `
    plan | plans | plan de production | le plan pour | planning | plan d approvisionnement | plan d' approvisionnement`,
  'ask:busy': `
    charge~ | chargees | chargee | saturee~ | saturees | saturation | sature~ | surcharge~ | goulot~ | goulot~ d' etranglement | goulet~ |
    goulets d' etranglement | occupe~ | pleine~ | plein | taux de charge | tendue~ | tendu~ | reste t il de la capacite | capacite libre |
    a quel point | au maximum | charge de travail | a pleine charge | occupation | taux d' occupation | saturer | sature | sous tension |
    limitante~ | limitant~ | bloquante~ | capacite restante | marge de capacite | au taquet | surbooke~ | a pleine capacite |
    au maximum de sa capacite | en surcharge | surutilise~ | sous utilise~ | sous charge~ | goulot de capacite | point de blocage |
    points de blocage | debordee | debordees | proche de la saturation | contrainte~ de capacite | en surcapacite | limite de capacite |
    engorgee | engorgees | engorge | au bord de la saturation | la plus chargee | les plus chargees | heures restantes |
    heures sup restantes | capacite disponible | reste t il d' heures | reste t il des heures | reste t il d' heures sup |
    combien d' heures reste t il | il reste combien d' heures sup | il reste combien d' heures`,
  'ask:tables': 'tables | table | colonnes | modele de donnees | quelles tables',
  'ask:check': `
    verif~ | verifier | en ordre | valide~ | mes donnees | nos donnees | donnees | correct~ | controle~ | controler | coherent~ |
    erreurs dans les donnees |
    verifie | verifiez | verifions`,
  'ask:runs': `
    tirages | tirage | simulations | iterations | essais | replications | futurs | echantillons | tirages aleatoires | repetitions |
    passages | runs`,
  'ask:kpi': `
    {ca, cela} {, nous} {fait, ferait, fera} economiser combien | {ca, cela, on} {economise, economiserait, economisera} combien |
    combien {ca, cela} {, nous} {fait, ferait} economiser | combien {on, ca, cela} {economise, economiserait} |
    combien {economise, economiserait} t on | combien economisons nous | qu' est ce {qu' on, que ca, que cela} economise |
    qu' est ce que ca fait economiser |
    {de combien, en quoi,} {serait on, est on, sommes nous, serions nous} {gagnant, gagnants, perdant, perdants} |
    que perd on en | que perdrait on en | que perdons nous en | combien perd on en | combien perdrait on en | combien perdons nous en |
    que gagne t on en | que gagnerait on en | combien gagne t on en | combien gagnerait on en | combien nous couterait |
    {combien, que} {couteraient, nous couteraient} |
    combien couterait | combien coute | combien nous coute | que couterait | que nous couterait | que coute | quel serait le cout de |
    quel serait le cout d' | combien cela nous coute | combien cela nous couterait | ca coute combien | ca couterait combien |
    que cela coute t il | que couterait cela | que coute cela | a quel cout | et a quel prix | combien cela va t il couter | combien ca va couter |
    combien ca va nous couter | qu' est ce que ca rapporterait | combien ca rapporterait | ca rapporte combien |
    ca nous rapporte combien | que rapporte | que rapporterait | qu' est ce qu' on gagne | qu' y gagne t on | que gagne t on |
    que gagnerait on | quel gain | est ce rentable | est ce que c' est rentable | c' est rentable | ca vaut le coup |
    cela vaut il le coup | ca vaut la peine | est ce que ca paie | quel benefice | quel interet economique | combien de perimes |
    combien de peremptions | combien d' unites perimees | combien perime | combien perimerait | combien perimeront | combien perimera |
    combien d' unites perimeraient | quantite perimee | quantites perimees | sans degrader | sans nuire a | sans nuire au |
    sans penaliser | sans abimer | sans deteriorer | sans affecter | sans compromettre | sans sacrifier | sans impacter |
    sans mal pour | sans degat pour | sans faire souffrir | combien achete t on de moins | combien acheterait on |
    combien acheterait on en moins | combien acheterons nous | combien achetons nous de plus | combien achetons nous de moins |
    qu' est ce qu' on perd en | qu' est ce qu' on gagne en | sans toucher a | sans toucher au | {combien ca, combien ca nous,
    combien cela, qu' est ce que ca, qu' est ce que cela} {coute, couterait, rapporte} | {combien achete t on, combien achetons nous,
    combien on achete} {, en moins, en plus}`,
  'ask:together': `
    combine | combinez | combinons | combiner | cumule | cumulez | additionne | additionnez | superpose | superposons | jumelle |
    ensemble | combine~ | cumul~ | cumule~ | en meme temps | simultanement | a la fois | reuni~ | tous les deux ensemble |
    toutes les deux ensemble | mis ensemble | mises ensemble | conjointement | superpose~ | tombent en meme temps |
    tombaient en meme temps | arrivent en meme temps | arrivaient en meme temps | se cumulent | se cumulaient | coincident | coincidaient |
    se conjuguent | tombent ensemble | arrivent ensemble | frappent en meme temps | nous tombent dessus en meme temps`,
  'mark:ordered': `
    commande* passee* | commandes que nous passons | commandes qu' on passe | commandes lancees | commandes emises |
    commandes que l on passe`,
  'mark:kept-at-cost': 'stocker | entreposer | conserver | garder en stock',
  'mark:made-at-cost': 'produire | fabriquer',
  'mark:moved-at-cost': 'transporter | expedier | acheminer',
  'mark:bought-at-cost': 'acheter | approvisionner',
  'mark:vehicle': 'camion* | ferry | bateau | bateaux | avion* | train | trains | transport*',
  'mark:staying': `
    inchange | inchangee | inchanges | inchangees | sans changement | pas de changement | rien ne change | ne change pas |
    ne changent pas | ne bouge pas | ne bougent pas | reste | restent | restait | restaient | resterait | resteraient | demeure |
    demeurent`,
  'mark:varying':
    'varier | variez | teste | tester | testez | testons | essaie | essaye | essayer | essayez | balaie | balaye | balayer',
  'ask:steps': `
    par pas de | par paliers de | par etapes de | par increments de | par tranches de | par tranche de | avec un pas de | un pas de |
    au pas de | balaie | balaye | balayer`,
  'ask:which': `
    quelle a ete | quel a ete | quelles ont ete | quels ont ete |
    quoi comme |
    {que, qu' est ce qu' il, qu' est ce qui} reste {, encore} | que reste t il {, encore} | il {, nous} reste {, encore} quoi |
    que {risque t on, risquerait on, risquons nous} de |
    quel | quelle | quels | quelles | qui | qu' est ce qui | lesquels | lesquelles | liste | liste de | liste des | la liste des | lister |
    listez | liste moi | enumere~ | quelque chose | quoi que ce soit | de quelque chose | lequel | laquelle | lequel de | laquelle de |
    lequel des | laquelle des | lequel des deux | laquelle des deux | lequel des trois | laquelle des trois`,
  'mark:split-up': `
    se repartit | se repartissent | se repartit il | repartition | reparti | repartie | repartis | reparties | se decompose |
    se ventile | ventile | ventilation | se partage | se divise | se distribue`,
};

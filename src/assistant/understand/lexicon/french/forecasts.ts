/** French. What questions about forecasts ask for: how they come about, how wide they are, and how well they did. */
export const forecasts: Readonly<Record<string, string>> = {
  'ask:forecast': `
    vers quoi va | comme {demande, ventes, volume, volumes} | que {va, vont} {consommer, acheter, commander, demander} |
    {a t on, avons nous, avait on, avions nous} {bien, mal, correctement} prevu |
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
    peut on s' attendre a vendre | a quoi s' attendre {, comme} | {a combien, combien} s' attendre | quoi s' attendre {, comme} | faut il s' attendre | doit on s' attendre | peut on s' attendre |
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
    {volumes, volume, ventes, quantites, demande, demandes} {attendre, s' attendre, faut il attendre, doit on attendre, peut on attendre} |
    qu' on prevoit | quand on prevoit | que faut il attendre {de, du, pour} | que doit on attendre {de, du, pour} |
    unites attendues | {va, vont, va t elle, va t il, va t on, vont elles, vont ils} {consommer, commander} | que disent les chiffres | volume {attendu, prevu} | besoin* {prevu, prevus, attendu, attendus} | {doit on, faut il} compter |
    va se comporter | mois le plus {faible, fort, bas, haut} | meilleur mois`,
  'mark:to-expect': `
    {a combien, combien} s' attendre | a quoi s' attendre | quoi s' attendre | a quoi s' attend on | s' attend on a quoi | on s' attend a quoi | faut il s' attendre |
    doit on s' attendre | peut on s' attendre | devons nous nous attendre | pouvons nous nous attendre |
    a quoi nous attendons nous | qu' est ce qui nous attend`,
  'ask:accuracy': `
    elles valent quoi {, au juste, exactement, vraiment} |
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
  'ask:model': `
    modele | modeles | modele* de prevision | methode | methodes | methode* de prevision | algorithme | algorithmes |
    algorithme* de prevision | technique* de prevision | lequel a gagne |
    comment obtient on ce chiffre | comment obtenez vous ce chiffre | comment obtiens tu ce chiffre`,
  'ask:precise': `
    {tombe, tombee, tombes, tombees} juste | {tombe, tombent} {, t} {il, elle, ils, elles} juste | {tombe, tombent, tomber} juste | est on {bons, bon} pour prevoir |
    precision | {a t on, avons nous, avait on, avions nous} {bien, mal, correctement} prevu | precise~ | precis |
    {la moins, les moins, le moins, la plus, les plus, le plus} {previsible, previsibles, imprevisible, imprevisibles} |
    a quel point previsible | imprevisible~ | fiabilite | exactitude | justesse | biais | biaise~ |
    {erreur, erreurs, ecart} {moyenne, moyen, moyennes, type} |
    erreur absolue moyenne | erreur moyenne absolue | erreur {relative, habituelle, attendue, typique} | marge* d' erreur | taux d' erreur |
    pourcentage d' erreur | indicateurs d' {erreur, precision} | {chiffres, mesures} {de precision, d' erreur} | historique de precision |
    ampleur de {notre, l', nos} {erreur, erreurs} | se trompe t on | nous trompons nous | on se trompe | se trompe t on le plus |
    {, de combien} se plante t on | on se plante de combien | on se plante | {, de combien} {est on, sommes nous} {, loin} a cote |
    de combien est on {loin, a cote} | on est a cote de combien | on est loin du compte | est on loin du compte | a t on vu juste |
    avons nous vu juste |
    avions nous raison | avait on raison | avons nous eu raison | tombe t on juste | tombons nous juste | combien de pour cent pres |
    {fier, fie, croire, confiance} {aux, a vos, a nos, a ces, dans les, dans vos} chiffres | {me, se, nous} fier {aux, a vos, a nos} chiffres |
    combien sommes nous loin de la realite | est on de la realite | a quelle distance est on | loin de la realite |
    erreur | erreurs | {la, les} plus {grosse, grande, grosses, grandes} {erreur, erreurs} | rate t on | a t on rate | avons nous rate |
    plus {grosse, grande} erreur`,
  'ask:misjudged': `
    trop {optimiste, optimistes, pessimiste, pessimistes} |
    surestim~ | sousestim~ | sous estim~ | sur estim~ | surestime t on | sous estime t on | surestimons nous | sous estimons nous |
    {sur prevoir, sous prevoir, sur prevoit, sous prevoit, sur prevu, sous prevu} | sur prevoit on | sous prevoit on |
    sur {, -} ou sous {prevoir, prevoit, estime, estimer} | sous {, -} ou sur {prevoir, prevoit, estime, estimer} |
    surestimer ou sous estimer | sous estimer ou surestimer |
    {systematiquement, toujours, constamment} trop {haut, haute, hauts, hautes, bas, basse, basses} |
    {etre, est on, sommes nous} trop {haut, hauts, bas} | surestimation | sous estimation`,
  'mark:overstated': `
    surestime~ | surevalue~ | {, est, sont, etait, etaient} sur {estime, estimee, estimes, estimees, evalue, evaluee, evalues, evaluees}`,
  'mark:understated': `
    sous {estime, estimee, estimes, estimees, evalue, evaluee, evalues, evaluees} |
    {est, sont, etait, etaient} sous {estime, estimee, estimes, estimees, evalue, evaluee, evalues, evaluees}`,
  'ask:judged': `
    {est, sont, etait, etaient} {sous, sur} {estime, estimee, estimes, estimees, evalue, evaluee, evalues, evaluees} |
    {sous, sur} {estime, estimee, estimes, estimees, evalue, evaluee, evalues, evaluees} | surestime~ | surevalue~ |
    {elles, ils} valent quelque chose | moins bien | meilleurs | meilleures | moins {bonne, bonnes, bon, bons} | plus {mauvaises, mauvais} |
    valent quelque chose | vaut quelque chose |
    pire | pires | meilleur | meilleure | mauvais | mauvaise | mauvaises | la plus mauvaise | le plus mauvais |
    les plus mauvais | les plus mauvaises | le plus mal | les plus mal | la plus mal | plus mal | mieux | la moins bonne | les moins bonnes |
    la moins bien | le moins bien | les moins bien | facile | faciles | difficile | difficiles | le plus difficile | la plus difficile |
    les plus difficiles | la plus facile | le plus facile |
    {la moins, le moins, les moins} {precise, precises, precis, fiable, fiables, exacte, exacts, juste, justes} |
    trop {haut, haute, hauts, hautes, bas, basse, basses, optimiste, optimistes, pessimiste, pessimistes, prudente, prudentes} |
    plutot trop {hautes, basses, haute, basse} | trop haut ou trop bas | trop hautes ou trop basses | trop haute ou trop basse |
    optimiste~ | pessimiste~ | biaise~ | loin du compte | proche* de la realite | loin de la realite | digne* de confiance | croire |
    cloche | ne va pas | repeter l' an dernier | calibre~ | bien calibre~ |
    se sont elles realisees | se sont realisees | s' est elle realisee | s' est realisee | {a t elle, ont elles} ete realisee* |
    que valaient | valaient | valaient elles | crois | croit | en haut de liste |
    en haut | qu' aurait donne |
    evalue | evaluer | evaluez | evaluons | solide | solides | robuste | robustes | positif ou negatif | negatif ou positif | s' est il comporte |
    comporte |
    a quelle distance | {, les} plus {grandes, grosses, fortes} d' abord | plus grandes | plus grosses | fausse | fausses | faux |
    baser mon plan sur | baser notre plan sur`,
  'mark:forecasting': `
    {a t on, avons nous, avait on, avions nous} {bien, mal, correctement} prevu |
    est on {bons, bon} pour prevoir | on prevoit | prevoyons nous |
    prevision~ | prevoi~ | prevoir | previsionnel~ | prevu | prevue | prevus | prevues | prevision de | prevision d' | prevision des |
    previsions | projection~ | predi~ | predire | prediction~ | prev | prevs | previ | previs | prevoit on | previsible~ | imprevisible~ |
    prevision de la demande | previsions de la demande | previsions de vente | prevision de vente | previsions de ventes |
    prevision des ventes |
    qu' on prevoit | quand on prevoit`,
  'mark:actual': `
    reel | reelle | reels | reelles | realise | realises | ventes {reelles, realisees} | demande {reelle, realisee} | realite | la realite |
    le reel | le realise | ce qui {s' est, a ete, a vraiment ete, a reellement ete} {vendu, passe} | ce qu' on a {, vraiment, reellement} vendu`,
  'mark:interval': `
    entre quelles {valeurs, bornes, limites} | intervalle | intervalles | dans l' intervalle | intervalle* de {prevision, confiance, prediction} | fourchette | fourchettes | fourchette de |
    fourchette du |
    bande | bandes | bande* de confiance | borne* | borne* {inferieure, superieure} | bornes basse et haute | bornes haute et basse |
    au mieux et au pire | au pire et au mieux | {estimation, hypothese} {basse, haute} |
    {estimations, hypotheses} {basse et haute, basses et hautes} |
    {cas, hypothese, hypotheses} {optimiste et pessimiste, optimistes et pessimistes} | meilleur et pire cas | pire et meilleur cas |
    barres d' erreur | {ligne, courbe, valeur} basse et {, une} {ligne, courbe, valeur} haute |
    {ligne, courbe, valeur} haute et {, une} {ligne, courbe, valeur} basse |
    {lignes, courbes, valeurs} {basse et haute, haute et basse} |
    plage | plages | largeur de l' intervalle | au pire | dans le {pire, meilleur} des cas | autour de`,
  'mark:quantile': `
    quantile | quantiles | percentile | percentiles | centile | centiles | decile | deciles |
    mediane | medianes`,
  'percentile:50': 'mediane | medianes',
  'mark:uncertain':
    'incertain | incertaine | incertains | incertaines | incertitude | incertitudes | volatile | incertitude sur',
  'mark:derived': `
    repose | reposent | basee | base sur | basee sur | fondee sur | calcule~ | faite | fait | etablie | etabli | obtenue |
    derriere | se cache | cache derriere | se cache derriere | arrive t on a | arrivez vous a | parvient on a | d' ou vient | d' ou sort |
    construite |
    construit |
    justifier | justifie | justifiez`,
  'mark:height': `
    haut | haute | hauts | hautes | bas | basse | basses | plat | plate | elevee | eleve | au plus {haut, bas} |
    {le, la} plus {fort, forte, faible, haut, haute, bas, basse, eleve, elevee} |
    faible | faibles | la moins forte`,
  'mark:choosing': `
    as tu {retenu, choisi, utilise, pris} | avez vous {retenu, choisi, utilise, pris} | choisi | choisie | choisir | choisit on | avoir choisi | retenu | retenue | retient on | utilise | utilisee | utilise t on | utilisez vous |
    utilise |
    employe | employee | employes | essaye~ | examine~ | compares | comparees | celui la | celui ci | celle la | appliquee | applique |
    {a, ont} ete {retenu, retenue, retenus, choisi, choisie, choisis, utilise, utilisee, employe, employee, essayes}`,
  'mark:evolving': `
    comment {evolue, evoluent, evoluera, evolueront} | evolu~ | evolution | evoluera | evolueront | evoluera t elle | evolueront elles |
    developp~ | tendance | tendances | trajectoire | croissance |
    dynamique | avenir | repart | repartir | va repartir | progresse | progressent | progresser | en croissance |
    direction | change | changer |
    stable | stables | plates | se maintenir | se maintiennent | saisonnier | saisonniere | saisonniers`,
  'mark:straying': `
    rate | ratent | rate t elle | ratent elles | s' ecarte | s' ecartent | s' ecarte t elle | s' ecartent elles | devie | devient elles |
    devie t elle | divergent | divergent elles | diverge | diverge t elle | rate t on | ratons nous`,
  'mark:hindsight': `
    avec le recul | avec du recul | retrospectivement | a posteriori | historiquement | par le passe | dans le passe | sur le passe | le passe |
    jusqu' ici | jusqu' a present | a ce jour`,
  'mark:hitting': `
    tombe~ | tombe | tombent | tombee | tombees | {sort, sortent, sortait} {de, du, des, hors, elles, elle} | couvre~ | couverture | contient | contiennent |
    tiennent | tiennent ils | tient | hors de | en dehors de | a l' interieur de | calibre~ | bien calibre~ |
    reste | restent | reste t il`,
  'mark:whither': 'ou va | ou vont | vers ou va | vers ou vont | ou vas',
  'mark:series': "series | serie | serie* temporelle* | toutes les series {, de, d', des}",
};

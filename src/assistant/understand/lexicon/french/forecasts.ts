/** French. What questions about forecasts ask for: how they come about, how wide they are, and how well they did. */
export const forecasts: Readonly<Record<string, string>> = {
  'ask:model': `
    modele | modeles | modele* de prevision | methode | methodes | methode* de prevision | algorithme | algorithmes |
    algorithme* de prevision | technique* de prevision | lequel a gagne |
    comment obtient on ce chiffre | comment obtenez vous ce chiffre | comment obtiens tu ce chiffre`,
  'ask:precise': `
    {tombe, tombee, tombes, tombees} juste | {tombe, tombent} {, t} {il, elle, ils, elles} juste | {tombe, tombent, tomber} juste | est on {bons, bon} pour prevoir |
    precision | precise~ | precis |
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
    surestim~ | sousestim~ | sous estim~ | sur estim~ | surestime t on | sous estime t on | surestimons nous | sous estimons nous |
    {sur prevoir, sous prevoir, sur prevoit, sous prevoit, sur prevu, sous prevu} | sur prevoit on | sous prevoit on |
    sur {, -} ou sous {prevoir, prevoit, estime, estimer} | sous {, -} ou sur {prevoir, prevoit, estime, estimer} |
    surestimer ou sous estimer | sous estimer ou surestimer |
    {systematiquement, toujours, constamment} trop {haut, haute, hauts, hautes, bas, basse, basses} |
    {etre, est on, sommes nous} trop {haut, hauts, bas} | surestimation | sous estimation`,
  'ask:judged': `
    {elles, ils} valent quelque chose | valent quelque chose | vaut quelque chose |
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
    est on {bons, bon} pour prevoir |
    prevision~ | prevoi~ | prevoir | previsionnel~ | prevu | prevue | prevus | prevues | prevision de | prevision d' | prevision des |
    previsions | projection~ | predi~ | predire | prediction~ | prev | prevs | previ | previs | prevoit on | previsible~ | imprevisible~ |
    prevision de la demande | previsions de la demande | previsions de vente | prevision de vente | previsions de ventes |
    prevision des ventes |
    qu' on prevoit | quand on prevoit`,
  'mark:actual': `
    reel | reelle | reels | reelles | realise | realises | ventes {reelles, realisees} | demande {reelle, realisee} | realite | la realite |
    le reel | le realise | ce qui s' est {vendu, passe} | ce qu' on a {, vraiment, reellement} vendu`,
  'mark:interval': `
    intervalle | intervalles | dans l' intervalle | intervalle* de {prevision, confiance, prediction} | fourchette | fourchettes | fourchette de |
    fourchette du |
    bande | bandes | bande* de confiance | borne* | borne* {inferieure, superieure} | bornes basse et haute | bornes haute et basse |
    au mieux et au pire | au pire et au mieux | {estimation, hypothese} {basse, haute} |
    {estimations, hypotheses} {basse et haute, basses et hautes} |
    {cas, hypothese, hypotheses} {optimiste et pessimiste, optimistes et pessimistes} | meilleur et pire cas | pire et meilleur cas |
    barres d' erreur |
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
    evolu~ | evolution | evoluera | evolueront | evoluera t elle | evolueront elles | developp~ | tendance | tendances | trajectoire | croissance |
    dynamique | avenir | repart | repartir | va repartir | progresse | progressent | progresser | en croissance |
    direction | change | changer |
    stable | stables | plates | se maintenir | se maintiennent | saisonnier | saisonniere | saisonniers`,
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

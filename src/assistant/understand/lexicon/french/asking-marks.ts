import { whether } from './filler.js';

/** French. Words by which questions are put: how they open and turn, what they count, rank and want. */
export const askingMarks: Readonly<Record<string, string>> = {
  'mark:result-asked': 'ca donne quoi | ca donnerait quoi | ca fait quoi | ca ferait quoi | que donne | que donnerait',
  'mark:faring': `
    {c' est, est ce, est ce que c' est, serait ce, ce serait} {grave, critique, embetant} pour | comment {va, vont, ca va pour} |
    comment se {porte, portent} |
    comment {ca, cela} {se passe, se passerait, se passera, va se passer, tourne, tournerait} pour |
    ou en {est, sont, serait, seraient} | comment s' en {sort, sortent}`,
  'mark:whats-left': `
    {que, qu' est ce qu' il, qu' est ce qui} reste {, encore} | que reste t il {, encore} | il {, nous} reste {, encore} quoi`,
  'mark:listing':
    'classe | classe nos | classe les | classez | classez nos | trie | triez | liste | liste nos | liste les | listez',
  'mark:seeing':
    "{, j' aimerais, nous aimerions, on aimerait, je souhaiterais, on voudrait} voir | regarder | regarde | regardez",
  'mark:whether': `${whether} |
    pourra t on | {finirons, terminerons, cloturerons, bouclerons} nous {l' annee, le plan} | {finira, terminera} t on {l' annee, le plan} | est ce qu' on peut | est ce qu' on peut encore | est ce qu' on arrive | est ce qu' on arrive a |
    est ce qu' on arrive encore a | est ce qu' on pourra | est ce qu' on pourrait | est ce qu' on tient | arrive t on a | on arrive a |
    on arrive encore a | on tient | tient on | on y arrive | y arrive t on | serions nous | pourra t on encore | arrive t on encore |
    arrive t on encore a | pourrons nous encore | pourrait on encore | peut on encore | peut on toujours | pouvons nous encore |
    pouvons nous toujours | on peut encore | on peut toujours | livre t on encore | livre t on toujours | livrons nous encore |
    livrons nous toujours |
    {peut on, pourrait on, pouvons nous, pourrions nous, pourrons nous} {absorber, encaisser, avaler, amortir, digerer}`,
  'mark:modal': `
    peut | peuvent | pourrait | pourraient | pouvait | pouvaient | pourra | pourront | puisse | puissent | saurait | sauraient | ose |
    osent | oserait`,
  'mark:when': `
    quand | quand est ce que | quand est ce qu' | quand est ce qu | a quel moment | a quelle date | a partir de quand | quel jour | quelle semaine |
    {en, dans, a partir de} quelle semaine | quel mois | depuis quand | jusqu' a quand`,
  'mark:turned': "t on | t il | t elle | t ils | t elles | est ce que | est ce qu | est ce qu'",
  'mark:asking': 'quelle | quel | combien | combien de | quelle a ete | quel a ete',
  'mark:without-verb': '',
  'mark:counting': `
    {ca, cela} {, nous} {fait, ferait} economiser combien {de, d'} |
    {ca, cela, on} {economise, economiserait, recupere, recupererait, gagne, gagnerait} combien {de, d'} |
    {, a, au bout de} combien {de, d'} | combien | que faut il comme | que faudrait il comme | qu' est ce qu' il faut comme |
    qu' est ce qu' il faudrait comme | qu' est ce qu' il nous faut comme | que nous faut il comme | que nous faudrait il comme |
    combien faut il comme | combien faudrait il comme | combien nous faut il comme | combien nous faudrait il comme |
    combien il faut comme | combien il faudrait comme | de combien avons nous besoin comme | de quoi avons nous besoin comme |
    de combien a t on besoin comme | {que faut il en, que faudrait il en, qu' est ce qu' il faut en, qu' est ce qu' il faudrait en,
    qu' est ce qu' il nous faut en, que nous faut il en, que nous faudrait il en, combien faut il en, combien faudrait il en,
    combien nous faut il en, combien nous faudrait il en, combien il faut en, combien il faudrait en, de combien avons nous besoin en,
    de quoi avons nous besoin en, de combien a t on besoin en} {, termes de, termes d', matiere de, matiere d'}`,
  'mark:wondering': 'serons nous | serions nous',
  'mark:telling': `
    dis moi | dites moi | montre moi | montrez moi | donne moi | donnez moi | dis nous | dites nous | montre nous | donne nous |
    fais moi voir | fais voir | indique moi | indiquez moi | indique | precise moi | calcule | calcule moi | calculez | chiffre |
    chiffre moi | mesure`,
  'mark:checking': `
    {verifie, verifiez, verifions, verifier, confirme, confirmez, confirmer, controle, controlez, controler} {, que, qu'} {, on} |
    {assure toi, assurez vous, s' assurer, assurons nous, veille a ce, veillez a ce, valide, validez} {que, qu'}`,
  'mark:bidding': `
    {indique, indiquez, indiquer, precise, precisez, preciser, recapitule, recapitulez, recapituler, resume, resumez, resumer} {, moi, nous} |
    {rapporte, rapportez, rapporter, communique, communiquez, communiquer, fournis, fournissez, fournir, presente, presentez} {, moi, nous} |
    {presenter, mesure, mesurez, mesurer, quantifie, quantifiez, quantifier, enonce, enoncez, enoncer, edite, editez, editer} {, moi, nous} |
    {imprime, imprimez, imprimer, produis, produisez, produire, detaille, detaillez, detailler, mentionne, mentionnez, mentionner} {, moi, nous} |
    {signale, signalez, signaler, rends, rendez, extrais, extrayez, extraire, cite, citez, citer, expose, exposez, exposer} {, moi, nous} |
    {dresse, dressez, dresser, etablis, etablissez, etablir, releve, relevez, relever, rappelle, rappelez, rappeler} {, moi, nous} |
    {restitue, restituez, restituer, livre, livrez, livrer, consulte, consultez, consulter, decris, decrivez, decrire} {, moi, nous} |
    {confirme, confirmez, confirmer, jauge, jaugez, jauger, apprecie, appreciez, apprecier, trace, tracez, tracer} {, moi, nous} |
    {tabule, tabulez, synthetise, synthetisez, synthetiser, enumere, enumerez, enumerer, donne, donnez, donner, sors, sortez} {, moi, nous} |
    {liste, listez, lister, chiffre, chiffrez, chiffrer, affiche, affichez, afficher, evalue, evaluez, evaluer, estime, estimez} {moi, nous} |
    {fais, faites, faire} {, moi, nous} le point sur | {fais, faites, faire} {, moi, nous} {etat, part} {de, du, des, d'} |
    {renseigne, renseignez, informe, informez, eclaire, eclairez} {moi, nous} sur | {mets, mettez} en {evidence, avant}`,
  'mark:striking': `
    frapp~ | touch~ | entam~ | grev~ | deterior~ | amput~ | abim~ | plomb~`,
  'mark:to-what-point': `
    a quel point | dans quelle mesure | jusqu' a quel point`,
  'mark:plan-to': `
    `,
  'mark:year-ended': `
    {terminer, finir, cloturer, boucler, achever, conclure, clore} {l' annee, le plan, l' exercice, le semestre, le trimestre, la periode, l' horizon} {, avec} |
    {finirons, terminerons, cloturerons, bouclerons} nous {l' annee, le plan, le semestre, l' horizon} |
    {finit, finira, termine, terminera} {on, t on} {l' annee, le plan, le semestre, l' horizon}`,
  'mark:how-much-of': "quantite de | quantite d' | la quantite de | la quantite d' | quantites de | dose d' | dose de",
  'mark:how-far': 'a quel point | dans quelle mesure',
  'mark:freeing': 'liber~ | libere | liberent | libererait | liberera | libere t il | libere t elle | libererait il',
  'mark:finding': `
    trouv~ | cherch~ | calcul~ | determine | determiner | determinez | identifie | identifier | identifiez | trouve | trouvez | trouver |
    calcule | calculer | calculez | cherche | chercher | cherchez`,
  'mark:apart':
    'separement | separe | separes | separee | separees | a part | chacun de son cote | chacun a part | chacune a part',
  'mark:needed': `
    faut | faudrait | faudra | faut il | il faut | il nous faut | nous faut | besoin | avons besoin | avons nous besoin | necessaire* |
    requis~ | requises | il faut combien {de, d'} | il faudrait combien {de, d'} | faut il combien de | on a besoin de combien {de, d'} |
    combien faut il | combien faudrait il | combien nous faut il | combien {il faut, il faudrait}`,
  'mark:holding-in': 'prevoit | comporte | contient | comprend | exige | utilise | consomme | suppose',
  'mark:asked-need': 'faut il | devons nous | {faut il, faudrait il, doit on, devrait on} prevoir',
  'mark:needing': 'doit etre | doivent etre | devra etre | devront etre',
  'mark:wanting': `
    {n' accepte, n' acceptons, n' accepterai, n' acceptera} pas {un, une, de, d'} |
    {je refuse, nous refusons, on refuse, refuse, refusons} {un, une} |
    il nous faut {encore, toujours, quand meme, absolument} |
    il {nous, nous en} faut | il faut |
    {ne veut, ne voulons, ne veux, ne peut, ne pouvons, ne peux} pas {accepter plus de, plus de, plus d', moins de} | exige | vise |
    visons | veux |
    veut | veulent | vouloir | voulons | souhaite | souhaitons | doit | devons | tient a | entend | desire | cherche a | voudrait`,
  'mark:ranking': `
    tableau de | tableau des | un tableau de |
    classe | classer | classez | classons | trie | trier | triez | range | ranger | ordonne | ordonner | hierarchise | hierarchiser`,
  'mark:one-table': '{dans, sur} {un, un seul, un meme, le meme} tableau',
  'mark:top': `
    {traiter, attaquer} en {premier, priorite} | maximale | maximum | premiere | premier | haute | absolue | la plus haute | plus haute | d' abord | en premier`,
  'mark:smallest': `
    minimum | la plus petite | le plus petit | la plus faible | le plus faible | la plus basse | le plus bas | plus faible |
    plus petit | plus petite | plus basse | plus bas | la plus courte | le plus court | plus court | minimal | minimale | minimaux |
    minimales | le moins {de, d'}`,
  'mark:largest': `
    maximum | la plus grande | le plus grand | la plus forte | le plus fort | la plus haute | le plus haut | la plus elevee |
    le plus eleve | plus eleve | plus elevee | plus long | le plus long | la plus longue | plus longue | maximal | maximale |
    maximaux | maximales | max`,
  'mark:foremost': `
    surtout | surtout pour | surtout sur | notamment pour | notamment sur | notamment | en premier lieu pour | en particulier | avant tout | principalement | particulierement | essentiellement`,
  'mark:hurting-most': `
    {pese, pesent} le plus {sur, lourd sur} | {fait, font, ferait, feraient} perdre le plus {de, d'} |
    {est, serait} {le, la} pire | {notre, le} maillon faible | maillon faible | {notre, le} point faible | {nos, les} points faibles |
    {represente, constitue} {notre, le, la} plus {gros, grand, grosse, grande} {risque, menace, danger} |
    {fait, ferait, feraient, font} le plus {mal, de mal, de degats, de tort} | {fait, ferait, font} le plus {souffrir, perdre} |
    {menace, menacent, menacerait, inquiete, inquietent} le plus | {expose, exposent} le plus | {nous, le} plus {menace, menacent} |
    {le plus, la plus, les plus} {risque, risquee, risques, risquees, dangereux, dangereuse, dangereuses, critique, critiques} |
    {le plus, la plus, les plus} {grave, graves, serieux, serieuse, serieuses} |
    {nous, notre} {coute, coutent, couterait} le plus {, cher} | {coute, coutent} le plus {, cher} | {pese, pesent} le plus {, lourd} |
    {le plus gros, le plus grand, notre plus gros, notre plus grand, le principal, notre principal} {risque, danger} |
    {la plus grosse, la plus grande, notre plus grosse, la principale, notre principale} menace | {inquieter, craindre, redouter} le plus |
    le plus a craindre | le plus de {degats, mal, tort}`,
  'mark:risk-noun': `
    {menace, menacent, menacerait} le plus | retards | les retards | retards de livraison | defauts de qualite |
    {represente, constitue} {notre, le, la} plus {gros, grand, grosse, grande} {risque, menace, danger} |
    risques | nos risques | risque | menace | menaces | danger | dangers | alea | aleas | panne | pannes | defaillance | defaillances |
    {la, une} defaillance {, de, d'} | defaillance {de, d'} |
    incident | incidents |
    perturbation | perturbations`,
  'mark:chance': `
    {peut on, pouvons nous, puis je} {promettre, garantir, s' engager sur, s' engager a, nous engager sur} |
    est il prudent de {promettre, garantir} |
    {on risque, nous risquons} {de, d'} |
    {expose, exposee, exposes, exposees} | craindre | redouter | realiste | realistes | atteignable | atteignables | probablement |
    a portee | plausible | en danger | tenable |
    hors de portee | {est il, est elle, sont ils, sont elles} {sur, sure, surs, sures} | sans doute`,
  'mark:known': `
    {de, sur, dans} {notre, la, nos} {liste, listes} | {de, sur} la liste des risques | {dans, de} {notre, le} registre |
    connu | connue | connus | connues | recense | recensee | recenses | recensees | repertorie | repertoriee | repertories | repertoriees |
    identifie | identifiee | identifies | identifiees | enregistrees | enregistres | listees | listes | que l' on connait | qu' on connait |
    du registre`,
  'mark:fluctuating': `
    dans le pire des cas | au pire | expose | exposee | exposes | exposees | varier | varie | fluctuer | fluctue | osciller |
    oscille | bouger | disperse | dans le meilleur des cas | le pire des cas | le meilleur des cas | au mieux`,
  'mark:break-even': "point mort | equilibre | seuil de rentabilite | seuil d' equilibre",
  'mark:robust': `
    robuste | robustes | robustesse | solide | solides | solidite | fragile | fragiles | fragilite |
    resiste | resiste t il | resistera | resistera t il | resister |
    le plan {tient, tiendra, tiendrait} {, il, t il} {la route, le choc}`,
  'opening:word': `
    je veux | je voudrais | j' aimerais | on veut | nous voulons | il me faut | il nous faut | que | qu' | ce que | ce qu' | quoi |
    combien | quel | quelle | quels | quelles | quand | est ce | comment | peut on | pourra t on | pourrait on |
    on y | on gagne | on perd | on tient | on livre | on arrive | on paie | on paye | on depense | on economise | on fait | on finit |
    on termine | on laisse combien | on passe | on en est | on s' en sort | je veux savoir | je voudrais savoir | j' aimerais savoir |
    nous voulons savoir | je veux voir | je voudrais voir | j' aimerais voir | dis | dites | montre | montrez | donne moi | donnez moi |
    donne nous | fais moi voir | indique | indiquez | calcule | calculez | chiffre | chiffrez | mesure | mesurez | c' est | ca | cela | qui |
    lequel | laquelle | lesquels | lesquelles | y a t il | y aura t il | avons nous | aurons nous | livre t on | tient on | perd t on |
    gagne t on | sert on | finit on | a t on | va t on | sommes nous | serons nous | voir si | verifie | verifiez | regarde | regardez |
    a combien | de combien | de quel pourcentage | ou en | jusqu' ou | pour quel | pour quelle | avec quel | avec quelle | a quel | a quelle | savoir`,
  'opening:auxiliary': '',
  'opening:recall': `
    ouvre | ouvrez | ouvrons | rouvre | rouvrez | rouvrons | charge | chargez | chargeons | recharge | rechargez | rechargeons |
    reprends | reprenez | reprenons | rappelle | rappelez | ressors | ressortez | {reviens, revenez, revenons, retourne, retournons,
    retournez, repasse, repassons, repassez} {a, au, aux, sur}`,
  'opening:afterwards': `
    et apres | et apres ca | et apres cela | et ensuite | et puis | et puis apres | et puis quoi | et alors | et la suite |
    et apres quoi | et ensuite quoi | alors quoi | et maintenant | que {donne, donnerait, devient, deviendrait} le plan`,
  'opening:reasons': `
    {, et, mais, puis} {pourquoi, pour quelle raison, pour quelles raisons, pour quel motif, pour quels motifs, a cause de quoi} |
    {, et} {pourquoi cela, pourquoi ca, d' ou cela vient, d' ou ca vient, d' ou viennent ils, d' ou viennent elles, d' ou viennent} |
    {, et} {explique, expliquez, dis, dites, explique moi, dis moi, dites moi, expliquez moi, montre, montrez} {pourquoi, les raisons, les causes} |
    {, et} {donne, donnez, donne moi, donnez moi, donne nous} {les raisons, les causes, la raison, les motifs} |
    {avec, et} {les raisons, les causes, leurs causes, leurs raisons, la raison, quelles en sont les causes, quelles en sont les raisons}`,
  'opening:recall-end': 'de nouveau | a nouveau | encore | encore une fois',
  'opening:announcement': `
    testons | essayons | prenons | regardons | simulons | voyons | jouons | passons a | je voudrais tester | j' aimerais tester |
    nous voulons tester | on veut tester | je veux tester | on teste | voici | voila | on essaie | je voudrais essayer`,
  'opening:inverted': `
    on | il | elle | ils | elles`,
};

/** What is measured of a plan. */
export const kpis = {
  'kpi:otif': `
    objectif d' otif {, de} | otif {vise, cible} |
    otif | livraison complete a temps | livre a temps et complet | livraisons a l heure | livraisons a l' heure | ponctualite |
    taux de livraison a l' heure | livraison a l' heure | livraisons a temps | taux de ponctualite | fiabilite des livraisons |
    taux d' otif | taux otif | taux de livraison a temps | respect des delais | ponctualite des livraisons | livraison a temps et complete`,
  'kpi:backlog': `
    {reste, restent, resteront, resteraient, seront, sont} en attente | ventes en retard | ventes sont en retard | unites sont en retard |
    commandes sont en retard | ventes restent en retard |
    ventes seront en retard | {retard, arriere, reliquat} final | {retards, arrieres, reliquats} finaux |
    le moins de retards | le moins de retard | le plus de retards | backlog | arriere* | arrieres | reliquat* | unites en retard | commandes en retard | retards de livraison | carnet en retard |
    {le retard, les retards, retard, retards, du retard} {final, finals, en fin de plan, a la fin du plan, total} |
    volume en retard | quantite* en retard | quantites en retard | commandes non servies | reste a livrer | encours en retard |
    retard cumule | total des retards | arriere de commandes | unites non livrees | backlog total | portefeuille en retard |
    encore en attente | unites encore en attente | unites en attente | carnet de retard | carnet de retards |
    carnet de commandes en retard | encore dues | encore a livrer | non encore livrees | en backlog | toujours en attente |
    restant a livrer | restant dues | livraisons en attente | commandes en attente |
    moins de retard | moins de retards`,
  'kpi:lost_sales': `
    ventes perdues | vente perdue | pertes de ventes | ventes manquees | ventes ratees | commandes perdues | volumes perdus |
    unites perdues | demande perdue | demande non satisfaite | demande non servie | ventes non realisees | manque a gagner en volume |
    demande insatisfaite`,
  'kpi:stockouts': `
    ruptures {de, en} plus | plus de ruptures | combien de ruptures |
    ruptures | ruptures de stock | nombre de ruptures | manquants | nombre de manquants | nombre de ruptures de stock |
    situations de rupture | cas de rupture | episodes de rupture | evenements de rupture | rupture |
    moins de ruptures | moins de ruptures de stock | moins de manquants`,
  'kpi:first_stockout': `
    la premiere rupture | la premiere rupture de stock | une premiere rupture | le premier manquant |
    premiere rupture | premiere rupture de stock | premier manquant | date de la premiere rupture | date de premiere rupture |
    semaine de la premiere rupture`,
  'kpi:inventory.units': `
    niveau de stock | niveaux de stock | stock moyen | unites en stock | stock total | stocks totaux | quantite en stock |
    quantites en stock | stock en unites | stocks moyens | total des stocks | stock global | nombre d' unites en stock`,
  'kpi:inventory.value': `
    {qu' est ce que ca, qu' est ce que cela, que, que nous} {immobilise, immobiliserait, immobilisera} |
    qu' est ce {qu' on, que nous} {immobilise, immobiliserait, immobilisera} |
    combien d' {argent, euros} {est, sont, serait, seraient, sera} {immobilise, immobilises} |
    {ca, cela, on} {immobilise, immobiliserait} combien {, d' argent, de capital, de tresorerie, en stock} |
    combien {, d' argent, de capital} {ca, cela, on} {immobilise, immobiliserait} |
    combien {, d' argent, de capital} {immobilise, immobiliserait} t on | combien immobilisons nous |
    valeur du stock | valeur des stocks | valeur de stock | valeur de l inventaire | fonds de roulement | valeur de l' inventaire |
    stock en valeur | stocks en valeur | stock en euros | capital immobilise | tresorerie immobilisee | argent immobilise |
    immobilisation du stock | capital immobilise en stock | capitaux immobilises | besoin en fonds de roulement | bfr | argent en stock |
    argent immobilise dans les stocks | montant du stock | montant des stocks | valorisation du stock | valorisation des stocks |
    stock valorise | valeur d' inventaire | valeur de stock moyenne | valeur moyenne de stock | valeur moyenne du stock |
    valeur moyenne des stocks | valeur du stock moyen | valeur de stocks moyenne | valeur d' inventaire moyenne |
    valeur moyenne d' inventaire | stock moyen en valeur | stock moyen en euros | stock moyen valorise | valeur de stocks`,
  'kpi:inventory.days': `
    jours de couverture | couverture | jours de stock | couverture de stock | couverture des stocks | couverture moyenne |
    couverture en jours | jours de stocks | rotation | rotation des stocks | rotation du stock | taux de couverture | duree de couverture |
    stock en jours | couverture du stock | couverture de stocks | nombre de jours de stock | nombre de jours de couverture`,
  'kpi:expired': `
    combien {de doses, de boites, d' unites, de flacons, de stylos, de pieces} {perime, periment, perimerait, perimeraient, perimeront} |
    combien {de doses, de boites, d' unites, de flacons, de stylos, de pieces} {expirent, expireraient, expireront} |
    {part, partent, partirait, partiraient, partira, partiront} {a la poubelle, au rebut, a la benne} |
    {finit, finissent, finirait, finiraient, finira, finiront} {a la poubelle, au rebut, a la benne} |
    {va, vont, ira, iront, irait, iraient} {a la poubelle, au rebut, a la benne} | {est, sera, serait, seraient} {jete, jetee, jetes, jetees} |
    sont perimees | sont perimes | est perimee | est perime | perimes | perimer | se perimer | voir perimer | laisser perimer | unites perimees | perimees | produits perimes | peremptions | perime |
    plus de perimes | plus de peremptions | davantage de perimes | combien de perimes | combien de peremptions |
    combien d' unites perimees | combien perime | combien perimerait | combien perimeront | combien perimera |
    combien d' unites perimeraient | quantite perimee | quantites perimees | destructions pour peremption | plus d' unites perimees |
    stock perime | stocks perimes | unites expirees | produits expires | pertes par peremption | pertes pour peremption | perimes en stock |
    lots perimes | obsoletes | stock obsolete | casse par peremption | volume perime | nombre de perimes | nombre d' unites perimees |
    vont perimer | va perimer | perimeront | perimeraient | perimera | perimerait | seront perimees | seront perimes | seraient perimees |
    seraient perimes | seront jetees | seront jetes | seraient jetees | seraient jetes | iront a la poubelle | iront au rebut |
    partiront au rebut | partiraient au rebut | devra t on jeter | devrait on jeter | faudra t il jeter | faudrait il jeter | jettera t on |
    jetterait on | allons nous jeter | va t on jeter | devrons nous jeter | perime t on | arriveront a peremption |
    arriveraient a peremption | depasseront leur date`,
  'kpi:utilisation': `
    {charge, utilisation} {des, de nos, de chaque, de toutes les, de toutes nos} {ligne, lignes} |
    utilisation | taux d utilisation | charge | taux d' utilisation | taux de charge | taux d' occupation |
    utilisation des capacites | utilisation de la capacite | taux d' engagement | utilisation moyenne |
    taux d' utilisation des lignes | taux d' utilisation moyen | taux de remplissage des lignes | taux d' utilisation de la capacite |
    utilisation ailleurs | charge ailleurs | charge des autres lignes | utilisation des autres lignes | charge sur les autres lignes |
    utilisation sur les autres lignes`,
  'kpi:utilisation.peak': `
    charge de pointe | charge en pointe | pic de charge {de nos, des, de toutes les} lignes | pic d utilisation | utilisation maximale |
    pointe d utilisation | charge maximale | pic de charge | pic d' utilisation |
    pointe d' utilisation | taux d' utilisation maximal | taux d' utilisation maximum | utilisation maximum | utilisation max | charge max |
    charge maximum | taux de charge maximal | pic de charge maximal | pointe de charge | utilisation de pointe |
    utilisation de pointe ailleurs | utilisation maximale ailleurs | charge de pointe ailleurs | charge maximale ailleurs |
    pic d' utilisation ailleurs | pic de charge ailleurs | utilisation de pointe des autres lignes |
    utilisation de pointe sur les autres lignes | charge maximale des autres lignes`,
  'kpi:changeover_hours': `
    heures de changement | heures de changements | heures perdues en changements | heures de changement de serie |
    heures de changements de serie | heures de changement de format | heures passees en changement | heures passees en changements |
    temps perdu en changements | heures perdues en changement | temps total de changement | temps passe en changements |
    heures de nettoyage | total des changements`,
  'kpi:cost.total': `
    nous {coute, coutent, coutera, couterait, couteraient} le {plus, moins} |
    combien {je paie, je paye, on paie, on paye, nous payons, paie t on, paye t on} {en plus, de plus} |
    {fait, font, ferait} economiser le plus | si {cher, chere, couteux, couteuse} |
    revient {moins, le moins, plus, le plus} cher | {reviendrait, reviennent} {moins, le moins, plus, le plus} cher |
    nous revient {moins, le moins, plus, le plus} cher | {cote, question, niveau, en termes de} {cout, couts, cout total, couts totaux} |
    {ecart, difference, ecarts} de {cout, couts} | {coute, coutent, coutera, couterait} le {plus, moins} |
    {ca, cela} {, nous} {fait, ferait, fera} economiser combien | {ca, cela, on} {economise, economiserait, economisera} combien |
    combien {ca, cela} {, nous} {fait, ferait} economiser | combien {on, ca, cela} {economise, economiserait} |
    combien {economise, economiserait} t on | combien economisons nous | qu' est ce {qu' on, que ca, que cela} economise |
    qu' est ce que ca fait economiser |
    economis~ de l' argent | des economies |
    moins cher au total | moins chere au total | coute le moins au total | moins couteux au total | moins cher en tout |
    revient moins cher au total | cout total | couts totaux | coute moins | coutent moins | combien paye t on de plus | combien paie t on de plus |
    combien payons nous de plus | combien ca coute en plus | combien coute t il de plus | on paie combien de plus |
    on paye combien de plus | ca coute combien de plus | combien de plus paie t on | combien de plus paye t on | couts au total |
    {combien, que} {couteraient, nous couteraient} |
    total des couts | ensemble des couts | facture | combien nous couterait | combien couterait | combien coute | combien nous coute |
    que couterait | que nous couterait | que coute | combien ca couterait si | combien ca coute si | combien ca nous couterait si |
    combien cela couterait si | quel serait le cout si | quel serait le cout de | quel serait le cout d' | le moins cher | la moins chere |
    le moins couteux | la moins couteuse | moins couteux | du moins cher au plus cher | combien ca coute | combien ca couterait |
    combien ca nous coute | combien ca nous couterait | combien cela coute | combien cela couterait | combien cela nous coute |
    combien cela nous couterait | ca coute combien | ca couterait combien | qu' est ce que ca coute | qu' est ce que ca couterait |
    qu' est ce que ca nous coute | qu' est ce que ca nous couterait | qu' est ce que cela coute | qu' est ce que cela couterait |
    que cela coute t il | que couterait cela | que coute cela | a quel cout | et a quel prix | combien cela va t il couter | combien ca va couter |
    combien ca va nous couter | cout global | couts globaux | cout complet | cout d' ensemble | depense totale | depenses totales |
    total des depenses | somme des couts | cout total de la supply chain | cout logistique total | cout de la supply chain |
    montant total des couts | budget total | couts complets | {, nous} coute le plus | {, nous} coute le moins | coute le moins cher | {, nous} coute le plus cher |
    les moins chers | le plus cher | la plus chere | du plus cher au moins cher | le plus couteux | la plus couteuse`,
  'kpi:cost.overtime': `
    coute plus en heures sup | coute moins en heures sup | coute le plus en heures sup | coute le moins en heures sup |
    cout des heures supplementaires | couts des heures supplementaires | cout des heures sup | couts des heures sup | cout d' heures sup |
    cout des h sup | depenses d' heures sup | depenses d' heures supplementaires | facture des heures sup |
    facture des heures supplementaires | budget heures sup | cout de l' overtime |
    coutent les heures sup | coutent les heures supplementaires | coutent nos heures sup | nous coutent les heures sup |
    nous coutent les heures supplementaires | coutent les h sup | depense t on en heures sup | depense t on en heures supplementaires |
    depensons nous en heures sup | depensons nous en heures supplementaires | paie t on en heures sup | payons nous en heures sup |
    payons nous en heures supplementaires | on depense en heures sup | on paie en heures sup | budget des heures sup | cout heures sup |
    cout heures supplementaires | prix des heures sup`,
  'kpi:cost.production': `
    cout de production | couts de production | cout de fabrication | couts de fabrication | frais de production | depenses de production |
    cout de la production | couts de la production | couts usine | cout usine`,
  'kpi:cost.holding': `
    stockage | entreposage |
    {que, combien} {, nous} {coute, couterait} {le stockage, la detention, la detention du stock} |
    {combien, que} {, nous} {coute, couterait} la detention des stocks | les stocker {coute, couterait} {, t il, combien} |
    cout de stockage | couts de stockage | cout du stock | cout des stocks | couts des stocks | couts de possession | cout de possession |
    couts d' entreposage | cout d' entreposage | frais de stockage | cout du stockage | couts du stockage | cout de detention |
    couts de detention | frais d' entreposage`,
  'kpi:cost.transport': `
    cout de transport | couts de transport | cout du transport | couts du transport | frais de transport | cout logistique |
    couts logistiques | couts d' expedition | frais d' expedition | cout du fret | couts du fret | cout de fret | facture transport |
    facture de transport | depenses de transport | budget transport | cout de livraison | couts de livraison | frais de port |
    cout des transports | couts des transports`,
  'kpi:cost.shortage': `
    cout de rupture | couts de rupture | cout des ruptures | cout des penuries | couts des ruptures | cout de penurie | penalites |
    cout des penalites | couts des penalites | cout des manquants | couts des manquants | cout de la rupture | penalites de retard |
    montant des penalites | couts de penurie | cout des retards |
    {combien, que} {couteraient, coutent, couteront, nous couteraient} les ruptures`,
  'kpi:cost.purchase': `
    sur les achats | en achats | {quel, , l'} {impact, effet} sur les achats |
    couts d' achat | cout d' achat | achats | cout des achats | couts des achats | couts d' approvisionnement | cout d' approvisionnement |
    depenses d' achat | depenses d' achats | cout matiere | couts matiere | couts matieres | cout des matieres | couts des matieres |
    cout des composants | couts des composants | budget achats | facture des achats | montant des achats | combien achete t on |
    combien achete t on en moins | combien achete t on de moins | combien achetons nous | combien achetons nous en moins |
    combien on achete | combien on achete en moins | combien achete t on en plus | combien on achete en plus | combien acheterait on |
    combien acheterait on en moins | combien acheterons nous | combien achetons nous en plus | combien achetons nous de plus |
    combien achetons nous de moins`,
  'kpi:revenue': `
    chiffre d' affaires | revenu* | recette* | ca | chiffre d affaire | chiffre d' affaire | chiffre d' affaires total | ventes en euros |
    ventes en valeur | valeur des ventes | revenus | recettes | produit des ventes | montant des ventes`,
  'kpi:margin': `
    {, etre} {rentable, rentables} |
    y {gagne ou j' y perds, perds ou j' y gagne} | on y gagne ou on y perd |
    {de combien, en quoi,} {serait on, est on, sommes nous, serions nous} {gagnant, gagnants, perdant, perdants} |
    gagn~ {de l' argent, plus d' argent} |
    gagne t on plus | gagne t on moins | gagne t on davantage | on gagne plus | on gagne moins |
    marge* | profit* | benefice* | resultat net | rentabilite | le plus rentable | la plus rentable | plus rentable | plus rentables |
    qu' est ce que ca rapporte | qu' est ce que ca nous rapporte | qu' est ce que ca rapporterait | qu' est ce que cela rapporte |
    qu' est ce que ca nous rapporterait | combien ca rapporte | combien ca nous rapporte | combien ca rapporterait | combien cela rapporte |
    ca rapporte combien | ca nous rapporte combien | que rapporte | que rapporterait | qu' est ce qu' on gagne | qu' est ce qu' on y gagne |
    qu' y gagne t on | que gagne t on | que gagnerait on | quel gain | est ce rentable | est ce que c' est rentable | c' est rentable |
    on gagne combien | on y gagne combien | combien gagne t on | combien y gagne t on | est ce que ca vaut le coup | ca vaut le coup |
    cela vaut il le coup | ca vaut la peine | est ce que ca vaut la peine |
    est ce que ca paie | quel benefice | quel interet economique | marge brute | marge nette | marge totale | marge globale |
    resultat d' exploitation | resultat operationnel | ebitda | ebit | benefice net | profit net | contribution | taux de marge |
    gain total | rentable | rentables | {est, serait, sera} {payant, payante, rentable, rentables} | rapporte le plus |
    rapporte le moins | est ce qu' on y gagne | on y gagne | y gagne t on |
    y gagnons nous | y gagnerait on | on y gagnerait | est ce qu' on y perd | on y perd | y perd on | y perdons nous | on gagne ou on perd |
    est on gagnant | est on gagnants | sommes nous gagnants | on est gagnant | on est gagnants | serait on gagnant | on s' y retrouve |
    s' y retrouve t on | est ce qu' on s' y retrouve | est ce qu' on perd de l' argent | perd on de l' argent | est ce une bonne affaire |
    est ce que c' est une bonne affaire | c' est une bonne affaire | on est perdant | est on perdant | est ce qu' on est gagnant |
    ca nous coute combien de marge | ca coute combien de marge | combien de marge ca nous coute | combien de marge ca coute |
    combien de marge perd on | on perd combien de marge | combien de marge on perd | ca nous couterait combien de marge |
    combien de marge perdrait on | on y laisse combien de marge`,
  'mark:bringing': `
    porter | amener | ramener | hisser | faire passer |
    porterait | porteraient | porte | portent | ferait passer | feraient passer | fait passer | font passer | amenerait |
    ameneraient | amene | amenent | ramene | ramenent | ramenerait | rameneraient | remonterait | remonteraient`,
};

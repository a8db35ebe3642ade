/** French; `*` stands for the endings of nouns. What a plan speaks of: kinds of names, quantities, causes, KPIs. */
export const things: Readonly<Record<string, string>> = {
  'cause:quality': 'probleme* de qualite | defaut* de qualite | rappel de lot | deviation',
  'cause:customs': 'douane | douanes | probleme* de douane | controle* douanier*',
  'cause:illness': `
    maladie | epidemie | pandemie | absenteisme | manque de personnel | penurie de personnel | absences`,
  'cause:weather': `
    tempete | ouragan | neige | canicule | chaleur | intemperies | seisme | tremblement de terre | meteo`,
  'cause:cyberattack': 'cyberattaque | cyber attaque | piratage | panne informatique | rancongiciel',
  'cause:accident': 'accident | incident | explosion',
  'kind:product': 'produit* | medicament* | article* | reference*',
  'kind:family': 'famille* | gamme* | groupe* | classe* | categorie*',
  'kind:location': 'marche* | pays | region* | entrepot* | lieu | lieux | client*',
  'kind:site': 'site* | usine* | fabrique*',
  'kind:resource': 'ligne* | ressource* | machine* | chaine* | ligne* de production | equipement* | atelier*',
  'kind:lane': 'route* | liaison* | trajet* | frontiere*',
  'kind:supplier': 'fournisseur*',
  'kind:component': 'composant* | ingredient* | matiere* | matiere* premiere* | principe* actif*',
  'kind:scenario': 'scenario*',
  'kind:parameter': 'parametre* | hypothese*',
  'quantity:demand': `
    demande* | demandes | vente* | vend~ | vendait | vendions | vendre | vendu* | commande* | commandes | consommation | volume* | achet~ |
    command~ | commandent | commander | achats des clients | besoin* client | besoins des clients | demande client | debouche* | ecoul~ |
    demand~ | demandait | demandent | demander`,
  'quantity:price': 'prix | prix de vente | tarif*',
  'quantity:capacity': `
    capacite* | heure* | heure* de travail | heure* machine | heure* de production | heure* d' ouverture | disponibilite |
    temps de production | heure* par semaine | capacite* de production | temps d' ouverture | temps machine | heures d' ouverture |
    heure* travaillee* | horaires | temps de marche | capacite horaire | capacite* de la ligne`,
  'quantity:overtime': `
    heure* supplementaire* | heures supplementaires | heures sup | heures supp | heure* sup | surtemps | heures en plus |
    heure* supplementaire* de travail | heures supplementaires autorisees | plafond d' heures supplementaires |
    limite d' heures supplementaires | h sup | h supp | h sups | hs sup | heures supps | heures sups | heure supp | h supplementaires |
    hres sup | hrs sup | heure sup | heures de week end | heures sup'`,
  'quantity:efficiency': `
    efficacite | efficience | trs | productivite | oee | efficace~ | productif | productive | productifs | productives | performant~ |
    plus efficace~ | rendement global | taux de rendement synthetique`,
  'quantity:speed': `
    vitesse* | cadence* | debit* | rendement horaire | vitesse* de production | unites par heure | unites heure | unites a l heure |
    pieces par heure | boites par heure | allure | cadence horaire | unites a l' heure`,
  'quantity:yield': 'rendement* | taux de rendement',
  'quantity:scrap': `
    rebut* | dechet* | taux de rebut | perte matiere | perte sur | pertes sur | perte sur les | pertes sur les | perte sur le |
    perte sur la | taux de perte | taux de pertes | pertes matiere | freinte | freintes | casse | taux de casse | mise* au rebut |
    taux de dechet | gaspillage | part de rebut | perte de matiere | pertes de matieres`,
  'quantity:changeover': `
    changement* de serie | changements de serie | changement* de format | changement* de produit | changement* | temps de changement |
    temps de changement de serie | changeover* | nettoyage* | temps de nettoyage | temps de changement de format |
    changement* de fabrication | changement* de lot | temps de bascule | changement* de gamme | changements de campagne |
    temps de changement de produit | passage* de serie | heures de changement de serie`,
  'quantity:setup': `
    reglage* | temps de reglage | temps de reglages | mise* en route | temps de preparation | temps de mise en route | preparation* |
    temps de calage | calage | temps de preparation machine | mise en train | temps de montage`,
  'quantity:leadtime': `
    delai* | delai* de livraison | delai* d' approvisionnement | delai* de reapprovisionnement | delai* de transport |
    delai* de production | temps de livraison | temps de transport | lead time | lead times | delai* de fourniture |
    temps d' approvisionnement | delai* d' expedition | delai* de fabrication`,
  'quantity:delivery': `
    livraison* | livr~ | livrer | livrait | expedi~ | expedition* | approvisionn~ | approvisionnement* | arriv~ | envoi~ | envoy~ | fourn~ |
    fournit | livre tout | expedie tout | camion | camions | cargaison | colis | envoi | envois`,
  'quantity:receipt': `
    reception* | receptions attendues | commande* en cours | commande* ouverte* | en-cours | encours | arrivage* | attendu | attendue |
    attendus | attendues | livraison* attendue* | livraison* prevue* | prochaine livraison | prochain arrivage | premiere livraison |
    commande* passee* | reception* prevue* | reception* attendue* | receptions prevues | en cours d' acheminement | reliquat de commande |
    entree* en stock | entrees prevues | entree* prevue*`,
  'quantity:stock': 'stock* | inventaire* | stock initial | stock de depart | stocks initiaux | stock en main',
  'quantity:safety': `
    stock* de securite | stocks de securite | stock tampon | stocks tampons | couverture de securite | jours de securite | stock* de secu |
    stock secu | stock de secur | stock* secu | secu | stock securite | stock* tampon | jours de stock de securite | couverture de secu |
    niveau de securite`,
  'quantity:shelflife': `
    duree de vie | duree de conservation | peremption | duree* de conservation | duree de peremption`,
  'quantity:lot': `
    lot* minimum | lot* minimal | lots minimums | taille* de lot | taille* des lots | taille* minimale* de lot | lot mini`,
  'quantity:transport': `
    transport* | cout* de transport | cout* du transport | frais de transport | fret | frais de port | cout* logistique* | transit |
    acheminement | temps de transit | delai de transit | temps de route | duree du transport | duree de transport | temps de trajet |
    livraison routiere`,
  'quantity:labour': `
    cout* horaire* | cout* de main d' oeuvre | cout* de l' heure | salaire* | cout~ de la main d' oeuvre | main d' oeuvre | taux horaire* |
    salaires | cout* de personnel | cout* par heure`,
  'quantity:overtimecost': `
    cout* des heures supplementaires | cout* horaire* des heures supplementaires | tarif* des heures supplementaires |
    cout* de l' heure sup | cout* des heures sup | cout* de l' heure supplementaire | prix de l' heure sup | tarif de l' heure sup |
    cout* d' une heure sup | cout horaire sup | taux horaire sup | cout des h sup | majoration des heures sup | cout* de l' heure supp |
    cout* d' heures sup`,
  'quantity:holding': 'cout* de stockage | cout* de possession | frais de stockage',
  'quantity:shortage': `
    cout* de rupture | penalite* | cout* de penurie | penalite de rupture | penalites de rupture | cout d' une rupture | cout des ruptures |
    cout de la rupture`,
  'quantity:unitcost': `
    cout* unitaire* | cout* de revient | prix de revient | cout* de production | cout* de fabrication`,
  'quantity:purchase': `
    prix d' achat | cout* d' achat | prix des composants | prix des matieres | cout* des matieres | cout* matiere`,
  'quantity:minorder': `
    commande* minimum | commande* minimale* | quantite* minimale* de commande | minimum de commande`,
  'quantity:cost': `
    cout* | couts | coute~ | couter | coutait | coutent | coutaient | couterait | couteraient | coutera | couteront`,
  'quantity:production': 'production | fabrication | produi~ | produir~ | fabriqu~',
  'quantity:time': 'temps | duree* | dur~ | temps de reponse',
  'quantity:newproduct': 'lancement* | nouveau produit | nouveaux produits | lanc~',
  'cause:maintenance': 'maintenance | entretien | revision | maintenance preventive | arret technique',
  'cause:revalidation': 'revalidation | requalification',
  'cause:validation': 'validation | qualification',
  'cause:strike': 'greve | greves | en greve | debrayage | mouvement social | arret de travail',
  'cause:fire': 'incendie',
  'cause:flood': 'inondation',
  'cause:power cut': 'coupure de courant | panne de courant | coupure electrique',
  'cause:inspection': 'inspection | audit',
  'cause:holiday': 'conges | jour ferie | jours feries | vacances | conge',
  'cause:sterility': 'sterilite | contamination | probleme de sterilite | defaut de sterilite',
  'cause:repair': 'reparation | reparations | remplacement | modernisation | renovation | remise en etat',
  'kpi:fill_rate': `
    taux de service | niveau de service | niveaux de service | service | taux de remplissage | taux de satisfaction | fill rate |
    taux de service global | taux de service total | taux de service moyen | taux de service client | fill rate global |
    niveau de service global`,
  'kpi:otif': 'otif | livraison complete a temps | livre a temps et complet | livraisons a l heure',
  'kpi:backlog': 'backlog | arriere* | arrieres | reliquat* | unites en retard | commandes en retard',
  'kpi:lost_sales': 'ventes perdues | vente perdue | pertes de ventes',
  'kpi:stockouts': 'ruptures | ruptures de stock | nombre de ruptures',
  'kpi:first_stockout': 'premiere rupture | premiere rupture de stock',
  'kpi:inventory.units': 'niveau de stock | niveaux de stock | stock moyen | unites en stock',
  'kpi:inventory.value': `
    valeur du stock | valeur des stocks | valeur de stock | valeur de l inventaire | fonds de roulement`,
  'kpi:inventory.days': `
    jours de couverture | couverture | jours de stock | couverture de stock | couverture des stocks`,
  'kpi:expired': `
    perimes | unites perimees | perimees | produits perimes | peremptions | perime | plus de perimes | plus de peremptions |
    davantage de perimes | combien de perimes | combien de peremptions | combien d' unites perimees | combien perime | combien perimerait |
    combien perimeront | combien perimera | combien d' unites perimeraient | quantite perimee | quantites perimees |
    destructions pour peremption | plus d' unites perimees`,
  'kpi:utilisation': 'utilisation | taux d utilisation | charge | charge des lignes',
  'kpi:utilisation.peak': `
    pic d utilisation | utilisation maximale | pointe d utilisation | charge maximale | pic de charge`,
  'kpi:changeover_hours': 'heures de changement | heures de changements | heures perdues en changements',
  'kpi:cost.total': `
    coute le plus | coute le moins | coute le moins cher | coute le plus cher | le moins cher | la moins chere | les moins chers |
    le plus cher | la plus chere | du moins cher au plus cher | du plus cher au moins cher | le moins couteux | la moins couteuse |
    le plus couteux | la plus couteuse | cout total | couts totaux | couts au total | total des couts | ensemble des couts | facture |
    combien nous couterait | combien couterait | combien coute | combien nous coute | que couterait | que nous couterait | que coute |
    combien ca couterait si | combien ca coute si | combien ca nous couterait si | combien cela couterait si | quel serait le cout si |
    quel serait le cout de | quel serait le cout d' | le moins cher | la moins chere | le moins couteux | la moins couteuse |
    moins couteux | du moins cher au plus cher | combien ca coute | combien ca couterait | combien ca nous coute |
    combien ca nous couterait | combien cela coute | combien cela couterait | combien cela nous coute | combien cela nous couterait |
    ca coute combien | ca couterait combien | qu' est ce que ca coute | qu' est ce que ca couterait | qu' est ce que ca nous coute |
    qu' est ce que ca nous couterait | qu' est ce que cela coute | qu' est ce que cela couterait | que cela coute t il |
    que couterait cela | que coute cela | a quel cout | combien cela va t il couter | combien ca va couter | combien ca va nous couter`,
  'kpi:cost.overtime': 'cout des heures supplementaires | couts des heures supplementaires',
  'kpi:cost.production': 'cout de production | couts de production',
  'kpi:cost.holding': 'cout de stockage | couts de stockage',
  'kpi:cost.transport': 'cout de transport | couts de transport | cout du transport | couts du transport',
  'kpi:cost.shortage': 'cout de rupture | couts de rupture | cout des ruptures',
  'kpi:cost.purchase': "couts d' achat | cout d' achat | achats",
  'kpi:revenue': "chiffre d' affaires | revenu* | recette* | ca",
  'kpi:margin': `
    rentable | rentables | rapporte le plus | rapporte le moins | marge* | profit* | benefice* | resultat net | rentabilite |
    le plus rentable | la plus rentable | plus rentable | plus rentables | qu' est ce que ca rapporte | qu' est ce que ca nous rapporte |
    qu' est ce que ca rapporterait | qu' est ce que cela rapporte | qu' est ce que ca nous rapporterait | combien ca rapporte |
    combien ca nous rapporte | combien ca rapporterait | combien cela rapporte | ca rapporte combien | ca nous rapporte combien |
    que rapporte | que rapporterait | qu' est ce qu' on gagne | qu' est ce qu' on y gagne | qu' y gagne t on | que gagne t on |
    que gagnerait on | quel gain | est ce rentable | est ce que c' est rentable | c' est rentable | est ce que ca vaut le coup |
    ca vaut le coup | cela vaut il le coup | ca vaut la peine | est ce que ca vaut la peine | est ce que ca paie | quel benefice |
    quel interet economique`,
  'quantity:priority': `
    priorite | priorites | prio | rang de priorite | niveau de priorite | classe de priorite | en priorite | prioritaire | prioritaires`,
  'quantity:preference': `
    premier choix | second choix | deuxieme choix | fournisseur prefere | fournisseur principal | source principale |
    fournisseur prioritaire | fournisseur numero un | fournisseur de premier rang | fournisseur attitre | privilegi~ | privilegier |
    prefer~ | preferer | preference | fournisseur de secours | second rang | premier rang | fournisseur secondaire | source secondaire |
    troisieme choix | premier fournisseur | fournisseur n 1 | fournisseur numero 1`,
  'cause:stocktaking': "pour inventaire | pour l' inventaire | inventaire annuel | comptage annuel",
};

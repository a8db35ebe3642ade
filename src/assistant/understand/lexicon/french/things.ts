/** Campaigns of a family in a time, which phrases for their number say, too. */
const campaignsPer = {
  month: `
    campagne* par famille et par mois | campagne* par famille par mois | campagne* par famille chaque mois |
    campagne* par mois et par famille | bloc* par famille et par mois | bloc* par famille par mois |
    bloc* par famille chaque mois | bloc* par mois et par famille | serie* par famille et par mois | serie* par famille par mois |
    serie* par famille chaque mois | serie* par mois et par famille | passage* par famille et par mois |
    passage* par famille par mois | passage* par famille chaque mois | passage* par mois et par famille`,
  week: `
    campagne* par famille et par semaine | campagne* par famille par semaine | campagne* par famille chaque semaine |
    campagne* par semaine et par famille | bloc* par famille et par semaine | bloc* par famille par semaine |
    bloc* par famille chaque semaine | bloc* par semaine et par famille | serie* par famille et par semaine |
    serie* par famille par semaine | serie* par famille chaque semaine | serie* par semaine et par famille |
    passage* par famille et par semaine | passage* par famille par semaine | passage* par famille chaque semaine |
    passage* par semaine et par famille`,
};

/** French; `*` stands for the endings of nouns. What a plan speaks of: kinds of names, quantities, causes, KPIs. */
export const things: Readonly<Record<string, string>> = {
  'cause:quality': `
    probleme* de qualite | defaut* de qualite | rappel de lot | deviation | probleme* qualite | incident qualite | defaut qualite |
    rappel de produit | rappel produit | rappels de lots | rappel | rappels | deviation qualite | deviations | non conformite |
    non conformites | alerte qualite | lot non conforme | chaine du froid rompue | rupture de la chaine du froid |
    rupture de chaine du froid | ecart de temperature | excursion de temperature | ecart qualite | contamines | contaminees`,
  'cause:customs': `
    douane | douanes | probleme* de douane | controle* douanier* | dedouanement | bloque en douane | bloquee en douane | bloques en douane |
    bloquees en douane | retenu en douane | controle en douane | formalites douanieres | blocage en douane | blocage douanier |
    retard en douane`,
  'cause:illness': `
    maladie | epidemie | pandemie | absenteisme | manque de personnel | penurie de personnel | absences | maladies | covid |
    personnel malade | operateurs malades | manque d' operateurs | penurie d' operateurs | manque de main d' oeuvre |
    penurie de main d' oeuvre | sous effectif | en sous effectif | absence de personnel | personnel absent | arrets maladie |
    arret maladie | effectif reduit | la grippe | a la grippe | ont la grippe | malade | malades | cloue au lit | cloues au lit`,
  'cause:weather': `
    tempete | ouragan | neige | canicule | chaleur | intemperies | seisme | tremblement de terre | meteo | tempetes | orage | orages |
    verglas | secheresse | basses eaux | intemperie | mauvais temps | vague de froid | vague de chaleur | cyclone | typhon | foudre |
    tempete de neige | meteo defavorable`,
  'cause:cyberattack': `
    cyberattaque | cyber attaque | piratage | panne informatique | rancongiciel | cyberattaques | attaque informatique | attaque cyber |
    cyber incident | panne du systeme | panne de l' erp | panne erp | panne reseau | panne de serveur | pirate informatique |
    logiciel malveillant | rancongiciels | ransomware | incident informatique | probleme informatique | on est pirates |
    nous sommes pirates | nous avons ete pirates | on a ete pirates | serveurs chiffres | serveurs cryptes | virus informatique |
    piratage informatique`,
  'cause:cleaning': 'nettoyage en profondeur | grand nettoyage | desinfection | decontamination | fumigation',
  'mark:cleaning': `
    nettoyage | un nettoyage | le nettoyage | nettoyage general | nettoyage complet | travaux de nettoyage`,
  'cause:accident': `
    accident | incident | explosion | accidents | incidents | accident du travail | fuite de gaz | fuite chimique | fuite de produit`,
  'kind:product': 'produit* | medicament* | article* | reference*',
  'kind:family': 'famille* | gamme* | groupe* | classe* | categorie*',
  'kind:location': 'marche* | pays | region* | entrepot* | lieu | lieux | client*',
  'kind:site': 'site* | usine* | fabrique*',
  'kind:resource': 'ligne* | ressource* | machine* | chaine* | ligne* de production | equipement* | atelier*',
  'kind:lane': 'route* | liaison* | trajet* | frontiere*',
  'kind:supplier': `
    fournisseur* | l' un ou l' autre fournisseur | les deux fournisseurs | chez les deux fournisseurs | des deux fournisseurs |
    aucun des deux fournisseurs`,
  'kind:component': 'composant* | ingredient* | matiere* | matiere* premiere* | principe* actif*',
  'kind:scenario': 'scenario*',
  'kind:parameter': 'parametre* | hypothese*',
  'quantity:demand': `
    demande* | demandes | vente* | vend~ | vendait | vendions | vendre | vendu* | commande* | commandes | consommation | volume* | achet~ |
    command~ | commandent | commander | achats des clients | besoin* client | besoins des clients | demande client | debouche* | ecoul~ |
    demand~ | demandait | demandent | demander | quantite* vendue* | quantite* commandee* | quantite* demandee* | besoin* en |
    les besoins de | besoins clients | sorties de | sorties | ecoulement* | demande du marche | demande des clients | demande des patients |
    demande globale | prise* de commande* | prises de commandes | prise de commandes | carnet* de commande* | carnet de commandes |
    prescription* | conso | dde | ddes | engouement | engouement pour | appetit | appetit pour | volume* vendu* | volumes vendus |
    volume* de vente* | volumes de vente | volumes de ventes | cmde | cmdes | cde | cdes | commandes clients | commande client |
    commandes des clients | consommations`,
  'quantity:price': `
    prix | prix de vente | tarif* | prix de cession | prix public | prix catalogue | prix unitaire* | prix facture | prix net |
    prix a l' unite | prix client* | prix de facturation | niveau de prix | bareme | ristourne* | rabais | remise | remises | remise de |
    rabais de | de remise | de rabais | de ristourne | de reduction de prix | d' escompte | solde a | soldes a | soldee a |
    soldees a | brade | bradee | brades | bradees | promo de | promotion de | en promo a | en promotion a | une promo de |
    une promotion de`,
  'quantity:capacity': `
    capacite* | heure* | heure* de travail | heure* machine | heure* de production | heure* d' ouverture | disponibilite |
    temps de production | capacite* de production | temps d' ouverture | temps machine | heures d' ouverture | heure* travaillee* |
    horaires | temps de marche | capacite horaire | capacite* de la ligne | heure* disponible* | capacite* disponible* | temps disponible |
    temps de travail | temps de fonctionnement | capacite* hebdomadaire* | capacite* mensuelle* | temps d' utilisation | plage horaire |
    amplitude horaire | heures ouvrees | heures de fonctionnement | heures de marche | capacite* machine | capacite* de fabrication |
    une heure de travail | heure machine | une heure machine | heure de machine | heure de main d' oeuvre | une heure de main d' oeuvre |
    heure travaillee`,
  'quantity:overtime': `
    heures sup du samedi | heures sup le samedi | heures supplementaires du samedi | heures sup du week end | heures sup le week end |
    heure* supplementaire* | heures supplementaires | heures sup | heures supp | heure* sup | surtemps |
    heure* supplementaire* de travail | heures supplementaires autorisees | plafond d' heures supplementaires |
    limite d' heures supplementaires | h sup | h supp | h sups | hs sup | heures supps | heures sups | heure supp | h supplementaires |
    hres sup | hrs sup | heure sup | heures de week end | heures sup' |
    volume d' heures supplementaires | volume d' heures sup | quantite d' heures supplementaires | quantite d' heures sup |
    nombre d' heures supplementaires | nombre d' heures sup |
    heures sup totales | heures supplementaires totales | total des heures sup | total des heures supplementaires | total heures sup`,
  'quantity:efficiency': `
    efficacite | efficience | trs | productivite | oee | efficace~ | productif | productive | productifs | productives | performant~ |
    plus efficace~ | rendement global | taux de rendement synthetique | taux de rendement global | performance machine |
    efficacite machine | taux d' efficacite | efficience machine`,
  'quantity:speed': `
    vitesse* | cadence* | debit* | rendement horaire | vitesse* de production | unites par heure | unites heure | unites a l heure |
    pieces par heure | boites par heure | allure | cadence horaire | unites a l' heure | cadence* machine* | cadence* de production |
    debit horaire | vitesse* de ligne | vitesse* machine | cadence* de ligne | production horaire | sortie horaire | tempo |
    cadence* nominale* | vitesse* de remplissage | vitesse* de conditionnement | nombre d' unites par heure`,
  'quantity:yield': `
    rendement* | taux de rendement | rendement* matiere* | rendement* de fabrication | rendement* de production | taux de bons |
    taux de bonnes | rendement* lot | rendement* qualite | taux de conformes`,
  'quantity:scrap': `
    rebut* | dechet* | taux de rebut | perte matiere | perte sur | pertes sur | perte sur les | pertes sur les | perte sur le |
    perte sur la | taux de perte | taux de pertes | pertes matiere | freinte | freintes | casse | taux de casse | mise* au rebut |
    taux de dechet | gaspillage | part de rebut | perte de matiere | pertes de matieres | taux de defaut* | taux de rejet* | rejets |
    taux de mise au rebut | pourcentage de rebut | pertes de matiere | taux de perte matiere | pertes composants | pertes de composants |
    perte composant`,
  'quantity:changeover': `
    changement* de serie | changements de serie | changement* de format | changement* de produit | changement* | temps de changement |
    temps de changement de serie | changeover* | nettoyage* | le nettoyage | un nettoyage | temps de nettoyage | temps de changement de format |
    changement* de fabrication | changement* de lot | temps de bascule | changement* de gamme | changements de campagne |
    temps de changement de produit | passage* de serie | heures de changement de serie | changement* d' outil* | changement* de reference* |
    changement* de campagne | vide de ligne | temps de vide de ligne | changement* d' article | duree* de changement |
    duree* des changements | duree* de nettoyage | nettoyage* entre lots | bascule* de produit | passage* d' un produit a l' autre |
    changement* de fab | vide* de ligne*`,
  'quantity:setup': `
    reglage* | temps de reglage | temps de reglages | mise* en route | temps de preparation | temps de mise en route | preparation* |
    temps de calage | calage | temps de preparation machine | mise en train | temps de montage`,
  'quantity:leadtime': `
    delai* | delai* de livraison | delai* d' approvisionnement | delai* de reapprovisionnement | delai* de transport |
    delai* de production | temps de livraison | temps de transport | lead time | lead times | delai* de fourniture |
    temps d' approvisionnement | delai* d' expedition | delai* de fabrication | delai* d' appro | delai* appro | delai* d' achat |
    delai* de commande | delai* de reappro | delai* d' obtention | temps d' appro | delai* de livr | temps de reapprovisionnement |
    delai* de mise a disposition | delai* de reponse | du lancement a l' entree en stock | du lancement au stock |
    du debut a l' entree en stock | du lancement a la mise en stock | du debut au stock | entre lancement et entree en stock`,
  'quantity:delivery': `
    livraison* | livr~ | livrer | livrait | expedi~ | expedition* | approvisionn~ | approvisionnement* | arriv~ | envoi~ | envoy~ | fourni~ |
    fournit | livre tout | expedie tout | camion | camions | cargaison | colis | envoi | envois | livre t on encore | livre t on toujours |
    livrons nous encore | livrons nous toujours | sert on encore | livrerait on encore | livrera t on encore`,
  'quantity:receipt': `
    reception* | receptions attendues | commande* en cours | commande* ouverte* | en-cours | encours | arrivage* | attendu | attendue |
    attendus | attendues | livraison* attendue* | livraison* prevue* | prochaine livraison | prochain arrivage | premiere livraison |
    commande* passee* | reception* prevue* | reception* attendue* | receptions prevues | en cours d' acheminement | reliquat de commande |
    entree* en stock | entrees prevues | entree* prevue* | en route | en chemin | en cours de route | en cours de livraison |
    deja commande | deja commandee | deja commandes | deja commandees | deja expedie | deja expediee | en mer | sur l' eau |
    en cours d' expedition | deja en route`,
  'quantity:stock': `
    stock* | inventaire* | stock initial | stock de depart | stocks initiaux | stock en main | stock* disponible* | stock* actuel* |
    stock* d' ouverture | stock* existant* | stock* physique* | stock* present* | stock* en place | stock* de debut | stock* au depart |
    stocks actuels | niveau de stock initial | inventaire initial | inventaire de depart | lot stocke | lots stockes | lot en stock |
    lots en stock | le lot stocke | lot present | stocke`,
  'quantity:safety': `
    stock* de securite | stocks de securite | stock tampon | stocks tampons | couverture de securite | jours de securite | stock* de secu |
    stock secu | stock de secur | stock* secu | secu | stock securite | stock* tampon | jours de stock de securite | couverture de secu |
    niveau de securite | stock* de reserve | stock* de precaution | matelas de securite | marge de securite | stock* strategique* |
    stock* d' urgence | couverture cible | stock* cible* | jours de couverture de securite | ss | sds | stock* outil | stock* de protection`,
  'quantity:shelflife': `
    se conserve | se conservent | se conservait | se conservaient | se conserverait | se conserveraient | se garde | se gardent |
    duree de vie | duree de conservation | peremption | duree* de conservation | duree de peremption | duree* de validite | dlc | dluo |
    ddm | duree* limite de conservation | temps de conservation | date de peremption | duree* d' utilisation | duree* de stabilite |
    delai* de peremption | delai* de conservation`,
  'quantity:lot': `
    les lots de | les lots d' | ses lots | nos lots | les lots du | les lots des | les lots |
    lot* minimum | lot* minimal | lots minimums | taille* de lot | taille* des lots | taille* minimale* de lot | lot mini | lot* mini |
    taille* minimum de lot | taille* mini de lot | lot* economique* | taille* de campagne | quantite* minimale* de lancement |
    lot* de fabrication minimum | lot* de production minimum | minimum de lot | minimum par lot | lot* de fabrication | lot* de production |
    taille* des campagnes | taille* minimum des lots | taille* minimale* des lots | quantite* economique* | taille* de serie |
    serie* minimum | serie* minimale* | par lots de | par lots d' | des lots de | des lots d' | en lots de | en lots d' | par lot de |
    par lot d' | lots de | lots d' | par campagnes de | par campagnes d' | campagnes d' | par series de | par series d' | series de |
    series d' | lots de production`,
  'quantity:transport': `
    transport* | cout* de transport | cout* du transport | frais de transport | fret | frais de port | cout* logistique* | transit |
    acheminement | temps de transit | delai de transit | temps de route | duree du transport | duree de transport | temps de trajet |
    livraison routiere | cout* d' acheminement | frais d' expedition | cout* d' expedition | cout* de livraison | frais de livraison |
    prix du transport | prix de transport | tarif* de transport | tarif* du transport | tarif* transport | frais logistiques |
    frais d' acheminement | cout* du fret | prix du fret | tarif* du fret | cout* transport | taux de fret | temps d' acheminement |
    duree* du trajet | duree* d' acheminement | duree* de trajet | temps de livraison route | cout* de distribution | cout* de camionnage |
    delai* d' acheminement | flux | liaison* | trajet* | route* | navette* | ligne* de transport | voie*`,
  'quantity:labour': `
    cout* horaire* | cout* de main d' oeuvre | cout* de l' heure | salaire* | cout~ de la main d' oeuvre | main d' oeuvre | taux horaire* |
    salaires | cout* de personnel | cout* par heure | cout* horaire* de main d' oeuvre | cout* de main d oeuvre | masse salariale |
    remuneration* | paie | paye | salaire* horaire* | cout* salarial | couts salariaux | cout* du personnel | cout* d' une heure |
    cout* main d' oeuvre | cout* mo | taux de salaire | cout* machine* | cout* horaire* machine | tarif* horaire* | frais de personnel |
    accord salarial | l' accord salarial | accord sur les salaires | revalorisation des salaires | hausse des salaires`,
  'quantity:overtimecost': `
    cout* des heures supplementaires | cout* horaire* des heures supplementaires | tarif* des heures supplementaires |
    cout* de l' heure sup | cout* des heures sup | cout* de l' heure supplementaire | prix de l' heure sup | tarif de l' heure sup |
    cout* d' une heure sup | cout horaire sup | taux horaire sup | cout des h sup | majoration des heures sup | cout* de l' heure supp |
    cout* d' heures sup | prix des heures sup | prix des heures supplementaires | prix de l' heure supplementaire | tarif* des heures sup |
    tarif* de l' heure supplementaire | taux des heures sup | taux des heures supplementaires | taux des h sup |
    majoration des heures supplementaires | cout* horaire* des heures sup | remuneration des heures sup | cout* des hs |
    taux de l' heure sup | taux d' heure sup | taux horaire des heures sup | taux horaire des heures supplementaires`,
  'quantity:holding': `
    cout* de stockage | cout* de possession | frais de stockage | cout* de detention | cout* d' entreposage | frais d' entreposage |
    cout* de portage | cout* de possession du stock | cout* de possession des stocks | cout* du stockage | cout* du stock |
    cout* des stocks | frais de magasinage | cout* de magasinage | cout* d' immobilisation | cout* de conservation |
    cout* de maintien en stock`,
  'quantity:shortage': `
    cout* de rupture | penalite* | cout* de penurie | penalite de rupture | penalites de rupture | cout d' une rupture | cout des ruptures |
    cout de la rupture | penalite* de retard | penalite* pour retard | cout* de manquant* | cout* des manquants | penalite* de manquant* |
    cout* de retard | cout* du retard | cout* des retards | penalite* pour rupture | cout* de non service | cout* d' indisponibilite |
    amende* | cout* des ruptures de stock | penalite* de livraison`,
  'quantity:unitcost': `
    cout* unitaire* | cout* de revient | prix de revient | cout* de production | cout* de fabrication`,
  'quantity:purchase': `
    prix d' achat | cout* d' achat | prix des composants | prix des matieres | cout* des matieres | cout* matiere | cout* des composants |
    prix d' approvisionnement | cout* d' approvisionnement | prix fournisseur* | tarif* fournisseur* | tarif* d' achat | prix matiere* |
    prix des intrants | cout* des intrants | cout* des achats | prix d' appro | prix des ingredients | cout* des ingredients |
    prix composant* | prix des matieres premieres | cout* des matieres premieres | prix de la matiere`,
  'quantity:minorder': `
    commande* minimum | commande* minimale* | quantite* minimale* de commande | minimum de commande | quantite* minimum de commande |
    quantite* mini de commande | commande* mini | minimum d' achat | moq | qmc | minimum commande | quantite* minimale* d' achat |
    seuil de commande | commande minimum | minimum a commander | achat minimum | quantite minimum | quantite minimale | par commande |
    a chaque commande | commandes d' au moins`,
  'quantity:cost': `
    cout* | couts | coute~ | couter | coutait | coutent | coutaient | couterait | couteraient | coutera | couteront`,
  'quantity:production': 'production | fabrication | produi~ | produir~ | fabriqu~',
  'quantity:time': 'temps | duree* | dur~ | temps de reponse',
  'quantity:newproduct': 'lancement* | nouveau produit | nouveaux produits | lanc~',
  'cause:maintenance': `
    maintenance | entretien | revision | maintenance preventive | arret technique | part en maintenance | travaux de maintenance |
    operation de maintenance | maintenance planifiee | maintenance annuelle | maintenance corrective | maintenance curative |
    grand entretien | revisee | est revisee | en cours de maintenance | arret de maintenance | arret maintenance | maintenances | carenage |
    arret technique annuel`,
  'cause:revalidation': 'revalidation | requalification | revalide~ | requalifie~ | re validation | re qualification',
  'cause:validation': `
    validation | qualification | validee | en validation | en cours de validation | en qualification | lots de validation`,
  'cause:strike': `
    greve | greves | en greve | debrayage | mouvement social | arret de travail | debrayages | mouvements sociaux | greviste | grevistes |
    conflit social | conflits sociaux | fait greve | faire greve | font greve | piquet de greve | blocage syndical | preavis de greve |
    greve generale | lock out | barrage routier | barrages routiers | greve des routiers | greve des dockers | greve des camionneurs |
    greve du port | greve des cheminots | greve sncf | blocus | blocus du port | piquets de greve | mouvement social des routiers`,
  'cause:fire': `
    incendie | prend feu | prenait feu | brul~ | depart de feu | incendies | incendiee | a brule | degats d' incendie`,
  'cause:flood': `
    inondation | inondations | inondee | inonde | inondes | degat des eaux | degats des eaux | fuite d' eau | sous l' eau | degat d' eau`,
  'cause:power cut': `
    coupure de courant | panne de courant | coupure electrique | coupure d' electricite | coupures de courant | coupures d' electricite |
    panne d' electricite | panne electrique | pannes electriques | coupures electriques | delestage | sans courant | sans electricite |
    prive~ de courant | prive~ d' electricite | black out | blackout | panne de secteur | coupure du courant | panne de reseau electrique |
    souci d' alimentation electrique | souci electrique | probleme electrique | probleme d' alimentation electrique | incident electrique |
    soucis electriques`,
  'cause:inspection': `
    inspection | audit | inspections | audits | auditee | audite | inspectee | inspecte | inspection fda | audit fda | inspection ansm |
    inspection gmp | inspection bpf | audit bpf | audit gmp | audit client | inspection reglementaire | visite d' inspection |
    inspection des autorites | inspection de l' ansm | inspection de la fda | controle de l' ansm | audit qualite`,
  'cause:filter change': `
    changement de filtre | changement de filtres | changement du filtre | changement des filtres | remplacement de filtre |
    remplacement du filtre | remplacement des filtres`,
  'cause:media fill':
    'mft | test de remplissage aseptique | remplissage aseptique | simulation aseptique | essai de remplissage aseptique',
  'cause:holiday': `
    conges | jour ferie | jours feries | ferie | feries | vacances | conge | conges annuels | conges d' ete | conges payes |
    vacances d' ete | pont de mai |
    fermeture annuelle | ponts | pont de paques | pont de l' ascension | pont de la pentecote | pont du 1er mai | pont du 8 mai |
    vacances de paques | vacances de noel | fermeture de paques | fermeture de noel | arret de paques | arret de noel |
    treve des confiseurs | sortie d' entreprise | sortie du personnel | conges d' hiver | conges de printemps`,
  'cause:sterility': `
    sterilite | contamination | probleme de sterilite | defaut de sterilite | probleme* sterilite | non sterile |
    contamination microbienne | contaminee | contamine | contaminations | perte de sterilite | media fill rate`,
  'cause:repair': `
    reparation | reparations | remplacement | modernisation | renovation | remise en etat | travaux | en travaux | gros travaux |
    des travaux | travaux de renovation | en reparation | reparee | est reparee | depannage | depanne~ | refection | remise a niveau |
    mise a niveau | reconstruction | reconstruite | renovee | modernisee | remise a neuf | reamenagement | relooking | retrofit`,
  'kpi:fill_rate': `
    taux de service | niveau de service | niveaux de service | service | taux de remplissage | taux de satisfaction | fill rate |
    taux de service global | taux de service total | taux de service moyen | taux de service client | fill rate global |
    niveau de service global | qualite de service | taux de satisfaction de la demande | taux de satisfaction client |
    taux de service clients | tds | taux de couverture de la demande | niveau de service client | taux de service en volume |
    taux de livraison | service client global | niveau de service total | niveau de service moyen | taux de disponibilite |
    taux de satisfaction des commandes`,
  'kpi:otif': `
    otif | livraison complete a temps | livre a temps et complet | livraisons a l heure | livraisons a l' heure | ponctualite |
    taux de livraison a l' heure | livraison a l' heure | livraisons a temps | taux de ponctualite | fiabilite des livraisons |
    taux d' otif | taux otif | taux de livraison a temps | respect des delais | ponctualite des livraisons | livraison a temps et complete`,
  'kpi:backlog': `
    ventes en retard | ventes sont en retard | unites sont en retard | commandes sont en retard | ventes restent en retard |
    ventes seront en retard |
    backlog | arriere* | arrieres | reliquat* | unites en retard | commandes en retard | retards de livraison | carnet en retard |
    volume en retard | quantite* en retard | quantites en retard | commandes non servies | reste a livrer | encours en retard |
    retard cumule | total des retards | arriere de commandes | unites non livrees | backlog total | portefeuille en retard |
    encore en attente | unites encore en attente | unites en attente | carnet de retard | carnet de retards |
    carnet de commandes en retard | encore dues | encore a livrer | non encore livrees | en backlog | toujours en attente |
    restant a livrer | restant dues | livraisons en attente | commandes en attente`,
  'kpi:lost_sales': `
    ventes perdues | vente perdue | pertes de ventes | ventes manquees | ventes ratees | commandes perdues | volumes perdus |
    unites perdues | demande perdue | demande non satisfaite | demande non servie | ventes non realisees | manque a gagner en volume |
    demande insatisfaite`,
  'kpi:stockouts': `
    ruptures | ruptures de stock | nombre de ruptures | manquants | nombre de manquants | nombre de ruptures de stock |
    situations de rupture | cas de rupture | episodes de rupture | evenements de rupture | rupture`,
  'kpi:first_stockout': `
    la premiere rupture | la premiere rupture de stock | une premiere rupture | le premier manquant |
    premiere rupture | premiere rupture de stock | premier manquant | date de la premiere rupture | date de premiere rupture |
    semaine de la premiere rupture`,
  'kpi:inventory.units': `
    niveau de stock | niveaux de stock | stock moyen | unites en stock | stock total | stocks totaux | quantite en stock |
    quantites en stock | stock en unites | stocks moyens | total des stocks | stock global | nombre d' unites en stock`,
  'kpi:inventory.value': `
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
    perimes | perimer | se perimer | voir perimer | laisser perimer | unites perimees | perimees | produits perimes | peremptions | perime |
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
    utilisation | taux d utilisation | charge | charge des lignes | taux d' utilisation | taux de charge | taux d' occupation |
    utilisation des capacites | utilisation de la capacite | utilisation des lignes | taux d' engagement | utilisation moyenne |
    taux d' utilisation des lignes | taux d' utilisation moyen | taux de remplissage des lignes | taux d' utilisation de la capacite |
    utilisation ailleurs | charge ailleurs | charge des autres lignes | utilisation des autres lignes | charge sur les autres lignes |
    utilisation sur les autres lignes`,
  'kpi:utilisation.peak': `
    pic d utilisation | utilisation maximale | pointe d utilisation | charge maximale | pic de charge | pic d' utilisation |
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
    moins cher au total | moins chere au total | coute le moins au total | moins couteux au total | moins cher en tout |
    revient moins cher au total | cout total | couts totaux | coute moins | coutent moins | combien paye t on de plus | combien paie t on de plus |
    combien payons nous de plus | combien ca coute en plus | combien coute t il de plus | on paie combien de plus |
    on paye combien de plus | ca coute combien de plus | combien de plus paie t on | combien de plus paye t on | couts au total |
    total des couts | ensemble des couts | facture | combien nous couterait | combien couterait | combien coute | combien nous coute |
    que couterait | que nous couterait | que coute | combien ca couterait si | combien ca coute si | combien ca nous couterait si |
    combien cela couterait si | quel serait le cout si | quel serait le cout de | quel serait le cout d' | le moins cher | la moins chere |
    le moins couteux | la moins couteuse | moins couteux | du moins cher au plus cher | combien ca coute | combien ca couterait |
    combien ca nous coute | combien ca nous couterait | combien cela coute | combien cela couterait | combien cela nous coute |
    combien cela nous couterait | ca coute combien | ca couterait combien | qu' est ce que ca coute | qu' est ce que ca couterait |
    qu' est ce que ca nous coute | qu' est ce que ca nous couterait | qu' est ce que cela coute | qu' est ce que cela couterait |
    que cela coute t il | que couterait cela | que coute cela | a quel cout | combien cela va t il couter | combien ca va couter |
    combien ca va nous couter | cout global | couts globaux | cout complet | cout d' ensemble | depense totale | depenses totales |
    total des depenses | somme des couts | cout total de la supply chain | cout logistique total | cout de la supply chain |
    montant total des couts | budget total | couts complets | coute le plus | coute le moins | coute le moins cher | coute le plus cher |
    les moins chers | le plus cher | la plus chere | du plus cher au moins cher | le plus couteux | la plus couteuse`,
  'kpi:cost.overtime': `
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
    montant des penalites | couts de penurie | cout des retards`,
  'kpi:cost.purchase': `
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
    gagne t on plus | gagne t on moins | gagne t on davantage | on gagne plus | on gagne moins |
    marge* | profit* | benefice* | resultat net | rentabilite | le plus rentable | la plus rentable | plus rentable | plus rentables |
    qu' est ce que ca rapporte | qu' est ce que ca nous rapporte | qu' est ce que ca rapporterait | qu' est ce que cela rapporte |
    qu' est ce que ca nous rapporterait | combien ca rapporte | combien ca nous rapporte | combien ca rapporterait | combien cela rapporte |
    ca rapporte combien | ca nous rapporte combien | que rapporte | que rapporterait | qu' est ce qu' on gagne | qu' est ce qu' on y gagne |
    qu' y gagne t on | que gagne t on | que gagnerait on | quel gain | est ce rentable | est ce que c' est rentable | c' est rentable |
    est ce que ca vaut le coup | ca vaut le coup | cela vaut il le coup | ca vaut la peine | est ce que ca vaut la peine |
    est ce que ca paie | quel benefice | quel interet economique | marge brute | marge nette | marge totale | marge globale |
    resultat d' exploitation | resultat operationnel | ebitda | ebit | benefice net | profit net | contribution | taux de marge |
    gain total | rentable | rentables | rapporte le plus | rapporte le moins | est ce qu' on y gagne | on y gagne | y gagne t on |
    y gagnons nous | y gagnerait on | on y gagnerait | est ce qu' on y perd | on y perd | y perd on | y perdons nous | on gagne ou on perd |
    est on gagnant | est on gagnants | sommes nous gagnants | on est gagnant | on est gagnants | serait on gagnant | on s' y retrouve |
    s' y retrouve t on | est ce qu' on s' y retrouve | est ce qu' on perd de l' argent | perd on de l' argent | est ce une bonne affaire |
    est ce que c' est une bonne affaire | c' est une bonne affaire | on est perdant | est on perdant | est ce qu' on est gagnant |
    ca nous coute combien de marge | ca coute combien de marge | combien de marge ca nous coute | combien de marge ca coute |
    combien de marge perd on | on perd combien de marge | combien de marge on perd | ca nous couterait combien de marge |
    combien de marge perdrait on | on y laisse combien de marge`,
  'quantity:priority': `
    priorite | priorites | prio | rang de priorite | niveau de priorite | classe de priorite | en priorite | prioritaire | prioritaires`,
  'quantity:preference': `
    premier choix | second choix | deuxieme choix | fournisseur prefere | fournisseur principal | source principale |
    fournisseur prioritaire | fournisseur numero un | fournisseur de premier rang | fournisseur attitre | privilegi~ | privilegier |
    prefer~ | preferer | preference | fournisseur de secours | second rang | premier rang | fournisseur secondaire | source secondaire |
    troisieme choix | premier fournisseur | fournisseur n 1 | fournisseur numero 1 | en second choix | en deuxieme choix |
    comme second choix | en deuxieme option | deuxieme option | en troisieme choix | comme troisieme choix | deuxieme source |
    seconde source | comme deuxieme source | comme seconde source | comme deuxieme fournisseur | comme second fournisseur |
    en deuxieme source | deuxieme fournisseur | second fournisseur | comme fournisseur de secours | comme source de secours |
    troisieme fournisseur | comme troisieme fournisseur | troisieme source | le premier choix | en premier choix | comme premier choix |
    de preference`,
  'cause:stocktaking': `
    pour inventaire | pour l' inventaire | inventaire annuel | comptage annuel | inventaire tournant | inventaire physique |
    comptage des stocks | inventaire de fin d' annee | cause d' inventaire | l' inventaire donne | l' inventaire montre |
    l' inventaire physique | comptage | comptage physique | apres comptage | apres inventaire | le comptage donne`,
  'quantity:release': `
    controle* qualite | controle* de qualite | controle* de la qualite | liberation* | liberation* des lots | liberation* de lot |
    delai* de liberation | temps de liberation | analyses qualite | temps de quarantaine | duree de quarantaine | cq | delai* de controle |
    temps de controle | controle* de liberation`,
  'quantity:opening': `
    demarr~ avec | commenc~ avec | part avec | partons avec | partir avec | part de | debut~ avec | on part avec | nous partons avec |
    demarrons avec | commencons avec`,
  'quantity:remaining': `
    duree de vie restante | duree de vie residuelle | duree de vie restante minimale | duree de vie residuelle minimale |
    duree de vie minimale restante | duree de vie restante minimum | duree de vie residuelle minimum | duree de vie minimum restante |
    vie restante | vie residuelle | duree de conservation restante | duree de vie a l' expedition | duree de vie a la livraison |
    duree de vie encore disponible | restant avant peremption | avant peremption`,
  'quantity:lotmultiple': `
    multiple* de lot | multiples de | multiple de | par multiples de | par multiple de | des multiples de | multiple* de commande |
    multiple* de lots | arrondi* a | arrondi des lots | en multiples de`,
  'quantity:blocks': `
    campagne* par famille | campagne* de chaque famille | campagne* pour chaque famille | bloc* par famille | bloc* de famille |
    serie* par famille | passage* par famille |
    ${campaignsPer.month} | ${campaignsPer.week}`,
  'blocks:month': campaignsPer.month,
  'blocks:week': campaignsPer.week,
  'quantity:frozen': `
    gele | gelee | gelees | geles | geler | gelons | gel du plan | gel du planning | horizon gele | horizon fige | periode gelee |
    periode figee | zone gelee | zone figee | fige | figee | figer | figes | figees | figeons | figer le plan | figer le planning |
    geler le plan | geler le planning | jours geles | jours figes | plan gele | planning gele | planning fige`,
  'quantity:consumption': `
    consommation d' | consommation de | consomme | consomment | consommer | consommerait | consommait | consommera | quantite par unite |
    quantite dans la nomenclature | nomenclature | dosage en | dosage d' | dosage de | teneur en`,
  'quantity:frequency': `
    a quelle frequence | souvent | frequent | frequente | frequents | frequentes | frequemment | frequence | frequences | rare | rares |
    rarement`,
  'cause:new year': `
    nouvel an | jour de l' an | premier de l' an | fetes de nouvel an | fermeture du nouvel an | fermeture de nouvel an |
    fermeture du jour de l' an | arret du nouvel an`,
};

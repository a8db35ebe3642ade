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
  'kind:product': 'produit* | marchandise* | medicament* | article* | reference*',
  'kind:family': 'famille* | gamme* | groupe* | classe* | categorie*',
  'kind:location':
    'marche* | depot* | pays | region* | entrepot* | lieu | lieux | client* | zone* | secteur* | territoire*',
  'kind:site': 'site* | usine* | fabrique*',
  'kind:resource': 'ligne* | ressource* | machine* | chaine* | ligne* de production | equipement* | atelier*',
  'kind:lane': 'sur la route | route* | liaison* | trajet* | frontiere*',
  'kind:supplier': `
    fournisseur* | l' un ou l' autre fournisseur | les deux fournisseurs | chez les deux fournisseurs | des deux fournisseurs |
    aucun des deux fournisseurs`,
  'kind:component': 'composant* | ingredient* | matiere* | matiere* premiere* | principe* actif*',
  'kind:scenario': 'scenario*',
  'kind:parameter': "parametre* | hypothese* | {donnee, donnees} d' entree",
  'quantity:demand': `
    comme {volumes, volume, ventes} {, de, d'} |
    {rien, plus rien} {n' est vendu, ne se vend} | ne se {vend, vendait, vendrait, vendent, vendaient} pas {, du tout} |
    on ne vend {rien, plus rien} | ne vend {rien, plus rien} | ne vendons {rien, plus rien} |
    {ses, leurs} quantites | quantites livrees | quantites habituelles | demande* | demandes | vente* | vend~ | vendait | vendions | vendre | vendu* | commande* | commandes | consommation | volume* | achet~ |
    command~ | commandent | commander | achats des clients | ses achats | leurs achats | ses achats de | ses achats d' | besoin* client | besoins des clients | demande client | debouche* | ecoul~ |
    demand~ | demandait | demandent | demander | quantite* vendue* | quantite* commandee* | quantite* demandee* | besoin* en |
    les besoins de | besoins clients | sorties de | sorties | ecoulement* | demande du marche | demande des clients | demande des patients |
    demande globale | prise* de commande* | prises de commandes | prise de commandes | carnet* de commande* | carnet de commandes |
    prescription* | conso | dde | ddes | engouement | engouement pour | appetit | appetit pour | volume* vendu* | volumes vendus |
    volume* de vente* | volumes de vente | volumes de ventes | cmde | cmdes | cde | cdes | commandes clients | commande client |
    commandes des clients | consommations`,
  'quantity:price': `
    prix | prix de vente | tarif* | tarifaire* | {tarifaire, tarifaires, prix} {imposee, imposees, imposes, decidee, decidees, annoncee, annoncees} | prix de cession | prix public | prix catalogue | prix unitaire* | prix facture | prix net |
    prix a l' unite | prix client* | prix de facturation | niveau de prix | bareme | ristourne* | rabais | remise | remises | remise de |
    rabais de | de remise | de rabais | de ristourne | de reduction de prix | d' escompte | solde a | soldes a | soldee a |
    soldees a | brade | bradee | brades | bradees | promo de | promotion de | en promo a | en promotion a | une promo de |
    une promotion de | retarif~ | retarifi~ | retarifier | retarifer | refactur~ | refacturer`,
  'quantity:capacity': `
    allocation* | quota* | dotation* | quote part |
    capacite* | heure* | heure* de travail | heure* machine | heure* de production | heure* d' ouverture | disponibilite |
    temps de production | capacite* de production | temps d' ouverture | temps machine | heures d' ouverture | heure* travaillee* |
    disponible | disponible a | horaires | temps de marche | capacite horaire | capacite* de la ligne | heure* disponible* | capacite* disponible* | temps disponible |
    temps de travail | temps de fonctionnement | capacite* hebdomadaire* | capacite* mensuelle* | temps d' utilisation | plage horaire |
    amplitude horaire | heures ouvrees | heures de fonctionnement | heures de marche | capacite* machine | capacite* de fabrication |
    une heure de travail | heure machine | une heure machine | heure de machine | heure de main d' oeuvre | une heure de main d' oeuvre |
    heure travaillee`,
  'quantity:overtime': `
    heure* sup disponible* | heure* supplementaire* disponible* | heures supp disponibles |
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
    a quelle vitesse | a quelle cadence | a quel rythme |
    vitesse* | cadence* | debit* | rendement horaire | vitesse* de production | unites par heure |
    unites heure | {unites, boites, flacons, stylos} {, a} l' heure | unites a l heure |
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
    perte composant |
    les pertes de | les pertes d' | les pertes sur | leurs pertes | pertes a la fabrication | taux de pertes de | taux de perte de`,
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
    {livre, livrait, livrera} deux fois plus lentement |
    {livre, livrait, livrera} {deux fois plus vite, en deux fois moins de temps, en moitie moins de temps} |
    delai* | delai* de livraison | delai* d' approvisionnement | delai* de reapprovisionnement | delai* de transport |
    delai* de production | temps de livraison | temps de transport | lead time | lead times | delai* de fourniture |
    temps d' approvisionnement | delai* d' expedition | delai* de fabrication | delai* d' appro | delai* appro | delai* d' achat |
    delai* de commande | delai* de reappro | delai* d' obtention | temps d' appro | delai* de livr | temps de reapprovisionnement |
    delai* de mise a disposition | delai* de reponse | du lancement a l' entree en stock | du lancement au stock |
    du debut a l' entree en stock | du lancement a la mise en stock | du debut au stock | entre lancement et entree en stock`,
  'quantity:delivery': `
    fourniture* {de, d', des, du} | livraison* | livr~ | livrer | pour {livrer, fournir} | livrait | expedi~ | expedition* |
    approvisionn~ | approvisionnement* |
    arriv~ | envoi~ | envoy~ | fourni~ |
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
    {plus, pas, sans} {un seul, une seule} {boite, unite, paquet} {, d', de} |
    {plus aucun, plus aucune, aucun, aucune} {boite, unite, paquet} {d', de} |
    stock* | inventaire* | stock initial | stock de depart | stocks initiaux | stock en main | stock* disponible* | stock* actuel* |
    stock* d' ouverture | stock* existant* | stock* physique* | stock* present* | stock* en place | stock* de debut | stock* au depart |
    stocks actuels | niveau de stock initial | inventaire initial | inventaire de depart | lot stocke | lots stockes | lot en stock |
    lots en stock | le lot stocke | lot present | stocke | stockee | entrepose | entreposee | stockees | entreposees`,
  'quantity:safety': `
    securite | stock* de securite | stocks de securite | stock tampon | stocks tampons | couverture de securite | jours de securite |
    stock* de secu |
    stock secu | stock de secur | stock* secu | secu | stock securite | stock* tampon | jours de stock de securite | couverture de secu |
    niveau de securite | stock* de reserve | stock* de precaution | matelas de securite | marge de securite | stock* strategique* |
    stock* d' urgence | couverture cible | stock* cible* | jours de couverture de securite | ss | sds | stock* outil | stock* de protection`,
  'quantity:shelflife': `
    se conserve | se conservent | se conservait | se conservaient | se conserverait | se conserveraient | se garde | se gardent |
    duree de vie | duree de conservation | peremption | duree* de conservation | duree de peremption | duree* de validite | dlc | dluo |
    ddm | duree* limite de conservation | temps de conservation | date de peremption | duree* d' utilisation | duree* de stabilite |
    delai* de peremption | delai* de conservation |
    se garderait | se garderaient | se gardait | se gardaient | se conservera | se garde {seulement, encore} | reste bon | restait bon |
    peut se garder | peut se conserver | pouvait se garder | pouvait se conserver | pouvaient se conserver | peuvent se conserver`,
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
    {rien, plus rien} ne {passe, circule, part, transite} | rien ne {passe, circule, part, transite} plus |
    transport* | en transit | cout* de transport | cout* du transport | frais de transport | fret | frais de port | cout* logistique* | transit |
    acheminement | temps de transit | delai de transit | temps de route | duree du transport | duree de transport | temps de trajet |
    livraison routiere | cout* d' acheminement | frais d' expedition | cout* d' expedition | cout* de livraison | frais de livraison |
    prix du transport | prix de transport | tarif* de transport | tarif* du transport | tarif* transport | frais logistiques |
    frais d' acheminement | cout* du fret | prix du fret | tarif* du fret | cout* transport | taux de fret | temps d' acheminement |
    duree* du trajet | duree* d' acheminement | duree* de trajet | temps de livraison route | cout* de distribution | cout* de camionnage |
    delai* d' acheminement | flux | transporteur* | liaison* | trajet* | route* | navette* | ligne* de transport | voie*`,
  'quantity:labour': `
    l' heure de {travail, main d' oeuvre, production} |
    cout* horaire* | cout* de main d' oeuvre | cout* de l' heure | salaire* | cout~ de la main d' oeuvre | main d' oeuvre | taux horaire* |
    salaires | cout* de personnel | cout* par heure | cout* horaire* de main d' oeuvre | cout* de main d oeuvre | masse salariale |
    remuneration* | paie | paye | salaire* horaire* | cout* salarial | couts salariaux | cout* du personnel | cout* d' une heure |
    cout* main d' oeuvre | cout* mo | taux de salaire | cout* machine* | cout* horaire* machine | tarif* horaire* | frais de personnel |
    accord salarial | l' accord salarial | accord sur les salaires | revalorisation des salaires`,
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
    amende* | cout* des ruptures de stock | penalite* de livraison |
    penalite* de penurie | penalite* pour penurie | penalite* de rupture de stock`,
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
    seuil de commande | commande minimum | commande minimale | minimum de commande | quelle commande minimum |
    quelle commande minimale | quel minimum de commande | minimum a commander | achat minimum | quantite minimum | quantite minimale | par commande |
    au minimum par commande | minimum par commande | au moins par commande | a chaque commande | commandes d' au moins`,
  'quantity:cost': `
    cout* | couts | coute~ | couter | coutait | coutent | coutaient | couterait | couteraient | coutera | couteront`,
  'quantity:production':
    'produit on | produit t on | produisons nous | fabrique t on | fabriquons nous | production | fabrication | produi~ | produir~ | fabriqu~',
  'quantity:time': 'temps | duree* | dur~ | temps de reponse',
  'quantity:newproduct': 'lancement* | nouveau produit | nouveaux produits | lanc~',
  'quantity:priority': `
    priorite | priorites | prio | rang de priorite | niveau de priorite | classe de priorite | en priorite | prioritaire | prioritaires`,
  'quantity:preference': `
    premiere source | {notre, la} premiere source | premier choix | second choix | deuxieme choix | fournisseur prefere |
    fournisseur principal | source principale |
    fournisseur prioritaire | fournisseur numero un | fournisseur de premier rang | fournisseur attitre | privilegi~ | privilegier |
    prefer~ | preferer | preference | fournisseur de secours | second rang | premier rang | fournisseur secondaire | source secondaire |
    troisieme choix | premier fournisseur | fournisseur n 1 | fournisseur numero 1 | en second choix | en deuxieme choix |
    comme second choix | en deuxieme option | deuxieme option | en troisieme choix | comme troisieme choix | deuxieme source |
    seconde source | comme deuxieme source | comme seconde source | comme deuxieme fournisseur | comme second fournisseur |
    en deuxieme source | deuxieme fournisseur | second fournisseur | comme fournisseur de secours | comme source de secours |
    troisieme fournisseur | comme troisieme fournisseur | troisieme source | le premier choix | en premier choix | comme premier choix |
    de preference`,
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
    duree de vie encore disponible | restant avant peremption | avant peremption | minimum restant | duree restante a l' expedition`,
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
  'mark:books': `
    livres | systeme | fichier | inventaire theorique | stock theorique | theorique | erp | sap | comptabilite | stock comptable |
    stock informatique | dit le systeme | disent les livres`,
};

/** Why something stands still. */
export const causes = {
  'cause:quality': `
    probleme* de qualite | defaut* de qualite | rappel de lot | deviation | probleme* qualite | incident qualite | defaut qualite |
    rappel de produit | rappel produit | rappels de lots | rappel | rappels | deviation qualite | deviations | non conformite |
    non conformites | alerte qualite | lot non conforme | chaine du froid rompue | rupture de la chaine du froid |
    rupture de chaine du froid | ecart de temperature | excursion de temperature | ecart qualite | contamines | contaminees`,
  'cause:customs': `
    douane | douanes | probleme* de douane | controle* douanier* | dedouanement | bloque en douane | bloquee en douane | bloques en douane |
    bloquees en douane | retenu en douane | controle en douane | formalites douanieres | blocage en douane | blocage douanier |
    {retard, retards, blocages, bouchon, bouchons} en douane`,
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
    {controle, controles, inspection, audit} de securite |
    inspection | audit | inspections | audits | auditee | audite | inspectee | inspecte | inspection fda | audit fda | inspection ansm |
    inspection gmp | inspection bpf | audit bpf | audit gmp | audit client | inspection reglementaire | visite d' inspection |
    inspection des autorites | inspection de l' ansm | inspection de la fda | controle de l' ansm | audit qualite`,
  'cause:filter change': `
    changement filtre | changement filtres | changements de filtre | remplacement filtre | remplacement filtres | filtre a changer |
    changement de filtre | changement de filtres | changement du filtre | changement des filtres | remplacement de filtre |
    remplacement du filtre | remplacement des filtres`,
  'cause:media fill':
    'mft | test de remplissage aseptique | remplissage aseptique | simulation aseptique | essai de remplissage aseptique',
  'cause:holiday': `
    ce jour ferie | ces jours feries |
    conges | jour ferie | jours feries | ferie | feries | vacances | conge | conges annuels | conges d' ete | conges payes |
    vacances d' ete | pont de mai |
    fermeture annuelle | ponts | pont de paques | pont de l' ascension | pont de la pentecote | pont du 1er mai | pont du 8 mai |
    vacances de paques | vacances de noel | fermeture de paques | fermeture de noel | arret de paques | arret de noel |
    treve des confiseurs | sortie d' entreprise | sortie du personnel | conges d' hiver | conges de printemps`,
  'cause:sterility': `
    sterilite | contamination | probleme de sterilite | problemes de sterilite | soucis de sterilite | defauts de sterilite |
     defaut de sterilite | probleme* sterilite | non sterile |
    contamination microbienne | contaminee | contamine | contaminations | perte de sterilite | media fill rate`,
  'cause:repair': `
    reparation | reparations | remplacement | modernisation | renovation | remise en etat | travaux | en travaux | gros travaux |
    des travaux | travaux de renovation | en reparation | reparee | est reparee | depannage | depanne~ | refection | remise a niveau |
    mise a niveau | reconstruction | reconstruite | renovee | modernisee | remise a neuf | reamenagement | relooking | retrofit`,
  'kpi:fill_rate': `
    {objectif, cible} de {service, taux de service, fill rate} {, de, a} | {taux de service, service, fill rate} {vise, cible, promis} |
    taux de service | niveau de service | niveaux de service | service | taux de remplissage | taux de satisfaction | fill rate |
    taux de service global | taux de service total | taux de service moyen | taux de service client | fill rate global |
    niveau de service global | qualite de service | taux de satisfaction de la demande | taux de satisfaction client |
    taux de service clients | tds | taux de couverture de la demande | niveau de service client | taux de service en volume |
    taux de livraison | service client global | niveau de service total | niveau de service moyen | taux de disponibilite |
    taux de satisfaction des commandes`,
  'cause:stocktaking': `
    pour inventaire | pour l' inventaire | inventaire annuel | comptage annuel | inventaire tournant | inventaire physique |
    comptage des stocks | inventaire de fin d' annee | cause d' inventaire | l' inventaire donne | l' inventaire montre |
    l' inventaire physique | comptage | comptage physique | apres comptage | apres inventaire | le comptage donne |
    comptage {du stock, de stock, physique, de l' inventaire} | recomptage |
    {comptage, inventaire} {, du stock, physique} {indique, indiquait, n' indique que, n' indiquait que}`,
  'cause:new year': `
    nouvel an | jour de l' an | premier de l' an | fetes de nouvel an | fermeture du nouvel an | fermeture de nouvel an |
    fermeture du jour de l' an | arret du nouvel an`,
  'mark:crew': `
    equipe | equipes | effectif | effectifs | personnel | operateurs | ouvriers | salaries | employes | main d' oeuvre |
    operatrices | techniciens | bras`,
  'mark:away': `
    absent | absents | absente | absentes | indisponible | indisponibles | manque | manquent | manque la | en arret maladie |
    en formation | en quarantaine | manquera | manqueront`,
  'mark:at-work': 'present | presents | presente | presentes | au travail | a son poste | a leur poste | sur place',
};

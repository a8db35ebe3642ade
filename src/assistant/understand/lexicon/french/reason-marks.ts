/** French. Words that say why something happens, or on what occasion it is told. */
export const reasonMarks: Readonly<Record<string, string>> = {
  'mark:occasion': `
    question | questions | question budget | question budgetaire | petite question | autre question | une question | reunion |
    reunion avec | reunion fournisseur | point fournisseur | point avec | revue | revue trimestrielle | comite de direction |
    comite de pilotage | codir | tour budgetaire | reunion budget | reunion budgetaire | reunion de prevision | reunion de planification |
    revue de la demande | rhume des foins | saison des allergies | saison des pollens | saison de la grippe | saison des rhumes |
    {hiver, automne, printemps} {rude, doux, froid, clement, difficile} | ete {chaud, caniculaire, pourri, frais} |
    saison des tiques | saison des voyages | saison froide | vague de grippe | vague de chaleur | canicule | preparation d' audit |
    negociation | negociations | negociation avec | negociations avec | discussions avec | visite chez | visite de | atelier |
    ordre du jour | sujet | sujet budget | point budget | revue des prix |
    toux | allergies | allergie | rhumes | rhume | grippe saisonniere`,
  'mark:reason': `
    parce que | parce qu' | suite a | suite a un | suite a une | suite au | suite aux | grace a | grace au | grace aux | puisque |
    puisqu' | car | vu que | vu qu' | etant donne que | etant donne qu' | au vu de | au vu du | au vu des | faute de | faute d' |
    pour cause de | pour cause d' | pour raison de | pour raisons de | en vue de | en vue d' | provoque par | provoquee par |
    cause par | causee par | dus a | due a | du a | dues a | liee a | lie a | lies a | liees a | a l' occasion de | a l' occasion d' |
    a l' occasion du | apres un | apres une | en reponse a | sous l' effet de | sous l' effet d' | sous l' effet du |
    surtout a cause de | surtout parce que | surtout en raison de | notamment en raison de | notamment a cause de |
    principalement a cause de | essentiellement parce que | en grande partie a cause de | {a cause, en raison, du fait, a la suite,
    compte tenu, dans le cadre} {de, d', du, des} |
    avec l' arrivee d' un | avec l' arrivee des | avec l' arrivee de | avec l' entree d' un | avec l' entree des | face a un | face aux |
    apres l' arrivee d' un | apres l' arrivee des | suite a l' arrivee d' un | suite a l' arrivee des`,
  'mark:ground':
    "histoire de | histoire d' | comme | depuis | une fois que | une fois qu' | afin de | afin d' | apres | sachant que | sachant qu'",
  'mark:source-of': "d' apres | selon | suite a | suite aux | apres | au vu de | au vu des | vu",
  'mark:latest-one': 'recents | recentes | plus recents | plus recentes',
  'mark:findings':
    'constats | controles | essais | tests | mesures | resultats | chiffres | releves | analyses | echantillons',
  'mark:rival': `
    {un, le} {generique, biosimilaire} | concurrence |
    generique | generiques | biosimilaire | biosimilaires | concurrent | concurrents | la concurrence | un concurrent | le concurrent |
    {un concurrent, concurrent} lance un generique | un generique {arrive, entre} | arrivee d un generique | les generiques arrivent |
    concurrence des generiques | {produit concurrent, produits concurrents}`,
  'mark:outside': `
    frigo* | refrigerateur* | congelateur* | chambre* froide* | chaine du froid | moisissure* | degat* des eaux |
    {dans, a, de} leur {usine, site} | usure | outillage | techniciens | technicien | chantier | smed | convoyeur | convoyeurs |
    {arrive, arrivent, entre, entrent, est, sont, revient} sur le marche | {est, sont} {homologue, approuve, homologues, approuves} | {sort, sortent} un |
    absent | absents | absente | absentes | personnel | effectif | effectifs | ouvriers | salaries |
    compresseur | compresseurs | four | regleur | regleurs | plastique | confiance | frontiere | bon etat | pieces de rechange`,
  'mark:weather':
    'charge | chargee | charges | chargees | intense | pourri | pourrie | maussade | doux | douce | clement | clemente | froid | froide | chaud | chaude | sec | seche | pluvieux | pluvieuse | humide | frais | fraiche',
  'mark:event': `
    nouvelle | nouvelles | info | infos | information | remarque | alerte | annonce | rumeur | reunion | constat | idee | probleme | souci |
    contexte | retours | message | mail | compte rendu | decision | proposition | suggestion | avertissement | bonne nouvelle |
    mauvaise nouvelle | crise | penurie | incident | epidemie | invasion | evenement | derniere minute | discussion | actualite | actu |
    operateurs | operateur | le comite | syndicat | syndicats | les syndicats | consultants | auditeur | auditeurs | les auditeurs |
    inspecteur | inspecteurs | les inspecteurs | le ministere | les autorites | l' autorite de sante | l' agence | l' agence de sante |
    le regulateur | routiers | camionneurs | dockers | pirates | chauffeurs | cheminots | infirmieres | medecins | influenceurs |
    la presse | medias | parlement | gouvernement | le gouvernement | un concurrent lance un generique | concurrent lance un generique |
    arrivee d un generique | un generique arrive | un generique entre | les generiques arrivent | concurrence des generiques | gazole |
    carburant | taux d' interet | taux de change | inflation | tour de budget | budget | courrier | courrier tarifaire | lettre tarifaire |
    un concurrent | le concurrent | confrere | confreres | un confrere | lache le marche | quitte le marche | se retire du marche | sort du marche | rhume des foins |
    saison des allergies | saison des pollens | saison de la grippe | saison des rhumes | saison des tiques | vague de grippe |
    vague de chaleur | canicule |
    generique | generiques | un generique | biosimilaire | biosimilaires`,
  'mark:spoiling':
    'rupture de {, la} chaine du froid | frigo* | refrigerateur* | congelateur* | chambre* froide* | chaine du froid | moisissure* | degat* des eaux',
};

/** French. Words for what becomes of goods: due, missing, late, lost, found. */
export const goodsMarks: Readonly<Record<string, string>> = {
  'mark:one-hour': 'heure supplementaire | heure sup | heure supp | heure supplementaire de travail',
  'mark:buying-then': `
    vendra | vendront | se vendra | se vendront | demandera | demanderont | commandera | commanderont | consommera | consommeront |
    voudra | voudront | auront besoin | aura besoin | {va, vont, va t elle, va t il, va t on, vont elles, vont ils} {consommer, commander}`,
  'mark:showing': 'montr~ | montre moi | montrez moi | affich~ | liste | listez | y a t il | il y a | donne moi',
  'mark:providing': 'approvisionne | procure',
  'mark:who': 'qui',
  'mark:in-hand': 'on a | nous avons | avons nous | a t on | en reserve | il nous reste',
  'mark:there-is': `
    il y a | il y avait | on a | on avait | nous avons | nous avions | il reste | il nous reste |
    {il n' y a, il n' y avait, n' a, n' avait, n' avons, n' avions, n' ont} {, plus} que |
    s' il {n' y avait, ne restait} que |
    {il ne reste, il ne restait, il ne nous reste, il ne nous restait} {, plus} que`,
  'mark:left-over': 'restant | restants | de reste',
  'mark:bought-from': 'chez qui | aupres de qui | {a, de, par} qui {achetons, commandons} nous | chez quel fournisseur',
  'mark:lateness': 'retard | retards | le retard | les retards | tout le retard | notre retard | nos retards',
  'mark:planned': `
    a venir | qui viennent | deja {prevu, prevue, prevus, prevues, planifie, planifiee, planifies, planifiees} |
    prevu | prevue | prevus | prevues | attendu | attendue | attendus | attendues | programme | programmee | programmes | programmees |
    planifie | planifiee | planifies | planifiees | annonce | annoncee | promis | promise | promises`,
  'mark:stock-loss': `
    {part, partent, partira, partiront, va, vont, ira, iront} {a la destruction, a l' incineration, a la casse, a la benne, au pilon} |
    {est, sont} {envoye, envoyee, envoyes, envoyees} a la destruction |
    {pourrait, peut, va, risque de} {bloquer, mettre en quarantaine} |
    plus utilisables | ne sont plus utilisables | ne sont pas utilisables |
    {la qualite, qualite, le service qualite, le controle qualite} {bloque, met en quarantaine, a bloque} |
    est refusee | est refuse | sont refusees | sont refuses | est rejetee | est rejete | sont rejetees | sont rejetes |
    sont perimees | sont perimes | est perimee | est perime |
    bloque | bloquee | bloques | bloquees | en quarantaine | mis en quarantaine | abime | abimee | abimes | abimees | detruit | detruite |
    detruits | detruites | endommage | endommagee | endommages | endommagees | manquant | manquante | manquants | manquantes |
    mis au rebut | mise au rebut | inutilisable | inutilisables | vole | voles | volee | volees | casse | casses | cassee | cassees |
    rebute | rebutes | a jeter | a detruire | perdu | perdus | perdue | perdues | non conforme | non conformes | jete | jetes | jetees |
    invendable | invendables | au rebut | bloque a | bloquee a | bloques a | bloquees a | est bloque | sont bloques | sont bloquees |
    est bloquee | on jette | on detruit | nous detruisons | on met au rebut | est a detruire | sont a detruire | est a jeter |
    sont a jeter | au pilon | mettre au rebut | met au rebut | mettons au rebut | jeter | detruire | passer en perte | passe en perte |
    jeter tout le | jette tout le | detruire tout le | detruit tout le | mettre au rebut tout le | met au rebut tout le | on jette tout le |
    on detruit tout le | en attente | est en attente | mise en attente | mis en attente |
    refuse par la qualite | refusee par la qualite | refuses par la qualite | rejete par la qualite | rejetee par la qualite |
    mettre au rebut le | passer en perte le | passer en perte`,
  'mark:stock-found': `
    revele | revelent |
    trouve | retrouve | retrouves | retrouvees | retrouvons | decouvert | decouvre | decouvrons | decouverts | reapparu | reapparus |
    compte | comptons | recompte | inventaire trouve`,
  'mark:batch': 'lot | lots',
  'mark:missing': 'manque | manquent | manquait | manquaient',
  'mark:not-coming': `
    ne seront pas livres | ne seront pas livrees | ne sera pas livre | ne sera pas livree | n' arrivent jamais | n' arriveront jamais |
    ne viennent pas | ne viendront pas | ne sont pas livres | ne sont pas livrees | n' arrivaient pas | n' arrivait pas | ne venaient pas |
    ne nous parviennent pas | ne nous parvient pas | n' arrive pas | n' arrive jamais | n' arrivera pas | n' arrivent pas | ne vient pas |
    n' arrivait jamais | n' arrivaient jamais | ne venait jamais | ne vient jamais |
    ne viendra pas | n' est pas livree | n' est pas livre | n' arriveront pas`,
  'mark:unmet': `
    demande non servie | demande non satisfaite | demande insatisfaite | demande qui n' est pas servie |
    demande que nous ne pouvons servir | demande non couverte | demande pas servie | demandes non servies | commandes non servies |
    commandes non satisfaites | ce qui n' est pas livre | ce qui n' est pas servi | demande non livree | demande non honoree |
    commandes non honorees | demande qu' on ne peut servir`,
  'mark:turned-lost': `
    perdu | perdue | perdus | perdues | va a la concurrence | part a la concurrence | annulee | annulees`,
  'mark:turned-late': `
    attend | attendent | reste en attente | restent en attente | reportee | reportees | livree plus tard | comptee en attente |
    peut attendre`,
  'mark:not-late': `
    au lieu d' attendre | plutot que d' attendre | et non mise en attente | et non en attente | au lieu d' etre en attente |
    au lieu d' etre reportee | plutot que reportee | plutot qu' en attente | et non reportee | pas en attente |
    au lieu d' etre mise en attente`,
  'mark:expiring': `
    perime | periment | perimera | perimerait | expire | expirent | expirera | se perime | est perime | est perimee | arrive a peremption |
    vendable jusqu' au | n' est vendable que jusqu' au | a pour date de peremption | peremption`,
  'mark:none-comes': `
    rien n' arrive | rien n' arrivera | rien ne vient | rien ne viendra | rien n' est livre | rien ne sera livre | on ne recoit rien |
    on ne recevra rien | nous ne recevons rien | nous ne recevrons rien | rien ne rentre | rien n' est arrive`,
  'mark:held-up':
    '{douane, douanes} {retient, retiennent, retiendra, retiendrait, retenait} | {retenu, retenus, retenue, retenues} {en, par la, a la} {douane, douanes}',
  'mark:every-closure': 'jours feries | feries | ces jours feries | maintenances',
  'mark:unable': '',
  'mark:not-delivering': `
    ne {livre, fournit} pas | ne peut pas {livrer, fournir} | n' arrive pas a {livrer, fournir} | pas {livrer, fournir, livre, fourni} |
    {incapable de, pas en mesure de, pas capable de, dans l' incapacite de, dans l' impossibilite de} {livrer, fournir, expedier, approvisionner}`,
  'mark:arriving': `
    arrive | arrivait | arrivent | arriver | arriveront | arrivera | arrivaient | arriverait | arriveraient | arrivent a | arrive a | arrivaient a |
    arriveront a | rentre | rentrent | livraison | livraisons | reception | receptions | arriv~ que`,
  'mark:out-of': '',
  'mark:sufficing': `
    ca suffit | cela suffit | ca suffit il | cela suffit il | est ce suffisant | est ce que ca suffit | est ce que cela suffit | ca suffira |
    ca suffirait | cela suffirait | cela suffira | est ce assez | c' est suffisant |
    {suffit, suffirait, suffira, suffisent, suffiraient} {a, pour} |
    {suffit, suffirait} {il, elle, t il, t elle} {a, pour} | {suffiraient, suffisent} {ils, elles} {a, pour} | assez | suffit | suffirait`,
  'mark:finishing': `
    finir | terminer | conclure | passer | s' en sortir | finir l' annee | terminer l' annee | finir le {plan, semestre} |
    terminer le {plan, semestre}`,
  'mark:held-fast': `
    bloque | bloquee | bloques | bloquees | {est, sont} {bloque, bloquee, bloques, bloquees} | coince | coincee | coinces | coincees | immobilise |
    immobilisee | immobilises | immobilisees | retenu | retenue | retenus | retenues`,
  'mark:order-noun': 'commande | commandes',
  'mark:held-where': `
    {a la, en} frontiere | {au, dans le} {port, terminal} | a l' aeroport | sur {le quai, les quais} | en douane | a la douane | aux douanes`,
  'mark:none-late': `
    {rien, plus rien} {, ne soit, ne reste, n' est, ne sera, ne serait, n' arrive} {en retard, en souffrance} |
    {personne, aucun client} {n' attend, n' attende, ne doive attendre, n' ait a attendre} | sans rien {, laisser} en {retard, souffrance} |
    rien {n' est, ne sera, ne soit} livre en retard | aucune commande {, ne soit, ne reste, n' est} en {retard, souffrance}`,
  'mark:from-stock': '',
  'mark:plan-level': 'plan | du plan | budget | du budget',
  'mark:each-order': "a la fois | d' un coup | a chaque fois | en une fois | par commande | a chaque commande",
  'mark:letting': 'laisse | laisser | laissons | laissez | laissant | garde | gardons | garder',
  'mark:not-touching': `
    ne {touche, touchons, touchez, touchait, toucherait} pas {a, au, aux} | ne pas toucher {a, au, aux} | sans toucher {a, au, aux} |
    rien ne change {en, pour, a, au, aux, sur}`,
  'mark:left-alone': `
    tranquille | tranquilles | en l' etat | tel quel | telle quelle | tels quels |
    inchange | inchangee | inchanges | inchangees`,
  'mark:made-in': `
    sort | sortent | sortait | sortaient | sortira | sortiront | sortirait | sortiraient | sortir | produit | produits | produite | produites |
    {est, sont, etait, etaient, serait, seraient} {produit, produits, produite, produites} | a sortir |
    fabrique | fabriques | fabriquee | fabriquees | pret | prets | prete | pretes | fabriquer | produire`,
  'mark:coming-in': `
    realise | realisent | realisait | realiserait | arriv~ | rentr~ | sort | sortent | sortait | sortaient | sortira | sortiront |
    sortirait | sortiraient | ressort | ressort~`,
  'mark:expecting': `
    prendre | prendra | prendront | que va | que vont | attendu | attendus | attendue | attendues | prevus | prevues |
    on attend | attend on | attend t on | nous attendons | attendons nous | s' attend | attendons | attend | devrait | devraient | prevoyons |
    prevoit | comptons | s' attendent | a attendre`,
  'mark:failing': 'flanchent | flancheraient | flancheront | craquent | craqueraient | craqueront',
  'mark:lost-to': "au profit {de, d', du, des} | au profit de la | chez",
  'mark:order-won': `
    {gagne, gagnons, remporte, remportons, decroche, decrochons, obtenu, obtient} {un, un nouveau, un gros} marche |
    appel d' offres | contrat | un contrat | nouveau client | un client | {, un, le} {, nouveau} marche hospitalier |
    {appel d' offres, contrat, marche} {gagne, remporte, decroche}`,
  'mark:under-way': 'sur la route | en route | en chemin | en transit | en cours de route',
};

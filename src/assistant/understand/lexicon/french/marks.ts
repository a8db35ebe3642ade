/** French. Words by which amounts and clauses are put together, each looked for at one place of a phrase. */
export const marks: Readonly<Record<string, string>> = {
  'mark:avoiding': `
    evit~ | eviter | comment eviter | comment resorber | comment supprimer | ne plus avoir de | ne plus avoir d' | ne plus avoir aucune |
    ne plus avoir aucun | n' avoir aucune | n' avoir aucun | ne pas avoir de | ne pas avoir d' | elimin~ | resorb~ | resorber | eliminer |
    empecher | resorbe | resorberait | effac~ | effacer | sold~ | solder | apur~ | apurer | epong~ | eponger | eclus~ | ecluser | epur~ |
    epurer | absorb~ | absorber | rattrap~ | rattraper | supprim~ | supprimer | faire disparaitre | vider | vid~ | liquid~ | liquider |
    en finir avec | venir a bout de | venir a bout du | venir a bout des | se debarrasser de | se debarrasser du | se debarrasser des |
    nous debarrasser du | nous debarrasser des | mettre fin a | mettre fin au | mettre fin aux | purger | purg~ | annuler | ramener a zero |
    tomber a zero | remettre a zero | eviter toute | eviter tout | eviter toutes les | eviter tous les | eviter la moindre |
    empecher toute | empecher tout | sortir de | comment effacer | comment eliminer | comment eponger | comment rattraper | comment purger |
    comment combler | comment solder | comment apurer | comment liquider | combler`,
  'mark:putting': 'mets | met | mettez | mettre | mettons',
  'mark:holding':
    "on tient | est ce qu' on tient | tient on | tienne | tenir | tient | tiennent | tiendra | tiendrait | tiendront | tiendrons | tiendrions | tenons | tenait | tiendraient",
  'mark:earning': 'rapport~ | rapportent | rapporterait | gener~ | degag~',
  'mark:playing': 'simul~ | simuler | simulation',
  'mark:countering': `
    {compense, compensee, compenses, compensees, rattrape, rattrapee, rattrapes, rattrapees, contrebalance, contrebalancee, equilibre,
    equilibree, amorti, amortie, comble, comblee} {par, avec} | {on, nous} depanne avec | on compense avec | on compense par |
    nous compensons avec | nous compensons par | on compenserait avec | on compensait avec | ce qui est compense par |
    {aide, aident, depanne, depannent} avec | {aide, aider, aidait, depanne, depanner, depannait} {pour, sur} |
    {vient, vienne, venait, venir} en renfort {sur, pour} | {donne, donner, donnait} un coup de main {sur, pour} |
    {prete, preter} main forte {sur, pour}`,
  'mark:getting': `
    touche | touchons | obtient | obtenons | recoit | recevons | obtiendra | touchera | recevra | encaisse | {recoivent, recevait, recevrait} |
    se {voit, voient, verra} {attribuer, accorder, allouer}`,
  'mark:of-them': "d' entre eux | d' entre elles | parmi eux | parmi elles",
  'mark:vaguely': `
    un peu | legerement | un petit peu | un tout petit peu | un chouia | un tantinet | quelque peu | brievement | a peine |
    sensiblement`,
  'mark:at-that-time': 'a ce moment | a ce moment la | alors | pendant ce temps',
  'mark:then': `
    alors | dans ce cas | du coup | maintenant | dans ce scenario | avec ca | avec cela | donc | apres ca | ainsi`,
  'mark:also': '{produit, produite, produits, produites} aussi | aussi | egalement | en plus',
  'mark:of-the-plan': `
    du plan | de l' horizon | de la periode | de notre plan | de l' horizon de planification | du plan de production |
    de l' horizon du plan | de ce plan | de la periode du plan | de la planification | de notre horizon | du planning`,
  'mark:article': `
    le | la | l' | les | du | de | d' | des | cet | cette | ce | en | au | tout | toute | un | une | mois de | mois d' | tout le mois de |
    tout le mois d' | tout au long du mois de | courant`,
  'mark:several': 'les | des | nos | leurs | ces',
  'mark:single': 'le | du | ce | son',
  'mark:as-long': '',
  'mark:any-price': 'prix | tarif | tarifs | prix unitaire | niveau de prix',
  'mark:one-form': `
    prix | prix {de vente, de cession, public, catalogue, unitaire, facture, net, a l' unite, client, de facturation, de revient} |
    prix {de transport, du transport, du fret, d' achat, d' approvisionnement, d' appro, fournisseur, matiere, composant, de la matiere} |
    prix {de l' heure sup, de l' heure supplementaire}`,
  'mark:both': 'et | & | comme au',
  'mark:either': 'et | ou | & | a | -',
  'mark:way-back':
    "retour | au retour | le retour | dans l' autre sens | l' autre sens | autre sens | sens inverse | en sens inverse | inverse",
  'mark:both-ways': `
    dans les deux sens | dans chaque sens | dans un sens comme dans l' autre | dans les deux directions | aller et retour | aller retour |
    et dans l' autre sens aussi | et dans l' autre sens | et inversement | et vice versa | et reciproquement | dans l' autre sens aussi |
    reciproquement | et en sens inverse |
    et pareil dans l' autre sens | pareil dans l' autre sens | et idem dans l' autre sens | idem dans l' autre sens |
    et autant dans l' autre sens | et de meme dans l' autre sens | et la meme chose dans l' autre sens | ainsi que dans l' autre sens |
    comme dans l' autre sens`,
  'mark:as-before': `
    retour a la normale | de retour a la normale | revient a la normale | reviennent a la normale | revenait a la normale |
    retour au niveau normal | revient a son niveau normal | retour au plan | retour a la prevision | de nouveau normal | a nouveau normale |
    de nouveau normale | a nouveau normal | retour au niveau initial | retour a 100 % | de nouveau a plein regime |
    {de nouveau, a nouveau} a plein | a nouveau a plein regime | reprise a 100 % | reprise normale | retour a plein regime`,
  'mark:of': "de | d' | du | des",
  'mark:merely': 'a peine',
  'mark:wholly': `
    complet | complete | completement | totalement | total | totale | entierement | definitivement |
    {se, nous} {passer, passe, passait, passerait, passera} {completement, totalement, entierement, definitivement} {de, d', des, du} |
    {faire, faisait, ferait} {completement, totalement, entierement, definitivement} sans`,
  'mark:no-need': 'utile | necessaire | utiles | necessaires',
  'mark:having': 'avait | avions | avaient | avais | ai | avons | ont | y avait | y a | aurait | y aurait',
  'filler:ours': 'on | nous | l on | t on',
  'mark:passing-bound': 'franchi~ | franchir | franchissent',
  'mark:removing-all': 'supprim~ tous | supprimer tous',
  'mark:exceeding': "depass~ | plus de | plus d'",
  'mark:passed-by-us': '',
  'mark:allotting': 'allou~ | allouer | attribu~ | attribuer | octroi~ | octroyer | octroy~',
  'mark:tying-up': '',
  'mark:at-all': 'du tout',
  'mark:not-one': '{plus, pas, sans} {un seul, une seule}',
  'mark:even': 'meme',
  'mark:anywhere': '',
  'mark:beginning': 'commenc~ a | se met a | se mettait a | se mettent a | se mettra a | commencent a',
  'mark:one': 'un | une',
  'mark:one-customer': `{un, un nouveau, nouveau, le nouveau, un gros} {client, acheteur} | {, un} {grossiste, distributeur, hopital} | detaillant |
    pharmacie | client`,
  'mark:each': `
    chaque | dans chaque | sur chaque | pour chaque | a chaque | chacun de ces | chacune de ces | a chacun de ces | a chacune de ces |
    pour chacun de ces | pour chacune de ces | sur chacun de ces | sur chacune de ces | lors de chacun de ces | dans chacun de ces |
    pendant chacun de ces | pendant chacune de ces`,
  'mark:rate': 'par | / | chaque | la | a la | a l',
  'mark:rate-alone': '/ | par | chaque | hebdomadaire | mensuel | mensuelle',
  'mark:on': '',
  'mark:clause': `
    est | sont | etait | etaient | a | ont | avait | avaient | avons | on | nous | j' | je | il y a | y a | il y avait | sera | seront |
    serait | seraient | doit | doivent | sommes | suis | aura | auront | aurait | on attend | attend on | nous attendons`,
  'mark:be':
    'est | sont | etait | etaient | soit | serait | est de | etait de | serait de | soit de | est plutot de | est plutot a',
  'mark:as-another': `
    moitie moins | moitie moins vite | deux fois plus vite | moitie autant | la moitie autant | deux fois autant | deux fois plus fort |
    moitie moins fort`,
  'mark:that-one': 'cela | ca | celui ci | celle ci',
  'mark:part-of': `
    la moitie de | la moitie des | la moitie du | un tiers de | un tiers des | un tiers du | un quart de | un quart des | un quart du`,
  'mark:changing': 'changement | changements | modification | modifications | evolution | difference | boug~',
  'mark:of-which': 'dont',
  'mark:than-other': "que | qu'",
  'mark:leaving': "part | s' en va | partent | s' en vont",
  'mark:denying': "n' | ne | n",
  'mark:row': 'ligne | lignes',
  'mark:grouping': `
    {, le} {detail, details, decoupage, ventilation} par | {detaille, detaillee, detailles, detaillees} par |
    par`,
  'mark:table-name': 'routings',
  'mark:market': 'marche | marches | gamme | catalogue | assortiment | portefeuille',
  'mark:by-month': 'mois par mois',
  'mark:by-week': 'semaine par semaine',
  'mark:by-bucket':
    'mois par mois | semaine par semaine | par periode | periode par periode | mois apres mois | semaine apres semaine',
  'mark:side': "avec | a | a cote {de, d', du, des}",
  'mark:focus': "sur | cote | impact sur | effet sur | du point de vue {de, du, des, d', de la, de l'} | en termes de",
  'mark:earned': `
    gagn~ | economis~ | gain de | gain | libere | liberent | libererait | {economis~, gagn~} {de l' argent, plus d' argent} |
    des economies`,
  'mark:save-as': `
    sous | sous le nom | sous le nom de | comme | sous le nom de scenario | en tant que | le nom | le nom de | nom`,
  'mark:adding': `
    et si | et si c' etait | avec | sans | et avec | et sans | plus | en plus | maintenant avec | de plus | par dessus | ajoute | aussi`,
  'mark:of-own': '',
  'mark:and-without': 'et sans',
  'mark:with-and-without': 'avec {et, ou, puis} sans | sans {et, puis} avec | avec et puis sans',
  'mark:beside-forecast': '',
  'mark:of-several': 'leur | leurs',
  'mark:possessive': 'son | sa | ses | leur | leurs',
  'mark:half-of-unit': 'demi | une demi',
  'mark:limit': `
    {ne veut, ne voulons, ne veux, ne peut, ne pouvons, ne peux} pas {accepter plus de, accepter plus d', plus de, plus d'} |
    {ne peut, ne pouvons, ne peux} pas {tolerer plus de, avoir plus de} |
    {ne peut, ne peuvent, ne pourra, ne pourrait} pas {transporter, acheminer, prendre, charger, expedier} plus {de, d'} |
    {ne peut, ne peuvent, ne pourra, ne pourrait} {transporter, acheminer, prendre, charger, expedier} plus {de, d'} |
    {ne peut, ne peuvent, ne pourra, ne pourront, ne pourrait} pas {depasser, aller au dela de, faire plus de} |
    au plus | au maximum | maximum | au max | max | pas plus de | pas plus d' | jamais plus de | tout au plus | a peine plus de |
    un maximum de | a un maximum de | au plus haut | pas au dela de`,
  'mark:cap-noun': "{plafond, limite, limite maximale, plafonnement} {, de, d'}",
  'mark:imposing': `
    mis | mise | mis a | mise a | met | mets | mettons | mettre | impose | imposee | imposer | imposons | fixe | fixee | fixer | fixe a |
    fixee a | place | placee | applique | appliquee | instaure | instauree`,
  'mark:in-sum': `
    ensemble | conjointement | a eux deux | a elles deux | a eux trois | a elles trois | a eux tous | a elles toutes | entre eux | entre elles`,
  'mark:restricting': "que | qu' | que sur | ne marche qu'",
  'mark:or-not': 'ou non | ou bien non',
  'mark:total': `
    somme |
    au total | en tout | en tout et pour tout | globalement | un total de | sur l' ensemble | total | totale | cumule | en cumul | au cumul | totalise | totalisent |
    totaliserait | totaliseraient | totalisait | se monte a | se montent a`,
  'mark:taking-place':
    'avoir lieu | a lieu | ont lieu | aura lieu | auront lieu | aurait lieu | avait lieu | se tient | se tiendra',
  'mark:again': `
    ce meme | ces memes |
    la meme | le meme | les memes | ce meme | cette meme | ces memes | ces | ce | cet | cette | ledit | ladite | meme | memes |
    chacun de ces | chacune de ces | a chacun de ces | a chacune de ces | pour chacun de ces | pour chacune de ces | sur chacun de ces |
    sur chacune de ces | lors de chacun de ces | dans chacun de ces | pendant chacun de ces | pendant chacune de ces`,
  'mark:of-all': `
    tous deux | toutes deux | tous les deux | toutes les deux | les deux | le tout | ceci | cela | tout ceci | tout cela | tout cela | tout ca | chacun | chacune | tous |
    toutes | dans les deux cas | a chaque fois | chaque fois | la totalite | l' integralite | toute la quantite`,
  'mark:there': `
    qui {s' y trouve, s' y trouvent, y est stocke, y est stockee, y sont stockes, y sont stockees} |
    la bas | sur place | dessus`,
  'mark:there-fronted': 'y',
  'mark:namely': `
    soit | c' est a dire | ce qui fait | a savoir | autrement dit | ce qui represente | ce qui donne | cad | donc`,
  'mark:pronoun': `
    lui | leur | elle | elles | il | ils | eux | les deux | celle ci | celui ci | celles ci | ceux ci | cette derniere | ce dernier |
    ces derniers | ces dernieres | chacune | chacun | chacune d entre elles | a sortir du plan | a retirer du plan | a enlever du plan |
    s' il | s' ils`,
  'mark:gains': `
    prend | prennent | prendra | prendrait | prenait | prenaient | prendraient | prendront | prenne | prennent`,
  'mark:plus': '',
  'mark:no-longer': 'plus',
  'mark:breakdown-of': '',
  'mark:included': 'inclus | incluse | incluses | compris | comprise | comprises | y compris | y compris les',
  'mark:supposing': 'suppose | supposons | imagine | imaginons | admettons',
  'mark:relieving': `
    {pour, afin de} {soulager, decharger, epauler, soutenir}`,
  'mark:trouble': `
    {se vend, se vendent, marche, marchent, part, partent} {mieux, moins bien, plus vite, moins vite} que prevu |
    probleme | problemes | difficulte | difficultes | en difficulte | en difficultes | ennuis | souci | soucis | mauvaise nouvelle |
    mauvaises nouvelles | crise | en crise | va mal | vont mal | a des problemes | a un probleme | rencontre des difficultes`,
  'mark:pair': "les deux | l une et l autre | toutes les deux | tous les deux | l' une et l' autre",
  'mark:carrying': `
    amen~ | amener | amene |
    abime | abiment | degrade le plus | penalise le plus | `,
  'mark:forth': '',
  'mark:setting-aside': '',
  'mark:down-to': `
    ramener | ramene | redescendre | redescende | redescend | comment {ramener, reduire, descendre, limiter} |
    comment {le, la, les} {ramener, reduire, baisser, contenir, limiter, faire descendre}`,
  'mark:facing': `
    comment gerer |
    comment {compenser, absorber, encaisser, surmonter, traverser, parer} |
    comment {reagir a, reagir au, repondre a, repondre au, faire face a, faire face au} | que faire {face a, face au, contre} |
    comment {se preparer a, se preparer au} |
    compenser | absorber | encaisser | surmonter | traverser | parer | parer a | faire face a | faire face au | reagir a | reagir au |
    repondre a | repondre au | se preparer a | se preparer au | contre | face a | face au |
    {amortir, attenuer, limiter, contenir} {l' effet de, l' effet d', l' impact de, l' impact d', les effets de, les degats de}`,
  'mark:by-itself': 'seul | seule | tout seul | toute seule | isolement',
  'mark:back': '',
  'mark:regaining': 'recuper~ | recuperer | retrouv~ | recouvr~',
  'mark:picking-up': `
    recuper~ | recuperer | absorb~ | absorber | rattrap~ | rattraper | compens~ | compenser | couvre | couvrait | couvrent | couvrir |
    couvrirait | encaiss~ | encaisser`,
  'mark:giving-up': 'se passer | renonc~ a | renoncer a | cede | cedent',
  'mark:deprived': "{prive, privee, prives, privees} de {ses, leurs} | {prive, privee, prives, privees} {de, d'}",
  'mark:pushing': '',
  'mark:taking-of-us': 'nous prend | nous prennent | nous prenait | nous prenaient | nous prendrait | nous prendra',
  'mark:on-top-again': 'en sus | encore | a nouveau | de nouveau',
  'mark:last-place': 'en dernier | dernier | derniere | en dernier lieu',
  'mark:second': `
    second choix | deuxieme choix | fournisseur de secours | second rang | fournisseur secondaire | source secondaire | second | deuxieme |
    en second choix | en deuxieme choix | comme second choix | en secours | en second | en deuxieme option | deuxieme option |
    deuxieme source | seconde source | comme deuxieme source | comme seconde source | comme deuxieme fournisseur |
    comme second fournisseur | en deuxieme source | deuxieme fournisseur | second fournisseur | comme fournisseur de secours |
    comme source de secours | comme alternative`,
  'mark:third': `
    troisieme choix | en troisieme choix | comme troisieme choix | troisieme fournisseur | comme troisieme fournisseur | troisieme source`,
  'mark:inclusive': "au moins | au minimum | pas moins de | pas moins d' | ou plus | ou davantage",
  'mark:bound': 'ou moins | ou en dessous | ou plus | ou au dessus | ou mieux | ou davantage',
  'mark:so-does': `
    {il en va, il en est, c' est} de meme {pour, de, du, des, d'} | {c' est, ce sera} pareil {pour, de, avec}`,
  'mark:likewise': `
    la meme chose | pareil | idem | de meme | pareillement | la meme | pareil pour | idem pour | pareil en | idem en | la meme chose pour |
    meme chose | meme chose pour | de meme pour | pareil sur | idem sur | {il en va, il en est, c' est} de meme pour`,
  'mark:divided': 'divise | divisee | divises | divisees | diviser | divisent | divisons',
  'mark:passage': `
    passage* | passage* de | passage* d' | passer de | passer d' | bascule | transition | transition* de | changer de | changer d' | passer | bascul~ |
    basculer | faire passer`,
  'mark:own-one': `
    le sien | la sienne | les siens | les siennes | le leur | la leur | les leurs |
    du sien | de la sienne | des siens | des siennes | du leur | de la leur | des leurs`,
  'mark:goes-on': `
    reste | restent | ne change pas | ne changent pas | continue | continuent | inchange | inchangee |
    {reste, restent, restait, restaient, demeure, demeurent} {stable, stables, constante, constant, inchangee, inchangees, au meme niveau, la meme}`,
  'mark:off-for-good': `
    {la qualite, qualite, le service qualite, le controle qualite} {bloque, met en quarantaine, a bloque} |
    est refusee | est refuse | sont refusees | sont refuses | est rejetee | est rejete | sont rejetees | sont rejetes |
    refuse par la qualite | refusee par la qualite | refuses par la qualite | rejete par la qualite | rejetee par la qualite |
    mettre au rebut le | passer en perte le | mettre au rebut | jeter | detruire | on jette | on detruit | nous detruisons |
    {doit, devons, devra, faut} {jeter, detruire} | {est, sont} a {jeter, detruire}`,
  'mark:the-rest': "le reste | le restant | l' autre moitie | le solde",
  'mark:comes-to-stop':
    "arrete | arretait | arretera | arreterait | arretent | s' arrete | s' arretait | s' arretera | s' arretent",
  'mark:coming-back':
    'pour {repartir, redemarrer} | pour etre {reparee, repare, de retour, remise en route, remise en service}',
  'mark:still': 'toujours | encore',
  'mark:above-normal':
    "au dessus | au dessus d' ici | au dessus de la normale | au dessus du normal | au dessus de l' habitude",
  'mark:below-normal':
    'au dessous | en dessous | au dessous de la normale | en dessous de la normale | en dessous du normal',
  'mark:agreed-to': `
    accorde | accordee | accordes | accordees | approuve | approuvee | approuves | approuvees | valide | validee | valides | validees |
    confirme | confirmee | confirmes | confirmees | autorise | autorisee | autorises | autorisees | accepte | acceptee | acceptes | acceptees`,
  'mark:make-it': `
    la fabrique | le fabrique | les fabrique | la produit | le produit | les produit | la fasse | le fasse | les fasse | la fabriquer |
    le fabriquer | les fabriquer | le produire | la produire | les produire | de la produire | de la fabriquer | de la faire`,
  'mark:respectively': 'respectivement | respectif | respectifs | respective | respectives',
  'mark:theirs': 'leurs | leur',
  'mark:making': `
    {produit, produite, produits, produites} aussi |
    produit on | produit t on | produisons nous | fabrique t on | fabriquons nous |
    fabriquer | fabrique | fabriquons | fabriquait | fabriquee | produire | produit | produisons | produisait | faire | fait | faisait |
    {faire, fait, fais, faites, faisait, ferait, faisons} tourner | tourner | fabrique sur | fabriquee sur | fabriques sur |
    fabriquees sur | produits sur | produites sur | fait sur |
    faite sur | faits sur | faites sur`,
  'mark:giving': `
    affecter | affecte | reaffecter | reaffecte | transferer |
    donner | donne | donnons | donnait | donnant | accorder | accorde | accordons | accordant | attribuer | attribue | attribuons`,
  'mark:purpose': 'pour',
  'mark:one-thing': 'celle ci | celui ci',
  // `60 heures sup aideraient-elles ?`
  'mark:helping':
    '{ca, cela} {aide, aiderait, sert, servirait} {, a quelque chose} | aiderait | aideraient | aideraient elles | aident | aident elles',
  'mark:granting': `
    donner | donne | donnons | donnez | donnait | donnant | donnerait | accorder | accorde | accordons | accordant | attribuer | attribue | attribuons |
    octroyer | octroie | octroyons | allouer | alloue | allouons`,
  'mark:taking-hours': `
    prends | prend | prendre | prenons | prenez | prennent | prenait | prenais | prendrait | prendrais | prendra | pris | prise | prises |
    preleve | prelever | prelevons | ponctionne | ponctionner | pique | piquer | pioche | piocher`,
  'mark:from-whom': 'a | au | de',
  'mark:dropping': `
    prends | prendre | prenons | prenez |
    laisser tomber | laisse tomber | laissons tomber | saut~ | sauter | retir~ | retirer | enlev~ | enlever | sortir | supprimer |
    supprime | supprimons | oter | ote | otons | exclure | exclut | a sortir du plan | sortir du plan | sors le du plan |
    sortez le du plan | retirer du plan | a retirer du plan | a sortir | a enlever du plan | enlever du plan`,
  'mark:qualifying': `
    qualifier | qualifie | qualifiait | qualifions | qualifiee | homologuer | homologue | homologuons | homologuait | autorise | autoriser |
    autorisons | autorisait | autorisez | autorisera | autorisee | habiliter | habilite | habilitons | certifier | certifions`,
  'mark:charging': `
    veut | veulent | vouloir | voudrait | voulait | voudra | demande | demandent | demandait | demanderait | demandera | reclame | reclament |
    reclamait | exige | exigent | exigeait | facture | facturent | facturait | facturera | facturerait | nous facture | nous demande |
    nous reclame | applique | appliquent | pratique | pratiquent | fait payer | font payer | nous fait payer | revendique`,
  'mark:offering': `
    propose | proposent | proposait | proposerait | offre | offrent | offrait | offrirait | nous propose | nous offre | vend | vendrait |
    vendent | nous vend`,
  'mark:a-piece': `
    {par, la, chaque} {boite, pochette, plaquette, gelule, ampoule} | {le, par, au, du, chaque} {kilo, kg, kilogramme, gramme, litre} |
    piece | l' unite | par unite | a l' unite | la piece | l' une | chacun | chacune | unite | par piece | la unite`,
  'mark:another': 'de plus | supplementaire | supplementaires',
  'mark:nil': 'neant | rien',
  'mark:furthermore': `
    outre | en plus | de plus | en outre | par ailleurs | de surcroit | en plus de cela | en plus de ca | par dessus le marche | par dessus cela`,
  'mark:opening-up': 'ouvrir | ouvre | ouvrons | ouvrait | mettre en place | installer | installe | lancer',
  'mark:new-source': `
    fournisseur | source | nouveau fournisseur | nouvelle source | fournisseur supplementaire | un nouveau fournisseur | deuxieme source |
    seconde source | comme deuxieme source | comme seconde source | comme deuxieme fournisseur | comme second fournisseur |
    en deuxieme source | deuxieme fournisseur | second fournisseur | comme fournisseur de secours | comme source de secours |
    comme alternative | troisieme fournisseur | comme troisieme fournisseur | troisieme source | fournisseur de secours |
    autre fournisseur | autre source`,
  'mark:like': `
    comme dans | comme pour | tel que dans | telle que dans | ainsi que dans | de la meme facon que dans | a l' image de | conformement a |
    comme c' est le cas dans | comme prevu dans | comme le prevoit | comme decrit dans | comme en | a la maniere de`,
  'mark:consuming': `
    prend | prennent | utilise | utilisent | contient | contiennent | demande | demandent | exige | exigent | necessite | necessitent |
    consomme | consomment | faut | ne {contient, contiennent, contenait} que`,
  'mark:breaking': `
    panne de | pannes de | panne d' | pannes d' | panne | pannes | tombe en panne | tombent en panne | tombait en panne | tomberait en panne | tombera en panne | tomber en panne |
    defaillances | defaillance`,
  'mark:put-back': 'recul~ | reculer | reculent | reculons | reculee | recules',
  'mark:neither': 'ni',
  'mark:nor': 'ni | et ni',
  'mark:put-instead': `
    mets le a la place | mets la a la place | mettons le a la place | mettez le a la place | remets le | remettons le | reprogramme le |
    reprogrammons le | replanifie le | replanifions le | remets la | reprogramme la | replanifie la | place le | place la | programme le |
    programme la | fais le a la place | fais la a la place | mets le plutot | mets la plutot | le mettre a la place | la mettre a la place |
    le reprogrammer | la reprogrammer | le placer | la placer | placez la | placez le | reprogrammez le | reprogrammez la | replanifiez le |
    replanifiez la | remettez le | remettez la | programmez le | programmez la | mettez la a la place | mettons la a la place | placons la |
    placons le | faites la a la place | faites le a la place`,
  'mark:feast': `
    lundi de {paques, pentecote} | le lundi de {paques, pentecote} | vendredi saint | paques | noel | pentecote | la pentecote |
    l' ascension | ascension | la toussaint | toussaint | carnaval | la saint jean |
    le 14 juillet`,
  'mark:that-is': "disons | c' est a dire | soit | donc | cad | autrement dit | mettons | c est a dire | a savoir",
  'mark:that-of': 'celle | celui | celles | ceux',
  'mark:if-again': 'et si',
  'mark:of-it': 'en',
  'mark:as-much': `
    d' autant | autant | du meme montant | de la meme quantite | dans la meme proportion | dans les memes proportions |
    de la meme proportion | du meme pourcentage | de la meme facon | d' un montant egal | tout autant | de la meme valeur |
    dans la meme mesure | du meme nombre | du meme ordre`,
  'mark:removing': '',
  'mark:gerund': `
    portant | passant | montant | baissant | augmentant | reduisant | diminuant | ajoutant | retirant | doublant | supprimant | relevant |
    ramenant | abaissant | allongeant | raccourcissant | fermant | arretant | enlevant | haussant | coupant | limitant`,
  'mark:more-hours': 'heures de plus | h de plus | heures en plus | h en plus',
  'mark:reaching': 'atteint | atteignent | atteind~ | atteign~ | attein~',
  'mark:downward': 'en panne',
  'mark:price-at': 'a',
  'mark:beside-plan': '{en avance, en retard} sur {le plan, le budget, la prevision, les previsions}',
  'mark:volume': 'volume | volumes',
  'mark:promotion': 'promo | promos | promotion | promotions | soldes | braderie',
  'mark:paying':
    'depens~ | consommer | paie | paye | paierait | paiera | payer | depense | depenserait | payons | paierions',
  'mark:keeping':
    'garde | gardons | conserver | conserve | maintenir | maintient | rester | reste | reste a | restions | garder',
  'mark:unchanged': `
    si on ne change rien | si l on ne change rien | si rien ne change | si nous ne changeons rien | si on ne fait rien |
    si l on ne fait rien | si nous ne faisons rien | sans rien faire | sans rien changer | on ne fait rien | l' on ne fait rien |
    rien ne change | on ne change rien | nous ne faisons rien | nous ne changeons rien | on laisse tout en l' etat |
    on laisse tout comme ca | rien n' est fait | rien n' est change | on ne touche a rien | tout reste en l' etat`,
  'mark:closing': `
    ferm~ | ferme~ | ferme | fermeture~ | fermeture de | fermeture d'`,
  'mark:breaking-down': 'tomb~',
  'mark:broken': 'casse | cassee | cassait | casserait | cassera',
  'mark:cutting': 'coup~ | couper | coupe | coupons | coupez',
  'mark:regular': 'normales | normale | regulieres | reguliere | ordinaires | ordinaire | standard',
  'mark:none-of': `
    {plus, pas} du tout {de, d'} |
    {n' avoir, n' ayons, n' ait, n' ayez, n' avons} {aucun, aucune, pas de, pas d', pas une seule} |
    {n' y ait, n' y a} {aucun, aucune, pas de, pas d'} |
    {plus, pas, sans} {un seul, une seule} {, boite, unite, paquet} {, d', de} |
    {plus aucun, plus aucune, aucun, aucune} {boite, unite, paquet} {d', de} |
    pas de | pas d' | aucun | aucune | plus de | plus d' | sans | zero | plus aucun | plus aucune | sans aucun | sans aucune`,
  'mark:stays-so': 'y reste | y restent | reste ainsi | restent ainsi | y restera | y demeure | en reste la',
  'mark:serving': `
    pour {couvrir, servir, livrer, fournir, satisfaire, honorer} |
    {servant, satisfaisant, honorant, couvrant, livrant} |
    servir | satisfaire | honorer | couvrir | livrer | fournir | servions | couvrions | livrions | servons | livrons | couvrons`,
  'mark:active-ingredient': `
    {principe actif, principes actifs, substance active, matiere active}`,
};

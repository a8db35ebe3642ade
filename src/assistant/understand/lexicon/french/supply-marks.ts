/** French. Words of whether goods suffice and reach who wants them, and of what is felt once something is lost. */
export const supplyMarks: Readonly<Record<string, string>> = {
  'mark:enough': `
    auront {ils, elles} {leur, leurs} | aura {t il, t elle} {son, sa, ses} |
    {on est, est on, sommes nous} couvert {en, sur, pour} |
    {peut on, puis je, pouvons nous, pourrait on} {promettre, garantir} | {faut il, dois je, doit on, devons nous} s' inquieter {pour, de, du} |
    {faut il, dois je, doit on, devons nous} m' inquieter {pour, de, du} |
    {tient il, tient elle, tiennent ils, tiennent elles} le coup |
    {aura t il, aura t elle, auront ils, auront elles} {tout, toute, tous, toutes, bien} |
    {pourra, pourrait} {t il, t elle} {avoir, obtenir} | {pourront, pourraient} {ils, elles} {avoir, obtenir} |
    {on est, est on, sommes nous} {tranquilles, tranquille, bons, bon, couverts, a l' abri} {en, sur, pour} | il y en aura assez |
    assez de | assez d' | suffisamment de | suffisamment d' | en quantite suffisante | de quoi {servir, livrer, fournir, couvrir}`,
  'mark:supplied': `
    auront {ils, elles} {leur, leurs} | aura {t il, t elle} {son, sa, ses} | couvert | couverte | couverts | couvertes |
    suffisant | suffisante | suffisants | suffisantes | {on est, est on, sommes nous} couvert {en, sur, pour} |
    {peut on, puis je, pouvons nous, pourrait on} {promettre, garantir} | {faut il, dois je, doit on, devons nous} s' inquieter {pour, de, du} |
    {faut il, dois je, doit on, devons nous} m' inquieter {pour, de, du} |
    {tient il, tient elle, tiennent ils, tiennent elles, tient, tiennent, tiendra, tiendront} le coup |
    {aura t il, aura t elle, auront ils, auront elles} {tout, toute, tous, toutes} | {aura t il, aura t elle, auront ils, auront elles} bien |
    {pourra, pourrait} {t il, t elle} {avoir, obtenir} | {pourront, pourraient} {ils, elles} {avoir, obtenir} | il y en aura assez |
    servi~ {entierement, completement, integralement} |
    assez de | assez d' | en {, a t on, avons nous, aurons nous, aura t on} assez | suffisamment de | suffisamment d' | suffisamment |
    en quantite suffisante | de quoi {servir, livrer, fournir, couvrir, approvisionner} | suffi~ | suffisent | suffira | suffiront |
    suffirait | disponible | disponibles | indisponible | indisponibles | servi | servie | servis | servies | {est, sont, sera, seront} {servi,
    servie, servis, servies} | couverts en | couvert en | {on est, est on, sommes nous} {tranquilles, tranquille, bons, bon, couverts, a l' abri} {en, sur, pour} | recoivent {,
    tous, toutes, bien} | recoit {, tout, toute, bien} | recevront {, tous, toutes, bien} | recevra {, tout, toute, bien}`,
  'mark:everyone': 'tout le monde | chacun | tous',
  'mark:leaving-short': `
    {mettrait il, met il, mettra t il, met t il, mettrait elle, mettra t elle, mettrait t il} en rupture |
    {laisse, laisserait, met, mettrait} {, t il, t elle} en rupture |
    {cree, creerait, provoquerait, entrainerait, causerait, cause, causera, creera, provoque, entraine} {, des, t il des, t elle des} {ruptures,
    manquants, penuries}`,
  'mark:felt': `
    {nous, , leur} ferait mal | ferait mal |
    arrive chez {nos, les} clients | se repercute |
    remarqu~ | senti~ | {le, la, l'} remarqu~ | remarquent | apercoi~ | apercoivent | {s' en, s', en} apercoivent | s' en apercoit on |
    s' en rend~ compte | rend~ compte | ressenti~ | ressent | ressentent | sentir | sent | sentent | sentiraient | sentirait | sentira |
    sentiront | fait mal | fasse mal | ca fait mal | ca fasse mal | se voit | se verrait | se voie | se fait sentir | se fasse sentir |
    se ferait sentir | se fera sentir | devient critique | devienne critique`,
  'mark:enduring': `
    a l' abri | proteges | nous protege | nous couvre | nous couvrent | nous permettent de tenir | passer le cap | patienter |
    continuer | continue t on | continuer a | encaisser | endurer | supporter | tenir | tient on | tenir le coup | se debrouiller | fonctionner |
    s' en sort on | s' en sortir | couverts | couvert | est on couverts | est on couvert | sommes nous couverts | surmonter | vivre |
    tourner | resister | resiste t on`,
  'mark:soonest':
    '{le, la, les} plus {vite, tot, longtemps, rapidement} | plus vite | plus tot | plus longtemps | en premier',
  'mark:tomorrow': "demain | aujourd' hui | du jour au lendemain | tout a coup | soudain",
};

# Che cosa ipotizza e che cosa dice la previsione in base ai sondaggi.
# $verdict: none, mild, surprising o very. $side: below o above.
surprise =
    il risultato, { $result }, è { $gap } ({ $sds } deviazioni standard) { $side ->
        [below] sotto
       *[above] sopra
    } la media della previsione ({ $mean }): { $verdict ->
        [none] nessuna sorpresa
        [mild] un po’ sorprendente
        [surprising] sorprendente
       *[very] molto sorprendente
    }. La probabilità di un risultato così { $side ->
        [below] basso o ancora più basso
       *[above] alto o ancora più alto
    } era { $odds }
odds-rare = inferiore a { $percent }
odds-even = { $percent }
odds = { $percent } (circa 1 su { $once })
was-another-kind-vote-so = ; era un voto di altro genere, che dice poco di questo
n-as-polls-priors-vote = N({ $mean }; { $sd }²) secondo `[polls.priors]` di vote.toml, dove va indicata anche la fonte
n-as-polls-priors-mean = N({ $mean }; { $sd }²): la media è fissata sotto `[polls.priors]` di vote.toml, dove va indicata anche la fonte; la deviazione standard: { $from }
set-vote-toml = indicata in vote.toml
root-mean-square-earlier-changes = media quadratica dei cambiamenti passati
default-judgement = valore predefinito: una valutazione
change-since-then-with-sd = { $option } in { $vote_id } ({ $date }): { $mean }%, e da allora un cambiamento con deviazione standard di { $sd } punti ({ $from }){ $another }
none-latent-share-itself-as = nessuno: la quota latente stessa, come se i sondaggi in media non avessero un errore proprio
normal-sd-5-1-points = normale, deviazione standard di 5,1 punti: errore dei sondaggi sui referendum alla vigilia del voto (Fisher e Renwick 2016, 45 referendum), in aggiunta alla traiettoria che arriva fino al giorno del voto
normal-sd-points-total-error =
    { $days_after_last_poll ->
        [one] normale, deviazione standard di { $sd } punti: errore totale dei sondaggi sui referendum un giorno prima del voto (Fisher e Renwick 2016); comprende il movimento ancora da venire, perciò la traiettoria si ferma all’ultimo sondaggio
       *[other] normale, deviazione standard di { $sd } punti: errore totale dei sondaggi sui referendum { $days_after_last_poll } giorni prima del voto (Fisher e Renwick 2016); comprende il movimento ancora da venire, perciò la traiettoria si ferma all’ultimo sondaggio
    }
normal-sd-points-given-on = normale, deviazione standard di { $sd } punti: indicata nella riga di comando, in aggiunta alla traiettoria che arriva fino al giorno del voto
student-t-with-degrees-freedom = t di Student con { $df } gradi di libertà, deviazione standard di { $sd } punti: indicata nella riga di comando, in aggiunta alla traiettoria che arriva fino al giorno del voto
shift-towards-status-quo-n = ; spostamento verso lo status quo N({ $mean }; { $sd }²) punti
scenario-those-who-favour-those = Scenario: l’affluenza è { $own_2 }% fra i sostenitori { OF($own) } e { $other_2 }% fra quelli { OF($other) }. Si assume che i sondaggi e le distribuzioni a priori parlino di tutti loro.
scenario-who-stayed-away-from = Scenario: su { $away } astenuti di { $vote_id } ({ $areas }) questa volta votano in { $voters }, di cui { $of_yes_share }% per { THE($own) }. Tutti gli altri votano come allora (voti validi: { $valid }).
structural-prior-result = Distribuzione a priori strutturale del risultato: { $what }.
structural-prior-aside = vote.toml fissa { $names } sotto `[polls.priors]`. Questa previsione non ne tiene conto: lo fa --prior structural.
probability-share-yes-alone = La probabilità riguarda soltanto la quota del sì. { $beyond }
poll-this-vote-known = nessun sondaggio su questo voto è noto
only-poll-this-vote-cannot = l’unico sondaggio su questo voto non è utilizzabile
none-polls-this-vote-can =
    { $n ->
        [one] l’unico sondaggio di questo voto non è utilizzabile
       *[other] su { $n } sondaggi di questo voto nessuno è utilizzabile
    }
structural-prior-alone-because = La previsione si basa sulla sola distribuzione a priori strutturale ({ $what }), perché { $reason }.
level-before-any-poll-n = livello prima di ogni sondaggio: N({ $level_mean }; { $level_sd }²) il primo giorno, poi una passeggiata aleatoria
level-before-any-poll-log-odds = livello prima di ogni sondaggio: logit N({ $level_mean }; { $level_sd }²) il primo giorno, poi una passeggiata aleatoria
latent-share-on-last-day = quota latente nell’ultimo giorno della traiettoria, da { $from }
polls-election-day-error = sondaggi ed errore del giorno del voto
polls-election-day-error-without = sondaggi ed errore del giorno del voto, senza la distribuzione a priori strutturale
structural-prior-times-polls-with = distribuzione a priori strutturale moltiplicata per i sondaggi con il loro errore (e per lo scenario, se ce n’è uno)
left-out-by-votes-own = escluso dalle regole di questo voto: «{ $reason }»
those-asked-voters = gli intervistati non sono gli elettori
published-after-vote = è stato pubblicato { THE_NUMBER($day) }, dopo il voto { OF_NUMBER($vote) }: prima nessuno poteva leggerlo
public-by-published = { THE_NUMBER($day) } non era ancora pubblico (pubblicato { THE_NUMBER($public) })
field-dates-published = i giorni della rilevazione non sono pubblicati
field-dates-known-month-only = si conosce solo il mese della rilevazione, perciò vale il mese intero
field-dates-approximate = i giorni della rilevazione sono approssimativi
nobody-among-respondents-states-choice = nessuno degli intervistati esprime una scelta
other-option-100-minus-this = l’altra opzione è 100 meno questa
this-option-100-minus-other = questa opzione è 100 meno l’altra
only-one-option-published-percent = è pubblicata una sola opzione, in percentuale di tutte le risposte
percent-shares-two-options = { $focus } e { $other } per cento non sono quote di due opzioni
shares-as-fractions = le sue quote { $focus } e { $other } sembrano parti di 1 e non percentuali
percentages-published = nessuna percentuale è pubblicata
range-all-answers-without-undecided = una forchetta di tutte le risposte senza gli indecisi: l’altra opzione non è nota
range-range-share = la forchetta { $low }-{ $high } non è quella di una quota
n-95-interval = un intervallo al 95%
pollsters-projection-every-value-alike = la proiezione dell’istituto, in cui ogni valore conta allo stesso modo
two-scenarios-either-end-alike = due scenari, in cui ogni estremo conta allo stesso modo
published-as-range-only-read = pubblicato solo come forchetta, { $low }-{ $high }, letta come { $meaning }
n-published-from-width-95 = n non pubblicato: { $n } in base all’ampiezza dell’intervallo al 95% { $unwrap_or_default }-{ $unwrap_or_default_2 }
n-published-from-stated-margin = n non pubblicato: { $n } in base al margine dichiarato di ±{ $unwrap_or_default } punti al 50%
neither-n-nor-margin-published = non sono pubblicati né n né un margine: si ipotizza n = { $n }
held-fixed-on-command-line = valore fissato nella riga di comando
set-vote-toml-under-polls = indicato in vote.toml sotto `[polls.priors]`, dove va messo anche il motivo
none = nessuno
default-referendum-polls-on-eve = valore predefinito: sondaggi sui referendum alla vigilia, 5,1 punti
ladder-referendum-polls-at-horizon = `ladder`: sondaggi sui referendum alla distanza dell’ultimo sondaggio, dove la traiettoria si ferma
t-6-5-1-as = `t:6,5.1`: come il valore predefinito, con code più pesanti
normal-averages-as-many-polls = `normal:{ $us_average_sd }`: medie di altrettanti sondaggi nelle elezioni generali americane del 1998-2016 (1414 elezioni)
as-chosen = come scelto
share-two-options-alone-latent = La quota { OF($option) } è calcolata fra le due sole opzioni. La quota latente è una passeggiata aleatoria gaussiana giorno per giorno, vista attraverso i sondaggi con effetti di istituto, effetti di modalità e un errore oltre il campionamento.
priors-set-on-command-line = Distribuzioni a priori fissate nella riga di comando: { $priors }.
common-error-taken = Si suppone che tutti i sondaggi diano { $points } { $way ->
    [high] di troppo
   *[low] di meno
 } { TO($option) }, come chiesto nella riga di comando.
held-fixed-on-command-line-2 = Nella riga di comando sono fissati: { $join }.
undecided-refusals-dropped-as-if = Gli indecisi e chi non risponde sono lasciati fuori, come se si dividessero al pari degli altri. Ogni sondaggio conta solo gli intervistati che esprimono una scelta. Se gli indecisi si dividono diversamente, questo fa parte dell’errore del giorno del voto, che è stato misurato su questa base.
undecided-refusals-all-counted-as = Gli indecisi e chi non risponde sono contati tutti come { $yes }.
undecided-refusals-all-counted-as-2 = Gli indecisi e chi non risponde sono contati tutti come { $no }.
undecided-refusals-one-split-for = Gli indecisi e chi non risponde si dividono allo stesso modo per tutta la campagna: { $first_2 }% per { THE($focus) }, secondo Beta({ $first }; { $second }). La varianza di questa ripartizione resta, per quanti sondaggi ci siano.
undecided-unknown = { $polls ->
        [one] Uno dei { $of } sondaggi conta
       *[other] { $polls } dei { $of } sondaggi contano
    } solo chi ha deciso. Quanti fossero gli indecisi non si sa, quindi non vi si aggiunge nulla.
printed-percentages-carry-error-their = Le percentuali pubblicate portano con sé l’errore del loro arrotondamento.
printed-percentages-taken-as-exact = Le percentuali pubblicate sono considerate esatte.
hyperparameters-integrated-by-gauss-legendre = Gli iperparametri sono integrati con la quadratura di Gauss-Legendre, con { $nodes ->
        [one] un nodo
       *[other] { $nodes } nodi
    } per asse fino a omega { $omega }, tau { $tau }, s_house { $s_house }. La massa al di là è trascurata.
path-stops-at-last-poll = La traiettoria si ferma all’ultimo sondaggio.
as-only-polls-public-by = La previsione è riferita a una data precedente ({ $day }): usa solo i sondaggi pubblicati fino ad allora.
as-only-polls-public-by-time = La previsione è riferita a un momento precedente ({ $time }): usa solo i sondaggi pubblicati fino ad allora.
logit-scale-laplace-approximation-at = Sulla scala logit vale l’approssimazione di Laplace in ogni nodo degli iperparametri. Traiettoria, effetti e pesi vengono da un nodo su due di ogni asse, in unità di quota intorno alla quota prevista. Gli spostamenti senza un sondaggio sono calcolati alla media a posteriori degli iperparametri.
status-quo-option-named-vote = In vote.toml nessuna opzione è indicata come status quo, perciò lo spostamento verso di esso non è applicato.
fewer-than-two-known-modes = Si conoscono meno di due modalità, perciò non c’è un effetto di modalità.
distribution-lies-outside-0-1 = Una parte della distribuzione ({ $outside }%) è fuori da 0..1 e viene riportata al limite.
value = { $notes }; { $note }
adaptive-grid = Gli iperparametri sono integrati su una griglia adattiva di { $nodes ->
        [one] un nodo
       *[other] { $nodes } nodi
    }. L’errore stimato è { $mean } nella media, { $sd } nella deviazione standard e { $probability } nella probabilità (prima dell’errore del giorno del voto).

# Le distribuzioni a priori: che cosa sono, e perché hanno questo valore predefinito.
prior-omega = passo giornaliero dell’opinione pubblica, scala di una seminormale
    .source = valore predefinito: mezzo punto al giorno consente 5 punti in 100 giorni, come si è visto nelle campagne (Jackman 2005, doi:10.1080/10361140500302472)
held-omega = passo giornaliero dell’opinione pubblica, deviazione standard
prior-tau = errore di un sondaggio oltre il campionamento, scala di una seminormale
    .source = valore predefinito: i sondaggi sbagliano di circa 1,7 volte quanto dice il solo campionamento (Shirani-Mehr et al. 2018, doi:10.1080/01621459.2018.1448823)
held-tau = errore di un sondaggio oltre il campionamento, deviazione standard
prior-s-house = dispersione degli istituti, scala di una seminormale
    .source = valore predefinito: effetti di istituto da 1 a 3 punti sono comuni (Jackman 2005, doi:10.1080/10361140500302472)
held-s-house = dispersione degli istituti, deviazione standard
prior-s-mode = differenza fra due modalità, deviazione standard di una normale
    .source = valore predefinito: una valutazione. Due modi di fare le interviste possono differire di qualche punto (per il referendum sull’Unione Europea del 2016 i sondaggi telefonici erano 4 punti sopra quelli online)
prior-level-mean = livello del primo giorno, media di una normale
    .source = valore predefinito: nessuna opzione è favorita
prior-level-sd = livello del primo giorno, deviazione standard di una normale
    .source = valore predefinito: ampia, il 95% fra 30 e 70%
prior-structural-mean = il risultato stesso, prima di ogni sondaggio, media di una normale
prior-structural-sd = il risultato stesso, prima di ogni sondaggio, deviazione standard di una normale
prior-of-earlier-vote = quota in { $vote_id } ({ $date })
polls-of-houses =
    { $polls ->
        [one] { $polls } sondaggio
       *[other] { $polls } sondaggi
    } di { $houses ->
        [one] { $houses } istituto
       *[other] { $houses } istituti
    }
set-on-command-line = indicata nella riga di comando

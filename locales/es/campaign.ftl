# Lo que supone y dice la previsión según los sondeos.
# `$verdict`: none, mild, surprising o very. `$side`: below (por debajo) o above (por encima).
surprise =
    el resultado, { $result }, queda { $gap } ({ $sds ->
        [one] { $sds } desviación estándar
       *[other] { $sds } desviaciones estándar
    }) { $side ->
        [below] por debajo
       *[above] por encima
    } de la media prevista, { $mean }: { $verdict ->
        [none] no es una sorpresa
        [mild] es algo sorprendente
        [surprising] es sorprendente
       *[very] es muy sorprendente
    }. Un resultado igual o más { $side ->
        [below] bajo
       *[above] alto
    } tenía una probabilidad { $odds }
# Con su preposición: «una probabilidad del 3,09%», «una probabilidad de menos del 0,01%».
odds-rare = de menos del { $percent }
odds-even = del { $percent }
odds = del { $percent } (alrededor de 1 entre { $once })
was-another-kind-vote-so = ; fue otro tipo de votación, así que dice poco de esta
n-as-polls-priors-vote = N({ $mean }; { $sd }²), como indica `[polls.priors]` en vote.toml; allí debe figurar su fuente
n-as-polls-priors-mean = N({ $mean }; { $sd }²): la media la fija `[polls.priors]` en vote.toml, donde debe figurar su fuente; la desviación estándar: { $from }
set-vote-toml = fijado en vote.toml
root-mean-square-earlier-changes = media cuadrática de cambios anteriores
default-judgement = por defecto: una apreciación
change-since-then-with-sd = { $option } en { $vote_id } ({ $date }): { $mean }%, y un cambio desde entonces con desviación estándar de { $sd } puntos ({ $from }){ $another }
none-latent-share-itself-as = ninguno: el propio porcentaje latente, como si los sondeos en promedio no tuvieran error propio
normal-sd-5-1-points = normal, desviación estándar de 5,1 puntos: error de los sondeos de referéndum en la víspera (Fisher y Renwick 2016, 45 referendos), además de la trayectoria que sigue hasta el día de la votación
normal-sd-points-total-error = normal, desviación estándar de { $sd } puntos: error total de los sondeos de referéndum { $days_after_last_poll ->
        [one] un día
       *[other] { $days_after_last_poll } días
    } antes de la votación (Fisher y Renwick 2016); incluye el movimiento por venir, así que la trayectoria se detiene en el último sondeo
normal-sd-points-given-on = normal, desviación estándar de { $sd } puntos: indicada en la línea de comandos, además de la trayectoria que sigue hasta el día de la votación
student-t-with-degrees-freedom = t de Student con { $df } grados de libertad, desviación estándar de { $sd } puntos: indicada en la línea de comandos, además de la trayectoria que sigue hasta el día de la votación
shift-towards-status-quo-n = ; desplazamiento hacia el statu quo N({ $mean }; { $sd }²) puntos
scenario-those-who-favour-those = Escenario: vota el { $own_2 }% de los partidarios { OF($own) } y el { $other_2 }% de los partidarios { OF($other) }. Se supone que los sondeos y las distribuciones a priori hablan de todos ellos.
scenario-who-stayed-away-from = Escenario: { $voters } de las { $away } personas que se abstuvieron en { $vote_id } ({ $areas }) votan esta vez, el { $of_yes_share }% de ellas por { THE($own) }. Las demás votan como en los { $valid } votos válidos de entonces.
structural-prior-result = Distribución a priori estructural del resultado: { $what }.
structural-prior-aside = vote.toml fija { $names } en `[polls.priors]`. Este pronóstico no lo usa: lo hace --prior structural.
probability-share-yes-alone = La probabilidad se refiere solo al porcentaje del sí. { $beyond }
poll-this-vote-known = no se conoce ningún sondeo de esta votación
only-poll-this-vote-cannot = el único sondeo de esta votación no es utilizable
none-polls-this-vote-can =
    { $n ->
        [one] el único sondeo de esta votación no es utilizable
       *[other] ninguno de los { $n } sondeos de esta votación es utilizable
    }
structural-prior-alone-because = La previsión se basa solo en la distribución a priori estructural ({ $what }), porque { $reason }.
level-before-any-poll-n = nivel antes de cualquier sondeo: N({ $level_mean }; { $level_sd }²) el primer día, después un paseo aleatorio
level-before-any-poll-log-odds = nivel antes de cualquier sondeo: logit N({ $level_mean }; { $level_sd }²) el primer día, después un paseo aleatorio
latent-share-on-last-day = porcentaje latente el último día de la trayectoria, según { $from }
polls-election-day-error = sondeos y error del día de la votación
polls-election-day-error-without = sondeos y error del día de la votación, sin la distribución a priori estructural
structural-prior-times-polls-with = distribución a priori estructural multiplicada por los sondeos con su error (y el escenario, si se indica alguno)
left-out-by-votes-own = excluido por las reglas de la propia votación: «{ $reason }»
those-asked-voters = los encuestados no son los electores
published-after-vote = se publicó el { $day }, después de la votación del { $vote }: antes nadie podía leerlo
public-by-published = aún no era público el { $day } (publicado el { $public })
field-dates-published = los días del trabajo de campo no están publicados
field-dates-known-month-only = solo se conoce el mes del trabajo de campo, así que se toma el mes entero
field-dates-approximate = los días del trabajo de campo son aproximados
nobody-among-respondents-states-choice = ningún encuestado elige una opción
other-option-100-minus-this = la otra opción es 100 menos esta
this-option-100-minus-other = esta opción es 100 menos la otra
only-one-option-published-percent = solo se publicó una opción, en porcentaje de todas las respuestas
percent-shares-two-options = { $focus } y { $other } por ciento no son porcentajes de dos opciones
shares-as-fractions = sus porcentajes { $focus } y { $other } parecen partes de 1
percentages-published = no hay porcentajes publicados
range-all-answers-without-undecided = una horquilla de todas las respuestas sin los indecisos: se desconoce la otra opción
range-range-share = { $low }-{ $high } no es la horquilla de un porcentaje
n-95-interval = un intervalo del 95%
pollsters-projection-every-value-alike = la proyección de la encuestadora, en la que todos los valores valen lo mismo
two-scenarios-either-end-alike = dos escenarios, cuyos extremos valen lo mismo
published-as-range-only-read = publicado solo como horquilla, { $low }-{ $high }, que se lee como { $meaning }
n-published-from-width-95 = n no publicado: { $n } según la anchura del intervalo del 95%, { $unwrap_or_default }-{ $unwrap_or_default_2 }
n-published-from-stated-margin = n no publicado: { $n } según el margen declarado de ±{ $unwrap_or_default } puntos con el 50%
neither-n-nor-margin-published = no se publicó ni n ni un margen de error: se supone n = { $n }
held-fixed-on-command-line = fijado en la línea de comandos
set-vote-toml-under-polls = fijado en vote.toml, en `[polls.priors]`; allí debe figurar el motivo
none = ninguno
default-referendum-polls-on-eve = por defecto: sondeos de referéndum en la víspera, 5,1 puntos
ladder-referendum-polls-at-horizon = `ladder`: sondeos de referéndum a la distancia del último sondeo, donde se detiene la trayectoria
t-6-5-1-as = `t:6,5.1`: como por defecto, con colas más pesadas
normal-averages-as-many-polls = `normal:{ $us_average_sd }`: promedios de otros tantos sondeos en elecciones generales de Estados Unidos, 1998-2016 (1.414 elecciones)
as-chosen = el elegido
share-two-options-alone-latent = El porcentaje { OF($option) } se calcula sobre las dos opciones únicamente. El porcentaje latente es un paseo aleatorio gaussiano día a día, visto a través de sondeos con efectos de la encuestadora, efectos del método y un error que va más allá del muestreo.
priors-set-on-command-line = Distribuciones a priori fijadas en la línea de comandos: { $priors }.
common-error-taken = Se supone que todos los sondeos dan { $points } { $way ->
    [high] de más
   *[low] de menos
 } { TO($option) }, como se pidió en la línea de comandos.
held-fixed-on-command-line-2 = En la línea de comandos están fijados: { $join }.
undecided-refusals-dropped-as-if = Los indecisos y quienes no contestan se dejan fuera, como si se repartieran igual que los demás. Cada sondeo cuenta solo por los encuestados que eligen una opción. Si se reparten de otro modo, eso es parte del error del día de la votación, que se midió sobre esta base.
undecided-refusals-all-counted-as = Los indecisos y quienes no contestan se atribuyen todos { TO($yes) }.
undecided-refusals-all-counted-as-2 = Los indecisos y quienes no contestan se atribuyen todos { TO($no) }.
undecided-refusals-one-split-for = Los indecisos y quienes no contestan se reparten igual en toda la campaña: el { $first_2 }% va { TO($focus) }, según Beta({ $first }; { $second }). Su varianza se mantiene por muchos sondeos que haya.
undecided-unknown = { $polls ->
        [one] Uno de los { $of } sondeos cuenta
       *[other] { $polls } de los { $of } sondeos cuentan
    } solo a quienes han decidido. No se sabe cuántos indecisos había, así que no se les añade nada.
printed-percentages-carry-error-their = Los porcentajes publicados llevan el error de su redondeo.
printed-percentages-taken-as-exact = Los porcentajes publicados se toman por exactos.
hyperparameters-integrated-by-gauss-legendre = Los hiperparámetros se integran por cuadratura de Gauss-Legendre, con { $nodes ->
        [one] un nodo
       *[other] { $nodes } nodos
    } por eje hasta omega { $omega }, tau { $tau }, s_house { $s_house }. La masa que queda más allá se omite.
path-stops-at-last-poll = La trayectoria se detiene en el último sondeo.
as-only-polls-public-by = Con fecha del { $day }: solo cuentan los sondeos públicos hasta entonces.
as-only-polls-public-by-time = Con fecha y hora de { $time }: solo cuentan los sondeos públicos hasta entonces.
logit-scale-laplace-approximation-at = En la escala logit vale la aproximación de Laplace en cada nodo de los hiperparámetros. La trayectoria, los efectos y los pesos salen de uno de cada dos nodos de cada eje, en unidades de porcentaje en torno al porcentaje previsto. Los efectos de quitar un sondeo se calculan en la media a posteriori de los hiperparámetros.
status-quo-option-named-vote = vote.toml no nombra ninguna opción del statu quo, así que no se aplica el desplazamiento hacia ella.
fewer-than-two-known-modes = Se conocen menos de dos métodos de encuesta, así que no hay efecto del método.
distribution-lies-outside-0-1 = El { $outside }% de la distribución cae fuera de 0..1 y se lleva al límite.
value = { $notes }; { $note }
adaptive-grid = Los hiperparámetros se integran en una cuadrícula adaptativa de { $nodes ->
        [one] un nodo
       *[other] { $nodes } nodos
    }. El error estimado es de { $mean } en la media, { $sd } en la desviación estándar y { $probability } en la probabilidad (antes del error del día de la votación).

# Las distribuciones a priori: qué es cada una y por qué su valor por defecto.
prior-omega = paso diario de la opinión pública, escala de una seminormal
    .source = por defecto: medio punto al día permite 5 puntos en 100 días, como se han movido las campañas (Jackman 2005, doi:10.1080/10361140500302472)
held-omega = paso diario de la opinión pública, desviación estándar
prior-tau = error de un sondeo más allá del muestreo, escala de una seminormal
    .source = por defecto: los sondeos se desvían del resultado unas 1,7 veces lo que dice el muestreo por sí solo (Shirani-Mehr et al. 2018, doi:10.1080/01621459.2018.1448823)
held-tau = error de un sondeo más allá del muestreo, desviación estándar
prior-s-house = dispersión de las encuestadoras, escala de una seminormal
    .source = por defecto: son habituales efectos de la encuestadora de 1 a 3 puntos (Jackman 2005, doi:10.1080/10361140500302472)
held-s-house = dispersión de las encuestadoras, desviación estándar
prior-s-mode = diferencia entre dos métodos de encuesta, desviación estándar de una normal
    .source = por defecto: una apreciación. Dos formas de preguntar pueden diferir en algunos puntos (en el referéndum europeo de 2016, los sondeos telefónicos estaban 4 puntos por encima de los hechos por internet)
prior-level-mean = nivel del primer día, media de una normal
    .source = por defecto: ninguna opción parte con ventaja
prior-level-sd = nivel del primer día, desviación estándar de una normal
    .source = por defecto: amplia, el 95% entre el 30% y el 70%
prior-structural-mean = el propio resultado, antes de cualquier sondeo, media de una normal
prior-structural-sd = el propio resultado, antes de cualquier sondeo, desviación estándar de una normal
prior-of-earlier-vote = porcentaje en { $vote_id } ({ $date })
polls-of-houses =
    { $polls ->
        [one] { $polls } sondeo
       *[other] { $polls } sondeos
    } de { $houses ->
        [one] { $houses } encuestadora
       *[other] { $houses } encuestadoras
    }
set-on-command-line = fijado en la línea de comandos

of-kind = { $name } ({ $kind })
all-of-kind = todas las papeletas de tipo «{ $kind }»
leave-out = { $name }: fuera de lo que aprende el modelo, pero su escrutinio sigue en el total
apart = { $name }: aparte, con un cambio propio que no se acerca al de los demás
expected = { $name }: se esperan { $ballots } votantes en total
expected-about = { $name }: se esperan { $ballots } votantes en total, ± { $sd }
known = { $name }: { $option } se da por conocido, { $share }
known-about = { $name }: { $option } se da por conocido, { $share } ± { $sd }
why = { $told } ({ $why })
by-desk = indicado por la redacción: { $told }
by-flag = indicado para este cálculo: { $told }
no-effect = { $told } – no cambia nada: { $reason }
no-unit = no se trata de { NO_PLACE($unit-name) } de este escrutinio
all-counted = allí todo está escrutado
excluded = lo escrutado apenas lo permite
few-draws = { $agree ->
        [0] ninguna de las { $n } simulaciones concuerda con ello
        [one] una sola de { $n } simulaciones concuerda con ello
       *[other] solo { $agree } de { $n } simulaciones concuerdan con ello
    }. Con más simulaciones (--draws) puede tenerse en cuenta
together = lo escrutado lo admite por sí solo, pero no junto con lo que se da para { $others }
lines-alone = no hay { NO_PLACE($unit-name) } { GENDERED($unit-name, f: "escrutada", m: "escrutado") }, y las cifras publicadas por sí solas no pueden usarlo
same-units = otra indicación trata de los mismos resultados
shares-alone = aquí solo se conocen porcentajes, y ningún número de votantes
swing-instead = los factores de votaciones anteriores no pueden usar lo que sabe la redacción: se proyecta el cambio respecto a la última

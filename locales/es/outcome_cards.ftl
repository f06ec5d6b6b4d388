### Gráfico: nueve resultados igual de probables en tarjetas.
### $clause: quién gana, una oración («el no gana»). $times: en cuántos de los nueve, en palabras.

were-all-nine = De nueve resultados que eran igual de probables, { $clause } en los nueve (probabilidad: { $chances })
were-some = De nueve resultados que eran igual de probables, { $clause } en { $times }
all-nine = Nueve resultados igual de probables: { $clause } en los nueve (probabilidad: { $chances })
some = Nueve resultados igual de probables: { $clause } en { $times }

nothing-left = No queda nada por proyectar: todas las tarjetas son iguales, { $basis }.
cards-were =
    { $shown ->
        [winner] Nueve resultados igual de probables, { $basis }. Cifra: porcentaje de la opción ganadora sobre los votos válidos. Marca: el umbral.
       *[option] Nueve resultados igual de probables, { $basis }. Cifra: porcentaje { OF($option) } sobre los votos válidos. Marca: el umbral.
    }
cards-are =
    { $shown ->
        [winner] Nueve resultados igual de probables, { $basis }. Cifra: porcentaje de la opción ganadora sobre los votos válidos. Marca: el umbral.
       *[option] Nueve resultados igual de probables, { $basis }. Cifra: porcentaje { OF($option) } sobre los votos válidos. Marca: el umbral.
    }
# El porcentaje de la opción seguida, si no decide la sola mayoría; una tarjeta en palabras: `El no habría ganado: 51,4%`.
option-share = { $option } { $share }
card-said = { $ending }: { $share }

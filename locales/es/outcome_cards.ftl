### Gráfico: nueve resultados igual de probables en tarjetas.
### $clause: quién gana, una oración («el no gana»). $times: en cuántos de los nueve, en palabras.

were-all-nine = De nueve resultados que eran igual de probables, { $clause } en los nueve (probabilidad: { $chances })
were-some = De nueve resultados que eran igual de probables, { $clause } en { $times }
all-nine = Nueve resultados igual de probables: { $clause } en los nueve (probabilidad: { $chances })
some = Nueve resultados igual de probables: { $clause } en { $times }

nothing-left = No queda nada por proyectar: todas las tarjetas son iguales, { $basis }. { $occasion }
cards-were =
    { $shown ->
        [winner] Cada tarjeta era uno de nueve resultados igual de probables, { $basis }. Cifra: porcentaje de la opción ganadora entre { $options }. Marca en las barras: el umbral. { $occasion }
       *[option] Cada tarjeta era uno de nueve resultados igual de probables, { $basis }. Cifra: porcentaje { OF($option) } entre { $options }. Marca en las barras: el umbral. { $occasion }
    }
cards-are =
    { $shown ->
        [winner] Cada tarjeta es uno de nueve resultados igual de probables, { $basis }. Cifra: porcentaje de la opción ganadora entre { $options }. Marca en las barras: el umbral. { $occasion }
       *[option] Cada tarjeta es uno de nueve resultados igual de probables, { $basis }. Cifra: porcentaje { OF($option) } entre { $options }. Marca en las barras: el umbral. { $occasion }
    }

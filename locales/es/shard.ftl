# Pruebas repartidas en lotes para muchas máquinas. Un lote es una parte de las noches; una tarea de una matriz del gestor de colas calcula uno.
no-shard = --shard { $text } no designa ningún lote
no-shard-cure = escribir I/N, por ejemplo 3/8: el tercero de ocho; o auto/N en una tarea de un gestor de colas
beyond = no existe el lote { $index } de { $of }
beyond-cure = los lotes se cuentan desde 1: enviar la matriz con --array=1-{ $of }
auto-none = auto no encuentra el número de una tarea: ninguna de las variables { $names } está definida
auto-value = { $name } vale { $value }, que no es el número de una tarea
auto-disagree = { $one } designa el lote { $shard }, y { $other } el lote { $number }
auto-cure = lanzar la orden como tarea de una matriz, o escribir el número: --shard 3/8
needs-out = --shard escribe una tabla y necesita una carpeta
needs-out-cure = añadir --out DIR, la misma para todos los lotes
foreign = contiene un lote de otro plan, de otros datos o de otra versión
foreign-cure = indicar otra carpeta con --out, o eliminar esta
ran = lote { $shard }: { $nights ->
    [one] una noche
   *[other] { $nights } noches
  } de { $total }, { $before } de ellas de un intento anterior
none-there = { $dir } no contiene ningún lote terminado
none-there-cure = calcular primero los lotes, con --out y esta carpeta
missing = { $n ->
    [one] falta un lote de { $of }
   *[other] faltan { $n } lotes de { $of }
  }
missing-cure = enviarlos de nuevo con la línea de arriba; lo que habían hecho se conserva
mixed-versions = este lote es de la versión { $other }, y { $beside } de la versión { $one }
other-inputs = { $file } de { $vote } no es el archivo del que procede { $beside }
other-plan = este lote es de otro plan que { $beside }
other-number = este es un lote de { $of }, y { $beside } es uno de { $there }
merge-cure = reunir los lotes de un solo cálculo: eliminar los que no le pertenecen y calcular de nuevo sus números
duplicate = el lote { $shard } está dos veces: también en { $twin }
duplicate-cure = eliminar una de las dos carpetas
damaged = no es la tabla con la que se escribió su manifiesto
damaged-cure = eliminar la carpeta y calcular de nuevo ese lote
no-whole = no es un número entero
merged = { $shards ->
        [one] reunido un lote
       *[other] reunidos { $shards } lotes
    } con { $nights ->
        [one] una noche
       *[other] { $nights } noches
    }
plan-of = { $nights ->
        [one] una noche
       *[other] { $nights } noches
    } de { $votes ->
        [one] una votación
       *[other] { $votes } votaciones
    }, plan { $hash }
plan-of-races = { $forecasts ->
        [one] un pronóstico de una votación
       *[other] { $forecasts } pronósticos de votaciones
    }, plan { $hash }
head-tasks = tareas
head-nights = noches por tarea
head-forecasts = pronósticos por tarea
head-cpu = segundos de procesador por tarea
head-memory = MB por tarea
plan-note = El tiempo de procesador y la memoria se miden en algunas de estas noches, en esta máquina. Cada tarea lee todas las votaciones: { $reading } s.
plan-note-races = El tiempo de procesador y la memoria se miden en uno de estos pronósticos, en esta máquina. Cada tarea lee la tabla y aprende de las votaciones anteriores: { $reading } s.
changed = ya no es lo que era al empezar este lote
changed-cure = dejar los archivos como están hasta que se hayan calculado todos los lotes
by-nights = las elecciones de una tabla de sondeos no se guardan por votación
by-nights-cure = quitar --by: nights.parquet contiene una fila por elección

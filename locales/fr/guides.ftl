result = résultat { $status }

result = { $status } result

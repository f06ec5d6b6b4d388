result-final = risultato definitivo { $share }
result-provisional = risultato provvisorio { $share }

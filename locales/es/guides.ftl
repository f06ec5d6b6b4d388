result-final = resultado definitivo { $share }
result-provisional = resultado provisional { $share }

### Lines across a picture that several charts draw.
result-final = final result { $share }
result-provisional = provisional result { $share }

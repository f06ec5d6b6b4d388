### Linien quer durch mehrere Grafiken.
result-final = Endergebnis { $share }
result-provisional = vorläufiges Ergebnis { $share }

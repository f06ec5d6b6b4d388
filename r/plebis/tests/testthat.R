library(testthat)
library(plebis)
test_check("plebis")

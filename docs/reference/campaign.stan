// The campaign model of METHOD.md §2.2 on the share scale, for day-dated polls of known size and two modes at most.
data {
  int<lower=1> N;                       // polls
  int<lower=2> T;                       // days, from the first poll to the vote
  int<lower=1> H;                       // houses
  array[N] int<lower=1, upper=T> day;   // middle of the field work
  array[N] int<lower=1, upper=H> house;
  vector[N] m;                          // +1/2 and -1/2 for two modes; 0 where there is one, or none is known
  vector<lower=0, upper=1>[N] y;        // share of the two, 0..1
  vector<lower=0>[N] n;                 // respondents who chose one of the two
}
parameters {
  real<lower=0> omega;                  // daily step
  real<lower=0> tau;                    // sd of a poll beyond sampling
  real<lower=0> s_house;                // spread of the houses
  real gamma_raw;
  real first_raw;
  vector[T - 1] step_raw;
  vector[H] delta_raw;
}
transformed parameters {
  real gamma = 0.03 * gamma_raw;
  vector[H] delta = s_house * delta_raw;
  vector[T] a;
  a[1] = 0.5 + 0.1 * first_raw;
  a[2:T] = a[1] + omega * cumulative_sum(step_raw);
}
model {
  omega ~ normal(0, 0.005);
  tau ~ normal(0, 0.03);
  s_house ~ normal(0, 0.03);
  gamma_raw ~ std_normal();
  first_raw ~ std_normal();
  step_raw ~ std_normal();
  delta_raw ~ std_normal();
  y ~ normal(a[day] + delta[house] + gamma * m, sqrt(y .* (1 - y) ./ n + square(tau)));
}

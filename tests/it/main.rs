//! One binary of all tests from outside: the library's public functions, and the program run on small folders.

mod any_bytes;
mod as_of;
mod campaign;
mod chart;
mod check;
mod cli;
mod corpus;
mod count;
mod data;
mod errors;
mod folder;
mod french;
mod known_when;
mod night_data;
mod night_properties;
mod orders;
mod polls_and_scores;
mod publish;
mod readers;
mod robust;
mod rules;
mod said;
mod score;
mod secrecy;
mod slips;

//! One binary of all tests from outside: the library's public functions, and the program run on small folders.

#![allow(clippy::too_many_lines, reason = "a table of cases is read as one")]

mod all_in;
mod answers;
mod any_bytes;
mod as_of;
mod campaign;
mod chart;
mod check;
mod cli;
mod contract;
mod corpus;
mod count;
mod damaged;
mod desk_knows;
mod data;
mod documents;
mod errors;
mod examples;
mod feed;
mod folder;
mod french;
mod kept;
mod kinds;
mod known_when;
mod live;
mod manners;
mod night_data;
mod night_properties;
mod orders;
mod polls_and_scores;
mod publish;
mod readers;
mod robust;
mod rooms;
mod rules;
mod said;
mod said_after;
mod said_of_votes;
mod score;
mod secrecy;
mod shards;
mod slips;
mod words;
mod workbook;

//! What the program says of small folders written by the tests themselves.

mod as_of;
mod folder;
mod night_data;
mod night_properties;
mod polls_and_scores;
mod readers;
mod robust;
mod rules;
mod said;
mod secrecy;
mod slips;

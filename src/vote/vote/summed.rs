//! A vote whose units are those that readers know: kinds of ballots summed.

use std::collections::BTreeMap;

use super::Vote;
use crate::vote::{Counts, UnitResult, kind_of, place_of};

impl Vote {
    /// Does any unit count its ballots kind by kind?
    pub fn has_kinds(&self) -> bool {
        self.units.iter().any(|unit| kind_of(&unit.unit).is_some())
    }

    /// The same vote with one row a unit: the sum of its kinds, as far as every kind has a figure.
    #[must_use]
    pub fn summed_over_kinds(&self) -> Self {
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let mut units: Vec<UnitResult> = Vec::with_capacity(self.units.len());
        for row in &self.units {
            let place = place_of(&row.unit);
            match places.get(place).and_then(|&at| units.get_mut(at)) {
                Some(unit) => {
                    // A register stands with one of the kinds.
                    let registers = [unit.counts.registered, row.counts.registered];
                    let registered = registers.iter().any(Option::is_some).then(|| registers.iter().flatten().sum());
                    unit.counts = Counts { registered, ..unit.counts.plus(&row.counts) };
                    unit.yes_share = None;
                }
                None => {
                    places.insert(place, units.len());
                    units.push(UnitResult { unit: place.to_owned(), ..row.clone() });
                }
            }
        }
        let mut unit_info = self.unit_info.clone();
        for info in &mut unit_info {
            info.unit = place_of(&info.unit).to_owned();
        }
        // Of several rows of one unit the one that speaks of all kinds stands last in the file.
        unit_info.reverse();
        let mut met = std::collections::BTreeSet::new();
        unit_info.retain(|info| met.insert(info.unit.clone()));
        unit_info.reverse();
        Self { units, unit_info, ..self.clone() }
    }
}

//! Result against what polls led to expect, on a map.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::past::map_change::{Data, draft};
use crate::chart::charts::past::map_places::places;
use crate::language::say;
use crate::{
    chart::facts::{Facts, Missing, Needs},
    language::Lang,
    vote::Vote,
};

/// The result against the earlier vote moved as far as the polls saw the whole vote moved.
pub(in crate::chart::charts) struct MapSurprise;

impl Chart for MapSurprise {
    const NEEDS: Needs = Needs { errors: true, ..Needs::NOTHING };

    type Data<'a> = Data<'a>;

    fn check(vote: &Vote, _: &[Vote]) -> Result<(), Missing> {
        places(vote).map(drop)
    }

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        let errors = facts.errors.filter(|errors| errors.available);
        let average = errors
            .and_then(|errors| errors.poll_average.as_ref())
            .ok_or_else(|| Missing::new(say!(NoChart::NothingExpected), say!(NoChart::AddPolls)))?;
        Data::of(facts, Some(average.two_way))
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        draft(data, lang)
    }
}

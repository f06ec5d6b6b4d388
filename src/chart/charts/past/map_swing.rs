//! Change since the earlier vote on a map.

use crate::chart::charts::contract::{Chart, Draft};
use crate::chart::charts::past::map_change::{Data, draft};
use crate::{
    chart::facts::{Facts, Missing, Needs},
    language::Lang,
};

/// The change since the earlier vote.
pub(in crate::chart::charts) struct MapSwing;

impl Chart for MapSwing {
    const NEEDS: Needs = Needs::NOTHING;

    type Data<'a> = Data<'a>;

    fn data<'a>(facts: &'a Facts<'a>) -> Result<Data<'a>, Missing> {
        Data::of(facts, None)
    }

    fn draft(data: &Data<'_>, lang: Lang) -> Draft {
        draft(data, lang)
    }
}

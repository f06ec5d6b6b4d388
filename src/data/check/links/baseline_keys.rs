//! Units that an earlier vote does not know by their key, where no link joins the two.

use crate::data::check::context::Context;
use crate::data::nearest::nearest;
use crate::data::spelled::lost_zeros;
use crate::language::{Value, say};
use crate::tally::keys::Listed;
use crate::vote::{Finding, LinkCode, Text, Vote};

/// Up to this many are named.
const FEW: usize = 3;
/// Of more unmatched units the nearest spelling is not looked for.
const MOST_COMPARED: usize = 100;

pub(in crate::data::check) fn find(context: &Context, out: &mut Vec<Finding>) {
    let vote = context.vote;
    let own = vote.units.iter().map(|unit| (unit.unit.as_str(), "results.csv", unit.line));
    let info = vote.unit_info.iter().map(|info| (info.unit.as_str(), "units.csv", info.line));
    let own: Vec<_> = if vote.units.is_empty() { info.collect() } else { own.collect() };
    for baseline in context.baselines.iter().filter(|baseline| !baseline.units.is_empty()) {
        if own.is_empty() || vote.continued(baseline).is_linked() {
            continue;
        }
        let earlier = Listed::new(baseline.units.iter().map(|unit| unit.unit.as_str()));
        let absent: Vec<_> = own.iter().copied().filter(|(key, ..)| !earlier.contains(key)).collect();
        let Some(&(first, file, line)) = absent.first() else { continue };
        let mates = mates(&own, &absent, &earlier);
        let finding = if absent.len() == own.len() {
            none_found(baseline, &mates)
        } else if !mates.is_empty() || absent.len() * 10 > own.len() {
            some_absent(baseline, &absent, &mates)
        } else {
            continue; // new units
        };
        out.push(finding.at(file, line).column("unit").unit(first));
    }
}

/// Units with the likely unit of the earlier vote, which no other unit has for its own.
fn mates<'a>(
    own: &[(&'a str, &str, usize)],
    absent: &[(&'a str, &str, usize)],
    earlier: &Listed<'a>,
) -> Vec<(&'a str, &'a str)> {
    let now = Listed::new(own.iter().map(|(key, ..)| *key));
    let open: Vec<&str> = earlier.keys().filter(|key| !now.contains(key)).collect();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let near = |key: &str| {
        if absent.len() > MOST_COMPARED {
            return None;
        }
        // Numbers one digit apart are two units.
        nearest(key, open.iter().copied()).filter(|other| digits(other) == digits(key))
    };
    let mate = |key: &'a str| earlier.mate(key).filter(|other| !now.contains(other)).or_else(|| near(key));
    absent.iter().filter_map(|(key, ..)| Some((*key, mate(key)?))).collect()
}

fn pairs(mates: &[(&str, &str)]) -> Value {
    let pairs = mates.iter().map(|(key, other)| say!(CheckLinks::KeyForKey, other, unit = key));
    Value::first_few(pairs, FEW)
}

fn none_found(baseline: &Vote, mates: &[(&str, &str)]) -> Finding {
    let message = if mates.is_empty() {
        say!(CheckLinks::BaselineWithoutUnits, vote = &baseline.id)
    } else {
        say!(CheckLinks::BaselineWithoutUnitsNear, vote = &baseline.id, pairs = pairs(mates))
    };
    let hint = say!(CheckLinks::BaselineWithoutUnitsCure);
    Finding::new(LinkCode::BaselineWithoutUnits, message, hint)
}

fn some_absent(baseline: &Vote, absent: &[(&str, &str, usize)], mates: &[(&str, &str)]) -> Finding {
    let keys: Vec<&str> = absent.iter().map(|(key, ..)| *key).collect();
    let mut message =
        say!(CheckLinks::UnitsNotInBaseline, vote = &baseline.id, n = keys.len(), few = Value::first_few(&keys, FEW));
    if !mates.is_empty() {
        message = Text::sentences([message, say!(CheckLinks::UnitsNotInBaselineNear, pairs = pairs(mates))]);
    }
    let hint = match mates.len() > FEW && mates.iter().all(|(key, other)| lost_zeros(key, other)) {
        true => say!(CheckLinks::UnitsNotInBaselineCureZeros),
        false => say!(CheckLinks::UnitsNotInBaselineCure),
    };
    Finding::new(LinkCode::UnitsNotInBaseline, message, hint)
}

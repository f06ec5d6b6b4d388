//! Draws of what is still out, a block of pairs together.

use nalgebra::DMatrix;
use rand::RngExt;
use rand_distr::StandardNormal;

use super::curves::Room;
use super::response::{Response, ShareNode, TurnoutNode};
use super::simulate::Ballots;
use crate::draws::Rng;

/// Pairs of draws; the two of a pair differ in the sign of what moves yes against no.
pub(super) struct Pairs<'a> {
    response: &'a Response,
    /// Factor on the odds of a blank ballot by pair.
    blank: Vec<f64>,
    /// Yes ballots at the expected turnout by pair and area.
    yes: [Vec<f64>; 2],
    /// Factors of the turnout on yes and on no ballots by pair and area.
    turnout: [[Vec<f64>; 2]; 2],
}

impl<'a> Pairs<'a> {
    /// Draws so many pairs.
    ///
    /// A pair takes its random numbers one after the other: two that choose its nodes, that of the blank ballots, those of
    /// its shares and those of its turnouts. Pairs of one node are then worked out together.
    pub fn draw(response: &'a Response, n_pairs: usize, blank_sd: f64, rng: &mut Rng) -> Self {
        let n = response.areas.len();
        let ones = || vec![1.0; n * n_pairs];
        let two = || [ones(), ones()];
        let mut pairs = Self { response, blank: vec![1.0; n_pairs], yes: two(), turnout: [two(), two()] };
        if n == 0 {
            return pairs;
        }
        let of_share = response.share.first().map_or(0, |node| node.joint.ncols() + n);
        let of_turnout = response.turnout.first().map_or(0, |node| node.joint.ncols() + 2 * n);
        let mut normals = [Vec::with_capacity(n_pairs * of_share), Vec::with_capacity(n_pairs * of_turnout)];
        let mut members = [vec![Vec::new(); response.share.len()], vec![Vec::new(); response.turnout.len()]];
        for pair in 0..n_pairs {
            let (u, v): (f64, f64) = (rng.random(), rng.random());
            pairs.blank[pair] = (blank_sd * rng.sample::<f64, _>(StandardNormal)).exp();
            let share = chosen(response.share.iter().map(|node| node.cumulative), u);
            let turnout = chosen(response.turnout.iter().map(|node| node.cumulative), v);
            for (members, node) in members.iter_mut().zip([share, turnout]) {
                if let Some(members) = members.get_mut(node) {
                    members.push(pair);
                }
            }
            for (normals, count) in normals.iter_mut().zip([of_share, of_turnout]) {
                normals.extend((0..count).map(|_| rng.sample::<f64, _>(StandardNormal)));
            }
        }
        let [of_shares, of_turnouts] = &members;
        for (node, members) in response.share.iter().zip(of_shares) {
            pairs.shares(node, members, &normals[0]);
        }
        for (node, members) in response.turnout.iter().zip(of_turnouts) {
            pairs.turnouts(node, members, &normals[1]);
        }
        pairs
    }

    /// Yes ballots of the pairs of one node.
    fn shares(&mut self, node: &ShareNode, members: &[usize], normals: &[f64]) {
        let n = node.own.len();
        let mut room = Room::default();
        let [plus, minus] = &mut self.yes;
        in_common(&node.joint, n, members, normals, |pair, shifts, own| {
            for ((shift, z), sd) in shifts.iter_mut().zip(own).zip(&node.own) {
                *shift += z * sd;
            }
            let at = pair * n..(pair + 1) * n;
            node.yes.both(shifts, &mut plus[at.clone()], &mut minus[at], &mut room);
        });
    }

    /// Factors of the turnout on the ballots of the pairs of one node.
    fn turnouts(&mut self, node: &TurnoutNode, members: &[usize], normals: &[f64]) {
        let n = node.own.len();
        let mut room = Room::default();
        let (mut yes, mut no) = (vec![0.0; n], vec![0.0; n]);
        in_common(&node.joint, 2 * n, members, normals, |pair, shifts, own| {
            let (sums, differences) = shifts.split_at_mut(n);
            let (z, rest) = own.split_at(n);
            for (a, [sum_sd, in_common, _]) in node.own.iter().enumerate() {
                sums[a] += sum_sd * z[a];
                differences[a] += in_common * z[a];
            }
            let at = pair * n..(pair + 1) * n;
            for ([by_yes, by_no], sign) in self.turnout.iter_mut().zip([0.5, -0.5]) {
                for (a, [.., apart]) in node.own.iter().enumerate() {
                    // Swapping the options turns what the difference has in common with the sum, and the sides.
                    let (sum, half) = (0.5 * sums[a], 0.5 * differences[a] + sign * apart * rest[a]);
                    (yes[a], no[a]) = (sum + half, sum - half);
                }
                node.yes.at(&yes, &mut by_yes[at.clone()], &mut room);
                node.no.at(&no, &mut by_no[at.clone()], &mut room);
            }
        });
    }

    /// Ballots still out by region in one of the two draws of a pair.
    pub fn ballots(&self, pair: usize, which: usize, registers: bool, out: &mut [Ballots]) {
        let n = self.response.areas.len();
        let at = pair * n..(pair + 1) * n;
        let [on_yes, on_no] = &self.turnout[which];
        let (share, on_yes, on_no) = (&self.yes[which][at.clone()], &on_yes[at.clone()], &on_no[at]);
        let blank = self.blank[pair];
        for (a, area) in self.response.areas.iter().enumerate() {
            let share = share[a].clamp(0.0, area.valid);
            let (mut yes, mut no) = (share * on_yes[a].max(0.0), (area.valid - share) * on_no[a].max(0.0));
            // The log odds shifted, without taking logs in every draw.
            let mut cast = (yes + no) * (1.0 + area.blank / (1.0 - area.blank) * blank);
            if registers && cast > area.registered {
                let shrink = area.registered / cast;
                (yes, no, cast) = (yes * shrink, no * shrink, area.registered);
            }
            out[area.region] = Ballots { yes, no, cast };
        }
    }
}

/// Products of fewer columns go one column after the other, which takes longer than as many columns more.
const FEWEST_BY_BLOCKS: usize = 6;

/// For every pair of a node what its shifts have in common, by one product for all of them, and its `own` further numbers.
fn in_common(
    joint: &DMatrix<f64>,
    own: usize,
    members: &[usize],
    normals: &[f64],
    mut give: impl FnMut(usize, &mut [f64], &[f64]),
) {
    if members.is_empty() {
        return;
    }
    let effects = joint.ncols();
    let of = |pair: usize| normals[pair * (effects + own)..(pair + 1) * (effects + own)].split_at(effects);
    let columns = members.len().max(FEWEST_BY_BLOCKS);
    let mut common = Vec::with_capacity(effects * columns);
    members.iter().for_each(|&pair| common.extend_from_slice(of(pair).0));
    common.resize(effects * columns, 0.0);
    let mut shifts = joint * DMatrix::from_vec(effects, columns, common);
    for (&pair, mut shifts) in members.iter().zip(shifts.column_iter_mut()) {
        give(pair, shifts.as_mut_slice(), of(pair).1);
    }
}

/// Node that a number between 0 and 1 falls on.
fn chosen(cumulative: impl Iterator<Item = f64>, u: f64) -> usize {
    let mut last = 0;
    for (i, c) in cumulative.enumerate() {
        last = i;
        if u < c {
            break;
        }
    }
    last
}

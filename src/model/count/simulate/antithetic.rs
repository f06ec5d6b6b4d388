//! Draws of what is still out, a block of pairs together.

use nalgebra::DMatrix;
use rand::RngExt;
use rand_distr::StandardNormal;

use super::ballots::Ballots;
use crate::draws::{BLOCK, Rng};
use crate::model::count::simulate::response::{Response, ShareNode, TurnoutNode};

/// A block of pairs of draws; the two of a pair differ in the sign of what moves yes against no.
pub(super) struct AntitheticPairs<'a> {
    response: &'a Response,
    /// Factor on the odds of a blank ballot by pair.
    blank: Vec<f64>,
    /// Yes ballots at the expected turnout by pair and area.
    yes: [Vec<f64>; 2],
    /// Factors of the turnout on yes and on no ballots by pair and area.
    turnout: [[Vec<f64>; 2]; 2],
    /// Valid ballots expected of every area.
    valid: Vec<f64>,
    /// Odds of a blank ballot of every area.
    odds: Vec<f64>,
    /// Most ballots that every area may cast; no limit without registers.
    most: Vec<f64>,
    /// Normal numbers of the shares and of the turnouts, pair after pair.
    normals: [Vec<f64>; 2],
}

impl<'a> AntitheticPairs<'a> {
    /// Room for a block.
    pub fn new(response: &'a Response) -> Self {
        let n = response.areas.len();
        let n_pairs = BLOCK.div_ceil(2);
        let [of_share, of_turnout] = normals_of_a_pair(response);
        let ones = || vec![1.0; n * n_pairs];
        let two = || [ones(), ones()];
        Self {
            response,
            blank: vec![1.0; n_pairs],
            yes: two(),
            turnout: [two(), two()],
            normals: [vec![0.0; n_pairs * of_share], vec![0.0; n_pairs * of_turnout]],
            valid: response.areas.iter().map(|area| area.valid).collect(),
            odds: response.areas.iter().map(|area| area.blank / (1.0 - area.blank)).collect(),
            most: response.areas.iter().map(|area| area.most).collect(),
        }
    }

    /// Draws so many pairs.
    ///
    /// A pair takes its random numbers one after the other: two that choose its nodes, that of the blank ballots, those of
    /// its shares and those of its turnouts. Pairs of one node are then worked out together.
    pub fn draw(&mut self, n_pairs: usize, blank_sd: f64, rng: &mut Rng) {
        let response = self.response;
        if response.areas.is_empty() {
            return;
        }
        let counts = normals_of_a_pair(response);
        let mut normals = std::mem::take(&mut self.normals);
        let mut members = [vec![Vec::new(); response.share.len()], vec![Vec::new(); response.turnout.len()]];
        for pair in 0..n_pairs {
            let (u, v): (f64, f64) = (rng.random(), rng.random());
            self.blank[pair] = (blank_sd * rng.sample::<f64, _>(StandardNormal)).exp();
            let share = chosen(response.share.iter().map(|node| node.cumulative), u);
            let turnout = chosen(response.turnout.iter().map(|node| node.cumulative), v);
            for (members, node) in members.iter_mut().zip([share, turnout]) {
                if let Some(members) = members.get_mut(node) {
                    members.push(pair);
                }
            }
            for (normals, count) in normals.iter_mut().zip(counts) {
                normals[pair * count..(pair + 1) * count].fill_with(|| rng.sample(StandardNormal));
            }
        }
        let [of_shares, of_turnouts] = &members;
        for (node, members) in response.share.iter().zip(of_shares) {
            self.shares(node, members, &normals[0]);
        }
        for (node, members) in response.turnout.iter().zip(of_turnouts) {
            self.turnouts(node, members, &normals[1]);
        }
        self.normals = normals;
    }

    /// Yes ballots of the pairs of one node.
    fn shares(&mut self, node: &ShareNode, members: &[usize], normals: &[f64]) {
        let n = node.own.len();
        let mut turned = vec![0.0; n];
        let [plus, minus] = &mut self.yes;
        in_common(&node.joint, n, members, normals, |pair, shifts, own| {
            add_products(shifts, own, &node.own);
            turned.iter_mut().zip(&*shifts).for_each(|(turned, shift)| *turned = -shift);
            let at = pair * n..(pair + 1) * n;
            node.yes.at(shifts, &mut plus[at.clone()]);
            node.yes.at(&mut turned, &mut minus[at]);
        });
    }

    /// Factors of the turnout on the ballots of the pairs of one node.
    fn turnouts(&mut self, node: &TurnoutNode, members: &[usize], normals: &[f64]) {
        let n = node.apart.len();
        let (mut yes, mut no) = (vec![0.0; n], vec![0.0; n]);
        in_common(&node.joint, 2 * n, members, normals, |pair, shifts, own| {
            let (sums, differences) = shifts.split_at_mut(n);
            let (z, rest) = own.split_at(n);
            add_products(sums, z, &node.sum_sd);
            add_products(differences, z, &node.in_common);
            let at = pair * n..(pair + 1) * n;
            for ([by_yes, by_no], sign) in self.turnout.iter_mut().zip([1.0, -1.0]) {
                // Swapping the options turns what the difference has in common with the sum, and the sides.
                by_side(sums, differences, (sign, &node.apart, rest), &mut yes, &mut no);
                node.yes.at(&mut yes, &mut by_yes[at.clone()]);
                node.no.at(&mut no, &mut by_no[at.clone()]);
            }
        });
    }

    /// Ballots still out by region in one of the two draws of a pair.
    pub fn ballots(&self, pair: usize, which: usize, out: &mut Ballots) {
        let n = self.valid.len();
        let at = pair * n..(pair + 1) * n;
        let [on_yes, on_no] = &self.turnout[which];
        let (yes, no, cast) = (&mut out.yes[..n], &mut out.no[..n], &mut out.cast[..n]);
        split(&self.yes[which][at.clone()], &self.valid, yes, no);
        times_positive(yes, &on_yes[at.clone()]);
        times_positive(no, &on_no[at]);
        // The log odds shifted, without taking logs in every draw.
        let blank = self.blank[pair];
        for a in 0..n {
            cast[a] = (yes[a] + no[a]) * (1.0 + self.odds[a] * blank);
        }
        for a in 0..n {
            if cast[a] > self.most[a] {
                let shrink = self.most[a] / cast[a];
                (yes[a], no[a], cast[a]) = (yes[a] * shrink, no[a] * shrink, self.most[a]);
            }
        }
        // Areas stand in the order of the regions, some of which may have nothing out.
        if n < out.yes.len() {
            for numbers in [&mut out.yes, &mut out.no, &mut out.cast] {
                numbers[n..].fill(0.0);
                for (a, area) in self.response.areas.iter().enumerate().rev() {
                    numbers.swap(a, area.region);
                }
            }
        }
    }
}

/// How many normal numbers a pair takes for its shares and for its turnouts.
fn normals_of_a_pair(response: &Response) -> [usize; 2] {
    let n = response.areas.len();
    let of_share = response.share.first().map_or(0, |node| node.joint.ncols() + n);
    [of_share, response.turnout.first().map_or(0, |node| node.joint.ncols() + 2 * n)]
}

/// Adds products to numbers. Indices, here and below, because these loops are short and many.
#[inline(never)]
fn add_products(to: &mut [f64], x: &[f64], y: &[f64]) {
    let n = to.len().min(x.len()).min(y.len());
    let (to, x, y) = (&mut to[..n], &x[..n], &y[..n]);
    for i in 0..n {
        to[i] += x[i] * y[i];
    }
}

/// Shifts of the yes and of the no side from their sums and differences, to which `sign` times the products are added.
#[inline(never)]
fn by_side(sums: &[f64], differences: &[f64], (sign, sd, z): (f64, &[f64], &[f64]), yes: &mut [f64], no: &mut [f64]) {
    let n = yes.len();
    let (sums, differences, sd, z, no) = (&sums[..n], &differences[..n], &sd[..n], &z[..n], &mut no[..n]);
    for i in 0..n {
        let difference = differences[i] + sign * sd[i] * z[i];
        yes[i] = 0.5 * (sums[i] + difference);
        no[i] = 0.5 * (sums[i] - difference);
    }
}

/// Yes ballots kept between none and all valid ones, and the rest of these.
#[inline(never)]
fn split(share: &[f64], valid: &[f64], yes: &mut [f64], no: &mut [f64]) {
    let n = valid.len();
    let (share, yes, no) = (&share[..n], &mut yes[..n], &mut no[..n]);
    for i in 0..n {
        let some = if share[i] > 0.0 { share[i] } else { 0.0 };
        yes[i] = if some < valid[i] { some } else { valid[i] };
        no[i] = valid[i] - yes[i];
    }
}

/// Multiplies by factors, and by 0 where they are below it.
#[inline(never)]
fn times_positive(numbers: &mut [f64], factors: &[f64]) {
    let n = numbers.len().min(factors.len());
    let (numbers, factors) = (&mut numbers[..n], &factors[..n]);
    for i in 0..n {
        numbers[i] *= if factors[i] > 0.0 { factors[i] } else { 0.0 };
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

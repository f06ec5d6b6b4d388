//! `plebis replay VOTE`.

use std::path::Path;

use clap::ValueEnum;
use serde_json::{Value, json};

use crate::cli::{
    context::{Context, Subject, count_options, print, progress, say},
    flags::{given, idle},
    table,
};
use crate::{
    Error, InputError, Result,
    data::{OpenRow, OpenTable, plain_file},
    language::{Lang, Text, Value as Words, number, say},
    model::{
        campaign,
        count::{self, Method},
        replay::{self, OrderKind, ReplayAxis, ReplayLine, ReplayOrder, ReplayPlan},
    },
    publish,
    vote::{Finding, Side, Vote},
};

/// Project a past vote again and again as units come in; JSON lines with --json.
#[derive(Debug, clap::Args)]
#[command(
    after_help = "Examples:\n  plebis replay new-caledonia-2020 --order random --fractions 0.1,0.25 --seeds 1,2\n  \
                        plebis replay my-vote --order declared\n  plebis replay my-vote --order orders.csv\n  plebis replay brexit-2016 --order declared --units 50,100,152"
)]
pub struct Args {
    /// Vote folder or id
    vote: String,
    #[command(flatten)]
    what: PlanArgs,
    /// Replay the campaign instead: a forecast for every day from what was public by then
    #[arg(long, conflicts_with_all = ["order", "fractions", "units", "seeds", "axis", "method"])]
    pub(in crate::cli) campaign: bool,
}

/// Orders, fractions and seeds.
#[derive(Debug, clap::Args)]
pub struct PlanArgs {
    /// declared, snapshots (what was published at each recorded time), random, small_first, low_first, high_first, region_by_region, or a CSV of orders; comma-separated
    #[arg(long, value_delimiter = ',', default_value = "random,small_first,low_first,high_first,region_by_region")]
    order: Vec<String>,
    /// Fractions of the units that have reported, 0..1
    #[arg(long, value_delimiter = ',', default_value = "0.05,0.1,0.25,0.5", allow_negative_numbers = true)]
    fractions: Vec<f64>,
    /// Numbers of units that have reported, instead of fractions
    #[arg(long, value_delimiter = ',', conflicts_with = "fractions", allow_negative_numbers = true)]
    units: Vec<usize>,
    /// Seeds of the simulated orders
    #[arg(long, value_delimiter = ',', default_value = "1,2,3,4,5", allow_negative_numbers = true)]
    seeds: Vec<u64>,
    /// What orders by size and share sort by: the baseline, or the weights and the common axis of history.csv
    #[arg(long, value_enum, default_value = "baseline")]
    axis: ReplayAxis,
    /// How units are projected
    #[arg(long, value_enum, default_value = "auto")]
    method: Method,
}

/// Replays the nights of a vote.
pub fn run(args: &Args, context: &Context) -> Result<()> {
    let Answered { subject, text, lines } = answer(args, context)?;
    if let Some(out) = &context.out {
        let name = if args.campaign { "replay-campaign.jsonl" } else { "replay.jsonl" };
        let path = out.join(&subject.vote.id).join(name);
        publish::write_atomic(&path, text.as_bytes())?;
        say(&format!("wrote {}", path.display()));
    }
    say(&shares_of(&subject.vote, context.lang));
    print(&match lines {
        _ if context.json => text,
        Lines::Night(lines) => table_of(&lines, context.lang),
        Lines::Campaign(days) => days_of(&days, context.lang),
    })
}

/// A night or a campaign replayed.
#[derive(Debug)]
pub struct Answered {
    /// The vote.
    pub subject: Subject,
    /// Its lines of JSON.
    pub text: String,
    lines: Lines,
}

#[derive(Debug)]
enum Lines {
    Night(Vec<ReplayLine>),
    Campaign(Vec<campaign::ReplayDay>),
}

/// Replays the nights or the campaign of a vote.
pub fn answer(args: &Args, context: &Context) -> Result<Answered> {
    let mut subject = context.subject(&args.vote)?;
    if args.campaign {
        return campaign_answer(subject, context);
    }
    let plan = args.what.plan(&subject.vote)?;
    subject.tell_flags(args.what.idle(&plan), context);
    let options = args.what.options(context);
    let bar = progress(0);
    bar.set_message("replaying the count");
    let lines = replay::replay(&subject.vote, &subject.baselines, &plan, &options);
    bar.finish_and_clear();
    let lines = lines?;
    let text = context.lines(&subject, args.what.method_word(), &lines)?;
    Ok(Answered { subject, text, lines: Lines::Night(lines) })
}

/// The projections in columns: shares of yes in percent.
fn table_of(lines: &[ReplayLine], lang: Lang) -> String {
    let percent = |share: Option<f64>| share.map_or("–".to_owned(), |share| number::decimal(100.0 * share, 2, lang));
    let row = |line: &ReplayLine| {
        let mut row = vec![line.order.to_string(), line.seed.to_string(), number::percent(line.fraction, 1, lang)];
        row.extend([line.counted, line.point, line.lo90, line.hi90, Some(line.truth)].map(percent));
        row.push(line.error.clone().unwrap_or_default());
        row
    };
    let [low, high] = [say!(Replay::LowOf90), say!(Replay::HighOf90)];
    let head = [
        say!(Replay::Order),
        say!(Replay::Seed),
        say!(Replay::Reported),
        say!(Replay::Counted),
        say!(Replay::Projected),
        low,
        high,
        say!(Replay::Result),
        Text::default(),
    ];
    table::with_head(&head, &lines.iter().map(row).collect::<Vec<_>>(), lang)
}

/// The forecasts of every day in columns: shares of yes in percent; days without news are left out.
fn days_of(days: &[campaign::ReplayDay], lang: Lang) -> String {
    let percent = |share: Option<f64>| share.map_or("–".to_owned(), |share| number::decimal(100.0 * share, 2, lang));
    let is_news = |(i, day): &(usize, &campaign::ReplayDay)| *i == 0 || days[*i - 1].point != day.point;
    let row = |(_, day): (usize, &campaign::ReplayDay)| {
        let mut row = vec![day.as_of.to_string(), day.polls.to_string()];
        row.extend([day.point, day.lo90, day.hi90, day.truth].map(percent));
        row
    };
    let head = [
        say!(Criticism::Day),
        say!(Criticism::PollsUsed),
        say!(Replay::Forecast),
        say!(Replay::LowOf90),
        say!(Replay::HighOf90),
        say!(Replay::Result),
    ];
    let rows: Vec<Vec<String>> = days.iter().enumerate().filter(is_news).map(row).collect();
    let told = table::with_head(&head, &rows, lang);
    match days.len() - rows.len() {
        0 => told,
        unchanged => {
            told + "\n" + &table::wrapped(&say!(Replay::Unchanged, days = days.len(), unchanged).get(lang), "")
        }
    }
}

/// One line a day of the campaign: the forecast from what was public by then.
fn campaign_answer(subject: Subject, context: &Context) -> Result<Answered> {
    let options = campaign::Options { earlier: subject.baselines.clone(), seed: context.seed, ..Default::default() };
    let bar = progress(0);
    bar.set_message("replaying the campaign");
    let days = campaign::replay(&subject.vote, &options);
    bar.finish_and_clear();
    let days = days?;
    if days.is_empty() {
        return Err(Error::nothing(say!(NoAnswer::NoCampaign, vote = &subject.vote.id), say!(NoAnswer::AddDatedPolls)));
    }
    let text = context.lines(&subject, "campaign", &days)?;
    Ok(Answered { subject, text, lines: Lines::Campaign(days) })
}

/// Whose shares the lines hold: always those of the first option, by its name in this vote.
fn shares_of(vote: &Vote, lang: Lang) -> String {
    say!(Cli::SharesOf, option = vote.option(Side::Yes)).get(lang)
}

impl PlanArgs {
    /// The method asked for.
    fn method_word(&self) -> &'static str {
        match self.method {
            Method::Auto => "auto",
            Method::Swing => "swing",
            Method::Factor => "factor",
        }
    }

    /// The plan for one vote.
    ///
    /// # Errors
    /// A fraction outside 0..1, more units than there are, an unknown order, a file of orders that does not fit the vote.
    pub fn plan(&self, vote: &Vote) -> Result<ReplayPlan> {
        if let Some(bad) = self.fractions.iter().find(|fraction| !(0.0..=1.0).contains(*fraction)) {
            return Err(Error::usage(say!(Flag::Fractions, value = bad.to_string()), say!(Flag::FractionsCure)));
        }
        let most = vote.units.len();
        // A vote without any result by unit is refused for that.
        if let Some(bad) = self.units.iter().find(|units| **units > most && most > 0) {
            return Err(Error::usage(
                say!(Flag::UnitsOut, value = bad.to_string(), vote = &vote.id, most),
                say!(Flag::UnitsCure, most),
            )
            .named(&vote.place_names()));
        }
        let text = |fraction: &f64| fraction.to_string();
        once("--fractions", self.fractions.iter().map(text))?;
        once("--units", self.units.iter().map(ToString::to_string))?;
        once("--seeds", self.seeds.iter().map(ToString::to_string))?;
        once("--order", self.order.iter().cloned())?;
        let mut orders = Vec::new();
        for word in &self.order {
            match word.as_str() {
                "declared" => orders.push(ReplayOrder::Declared),
                "snapshots" => orders.push(ReplayOrder::Snapshots),
                file if Path::new(file).is_file() || (is_path(file) && OrderKind::parse(file).is_err()) => {
                    orders.extend(orders_of_file(Path::new(file), &vote.id)?)
                }
                word => orders.push(ReplayOrder::Simulated(OrderKind::parse(word)?)),
            }
        }
        let of_units = |units: &usize| *units as f64 / most.max(1) as f64;
        let fractions =
            if self.units.is_empty() { self.fractions.clone() } else { self.units.iter().map(of_units).collect() };
        Ok(ReplayPlan { orders, fractions, seeds: self.seeds.clone(), axis: self.axis, benchmarks: false })
    }

    /// Options that none of the orders asked for takes.
    fn idle(&self, plan: &ReplayPlan) -> Vec<Finding> {
        let usual = ReplayPlan::default();
        let mut messages = Vec::new();
        let flags = given([("--seeds", self.seeds != usual.seeds), ("--axis", self.axis != ReplayAxis::default())]);
        if !flags.is_empty() && !plan.orders.iter().any(|order| matches!(order, ReplayOrder::Simulated(_))) {
            let orders = Words::list(self.order.clone());
            messages.push(say!(Flag::IdleOrders, flags = Words::list(flags), orders));
        }
        let flags = given([("--fractions", self.fractions != usual.fractions), ("--units", !self.units.is_empty())]);
        if !flags.is_empty() && plan.orders.iter().all(|order| matches!(order, ReplayOrder::Snapshots)) {
            messages.push(say!(Flag::IdleSnapshots, flags = Words::list(flags)));
        }
        messages.into_iter().map(idle).collect()
    }

    /// The flags that change a number; a file of orders by its bytes.
    ///
    /// # Errors
    /// A file of orders that cannot be read.
    pub fn settings(&self) -> Result<Value> {
        let order = |word: &String| -> Result<Value> {
            let path = Path::new(word);
            if OrderKind::parse(word).is_ok() || matches!(word.as_str(), "declared" | "snapshots") || !path.is_file() {
                return Ok(json!(word));
            }
            let bytes = plain_file::read(path, plain_file::TABLE)
                .map_err(|why| InputError::file(path.display().to_string(), why.problem, why.cure))?;
            Ok(json!({ "sha256": publish::sha256(&bytes) }))
        };
        let word = |choice: Option<clap::builder::PossibleValue>| choice.map(|choice| choice.get_name().to_owned());
        Ok(json!({
            "order": self.order.iter().map(order).collect::<Result<Vec<Value>>>()?,
            "fractions": if self.units.is_empty() { self.fractions.as_slice() } else { &[] },
            "units": self.units,
            "seeds": self.seeds,
            "axis": word(self.axis.to_possible_value()),
            "method": word(self.method.to_possible_value()),
        }))
    }

    /// The options of every projection.
    pub fn options(&self, context: &Context) -> count::Options {
        count::Options { method: self.method, ..count_options(context) }
    }
}

/// Refuses a value that is given twice: its nights would count twice.
fn once(flag: &str, values: impl Iterator<Item = String>) -> Result<()> {
    let mut met = Vec::new();
    for value in values {
        if met.contains(&value) {
            let problem = say!(Flag::NameTwice, name = &value);
            return Err(Error::usage(say!(Flag::Refused, flag, value, problem), say!(Flag::NameTwiceCure)));
        }
        met.push(value);
    }
    Ok(())
}

/// Is a word of `--order` meant as a file?
fn is_path(word: &str) -> bool {
    let path = Path::new(word);
    path.exists() || path.extension().is_some() || word.contains(['/', '\\'])
}

/// Columns of a file of orders.
const ORDERS: [&str; 4] = ["contest", "order", "seed", "rows"];

/// Orders of a contest: those under the vote's id or its last part (`v5530` for `swiss-v5530`), else of the only contest in the file.
fn orders_of_file(path: &Path, vote: &str) -> Result<Vec<ReplayOrder>> {
    let table = OpenTable::read(path, &ORDERS)?;
    let cure = || say!(Flag::OrdersCure);
    if let Some(missing) = ORDERS.into_iter().find(|name| table.column(name).is_none()) {
        return Err(table.refuse(say!(Refusal::ColumnMissing), cure()).column(missing).into());
    }
    let [contest, order, seed, rows] = ORDERS.map(|name| table.column(name).unwrap_or_default());
    let contest = |row: &OpenRow<'_>| row.text(contest).unwrap_or_default().to_owned();
    let first = table.rows().next().map(|row| contest(&row));
    let single = table.rows().all(|row| Some(contest(&row)) == first);
    let named = |contest: &str| vote.strip_suffix(contest).is_some_and(|rest| rest.is_empty() || rest.ends_with('-'));
    let (mut orders, mut refused) = (Vec::new(), Vec::new());
    for row in table.rows().filter(|row| single || named(&contest(row))) {
        let numbers = row.text(rows).unwrap_or_default().split_whitespace().map(str::parse).collect();
        let own_seed = row.text(seed).unwrap_or_default().parse();
        match (numbers, own_seed) {
            (Ok(numbers), Ok(own_seed)) => {
                orders.push(ReplayOrder::Rows(row.text(order).unwrap_or_default().to_owned(), own_seed, numbers));
            }
            (Ok(_), Err(_)) => refused.push(row.refuse(seed, say!(Refusal::NoCount), cure())),
            (Err(_), _) => refused.push(row.refuse(rows, say!(Refusal::NoCount), cure())),
        }
    }
    InputError::all(refused).map_or(Ok(()), Err)?;
    if orders.is_empty() {
        return Err(table.refuse(say!(Flag::OrdersNone, vote), cure()).into());
    }
    Ok(orders)
}

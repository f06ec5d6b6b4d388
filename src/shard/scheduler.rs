//! The number that a scheduler gives its task.

use crate::{
    Error, Result,
    language::{Text, say},
};

/// A variable of a scheduler, and the number of its first task as the documentation submits it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scheduler {
    /// Name of the variable.
    pub variable: &'static str,
    /// What it holds in the first task.
    pub first: usize,
    /// Whose it is.
    pub name: &'static str,
}

/// Every scheduler whose tasks are known.
pub const SCHEDULERS: [Scheduler; 5] = [
    Scheduler { variable: "SLURM_ARRAY_TASK_ID", first: 1, name: "Slurm, --array=1-N" },
    Scheduler { variable: "HQ_TASK_ID", first: 1, name: "HyperQueue, --array=1-N" },
    Scheduler { variable: "JOB_COMPLETION_INDEX", first: 0, name: "Kubernetes, Indexed job" },
    Scheduler { variable: "PBS_ARRAY_INDEX", first: 1, name: "PBS, -J 1-N" },
    Scheduler { variable: "AWS_BATCH_JOB_ARRAY_INDEX", first: 0, name: "AWS Batch array job" },
];

/// Number of the shard, from 1, by the variables that are set.
///
/// # Errors
/// None is set, one holds no number, or two disagree.
pub(super) fn number(variable: impl Fn(&str) -> Option<String>) -> Result<usize> {
    let mut found: Option<(Scheduler, usize)> = None;
    for scheduler in SCHEDULERS {
        let Some(value) = variable(scheduler.variable).filter(|value| !value.trim().is_empty()) else { continue };
        let name = scheduler.variable;
        let number: usize = value.trim().parse().map_err(|_| {
            Error::usage(say!(Shard::AutoValue, name, value = Text::same(value.as_str())), say!(Shard::AutoCure))
        })?;
        // Those that count from 0 are one behind.
        let number = number.saturating_add(1 - scheduler.first);
        match found {
            Some((one, shard)) if shard != number => {
                let (one, other) = (one.variable, name);
                let problem = say!(Shard::AutoDisagree, one, shard, other, number);
                return Err(Error::usage(problem, say!(Shard::AutoCure)));
            }
            _ => found = Some((scheduler, number)),
        }
    }
    let names = || SCHEDULERS.map(|scheduler| scheduler.variable).join(", ");
    found
        .map(|(_, number)| number)
        .ok_or_else(|| Error::usage(say!(Shard::AutoNone, names = names()), say!(Shard::AutoCure)))
}

#[cfg(test)]
mod tests {
    use super::super::slice::Shard;

    fn shard(set: &[(&str, &str)]) -> Result<usize, u8> {
        let find = |name: &str| set.iter().find(|(key, _)| *key == name).map(|(_, value)| (*value).to_owned());
        Shard::parse("auto/8", find).map(|shard| shard.index).map_err(|error| error.exit_code())
    }

    #[test]
    fn each_scheduler_counts_from_its_own_first_number() {
        for (name, first) in [
            ("SLURM_ARRAY_TASK_ID", "1"),
            ("HQ_TASK_ID", "1"),
            ("PBS_ARRAY_INDEX", "1"),
            ("JOB_COMPLETION_INDEX", "0"),      // Kubernetes: indexes from 0
            ("AWS_BATCH_JOB_ARRAY_INDEX", "0"), // AWS Batch: child jobs from 0
        ] {
            assert_eq!(shard(&[(name, first)]), Ok(1), "{name}");
        }
        assert_eq!(shard(&[("JOB_COMPLETION_INDEX", "7")]), Ok(8));
        assert_eq!(shard(&[("JOB_COMPLETION_INDEX", "8")]), Err(2)); // beyond 8 shards
    }

    #[test]
    fn two_that_say_the_same_agree_and_two_that_do_not_are_refused() {
        assert_eq!(shard(&[("SLURM_ARRAY_TASK_ID", "3"), ("JOB_COMPLETION_INDEX", "2")]), Ok(3));
        assert_eq!(shard(&[("SLURM_ARRAY_TASK_ID", "3"), ("HQ_TASK_ID", "4")]), Err(2));
        assert_eq!(shard(&[("SLURM_ARRAY_TASK_ID", "3"), ("HQ_TASK_ID", "")]), Ok(3)); // empty is not set
        for wrong in ["x", "-1", "1.5", "4294967294000000000000"] {
            assert_eq!(shard(&[("SLURM_ARRAY_TASK_ID", wrong)]), Err(2), "{wrong}");
        }
        assert_eq!(shard(&[]), Err(2));
    }
}

//! Polls of many votes against reference numbers made elsewhere.

use plebis::poll_error::many::{ElectionPoll, Renames, bias_variance, read};

fn shared() -> String {
    std::env::var("PLEBIS_SHARED").unwrap_or_else(|_| "../shared".to_owned())
}

#[test]
#[ignore = "needs the published tables: PLEBIS_SHARED names the folder that holds data/ and oracles/, default ../shared"]
fn bias_and_variance_meet_the_sampled_model() {
    let many = read(format!("{}/data/poll-errors/shirani_mehr.csv", shared()).as_ref(), &Renames::default()).unwrap();
    for (kind, file) in [("Sen", "senatorial"), ("Gov", "gubernatorial"), ("Pres", "presidential")] {
        let polls: Vec<ElectionPoll> = many
            .polls
            .iter()
            .filter(|poll| many.kinds[poll.kind] == kind)
            .map(|poll| ElectionPoll {
                race: poll.race,
                share: poll.share(),
                result: poll.result,
                n: poll.n_decided().unwrap().round(),
                months: f64::from(poll.horizon_days.unwrap()) / 30.0,
            })
            .collect();
        let started = std::time::Instant::now();
        println!("{kind} {:?}", bias_variance(&polls).unwrap());
        println!("{:?} {file}", started.elapsed());
    }
}

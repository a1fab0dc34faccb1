//! `fp8c study federated`

use std::path::PathBuf;

use fp8c::study::{
    Federated, FederatedOptions, FederatedProtocol, FederatedVerdicts, Outcome, Split, Spread, outcomes,
};
use serde_json::json;

use super::super::common::BackendArgs;
use super::super::interrupt;
use super::super::output::{Failure, json as to_json, stdout, tell, write};
use super::super::progress::Progress;
use super::super::step::StepArgs;
use super::super::table::table;

/// What do workers lose that train one model and exchange it in FP8?
///
/// Simulates them, from each seed twice with the same examples: clients run the step as it is and models travel in f32, and clients run the
/// client's step of `fp8c lower --exchange fp8` and models are packed. In each round all clients get the server's model, train it for
/// --local-steps on examples of their own and send it back. The first dimension of a fed slice counts examples, which are dealt out by
/// --split; the last --held-out slices are what the server's model is evaluated on.
#[derive(clap::Args)]
pub(super) struct Args {
    #[command(flatten)]
    step: StepArgs,
    /// How many clients
    #[arg(long, value_name = "K", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    clients: u32,
    /// How many rounds
    #[arg(long, value_name = "R", value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    rounds: u32,
    /// Steps of each client in a round
    #[arg(long, value_name = "STEPS", default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    local_steps: u32,
    /// How examples are dealt out: iid, or with shares of each class from a Dirichlet distribution, as dirichlet:0.3
    #[arg(long, default_value = "iid")]
    split: Split,
    /// The fed array whose integers are the classes of examples, for accuracy and for a Dirichlet split
    #[arg(long, value_name = "ARRAY")]
    labels: Option<String>,
    /// Slices at the end of the fed arrays that no client has
    #[arg(long, value_name = "SLICES", default_value_t = 4, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    held_out: u32,
    /// How many seeds: of who has which examples, their order and initial values
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=10_000))]
    seeds: u32,
    /// Clip values are trained, at this rate; without it each is the largest magnitude
    #[arg(long, value_name = "RATE", value_parser = super::factor)]
    train_clips: Option<f64>,
    /// Turns in which the server fits weights and clip values to what it was sent
    #[arg(long, value_name = "TURNS", default_value_t = 0, value_parser = clap::value_parser!(u32).range(0..=100))]
    refine: u32,
    /// How many runs at once; without a word one a processor
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=10_000))]
    jobs: Option<u32>,
    /// Write the runs and federated.json to this directory
    #[arg(long, value_name = "DIR")]
    out_dir: PathBuf,
    #[command(flatten)]
    backend: BackendArgs,
}

impl Args {
    pub(super) fn run(self) -> Result<(), Failure> {
        if matches!(self.split, Split::Dirichlet(_)) && self.labels.is_none() {
            return Err(Failure::Usage(
                "--split dirichlet deals out classes: name their array with --labels".into(),
            ));
        }
        let module = self.step.module()?;
        let processors = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
        let options = FederatedOptions {
            clients: self.clients as usize,
            rounds: self.rounds as usize,
            local_steps: self.local_steps as usize,
            split: self.split,
            labels: self.labels.clone(),
            held_out: self.held_out as usize,
            seeds: self.seeds,
            feeds: self.step.feeds(&module)?,
            state: self.step.state(&module)?,
            loss: self.step.loss(&module)?,
            train_clips: self.train_clips,
            refine: self.refine,
            backend: self.backend.backend(),
            cache: self.backend.cache.clone(),
            jobs: self.jobs.map_or(processors, |jobs| jobs as usize),
        };
        let study = Federated::new(&module, &self.step.inputs, options)?;
        study.notes().iter().for_each(|note| tell(note));
        let progress = std::sync::Mutex::new(None);
        let runs = study.run(&self.out_dir, &interrupt::stop(), &|done, of| {
            if let Ok(mut bar) = progress.lock() {
                bar.get_or_insert_with(|| Progress::new(of)).at(done);
            }
        });
        drop(progress);
        let runs = runs?;
        let verdicts = outcomes(study.protocol(), &runs);
        let text = to_json(&json!({
            "version": 1, "model": self.step.model.file_name().map(|n| n.to_string_lossy()),
            "protocol": study.protocol(), "verdicts": verdicts, "runs": runs,
        }));
        write(Some(&self.out_dir.join("federated.json")), text.as_bytes())?;
        stdout(summary(study.protocol(), &verdicts).as_bytes())
    }
}

fn spread(value: Option<Spread>, by: f64, unit: &str) -> String {
    let text = |s: Spread| {
        let half = s.half.map_or(String::new(), |h| format!(" +- {:.4}", h * by.abs()));
        format!("{:.4}{half}{unit}", s.mean * by)
    };
    value.map_or("-".into(), text)
}

/// Both arms, for a terminal.
fn summary(protocol: &FederatedProtocol, verdicts: &FederatedVerdicts) -> String {
    let head =
        ["", "loss", "accuracy", "against f32", "bytes a round", "as good at round", "bytes until then"];
    let row = |o: &Outcome| {
        vec![
            o.arm.clone(),
            spread(o.loss, 1.0, ""),
            spread(o.accuracy, 100.0, " %"),
            spread(o.against, if o.accuracy.is_some() { 100.0 } else { -1.0 }, ""),
            format!("{} down, {} up", o.bytes_a_round[0], o.bytes_a_round[1]),
            o.reached.map_or("-".into(), |r| r.to_string()),
            o.bytes_until.map_or("-".into(), |b| b.to_string()),
        ]
    };
    let rows: Vec<Vec<String>> =
        std::iter::once(head.map(String::from).to_vec()).chain(verdicts.arms.iter().map(row)).collect();
    let until =
        verdicts.fewer_until.map_or(String::new(), |r| format!(", {r:.2} times until both are as good"));
    format!(
        "{}{} clients, {} rounds, {}: f32 sends {:.2} times as many bytes a round{until}\n",
        table(&rows),
        protocol.clients,
        protocol.rounds,
        protocol.split,
        verdicts.fewer_a_round
    )
}

//! One run: server and clients, round by round.

use fp8c_ir::{ElementType, Tensor, TensorType};
use fp8c_passes::exchange::ExchangedTensor;

use super::examples::Deck;
use super::{Federated, FederatedRun, Round};
use crate::backend::RunOptions;
use crate::error::Error;
use crate::limits::{Limits, Stop};
use crate::prepared::Prepared;
use crate::study::vary::{Vary, Words, varied};

/// The server's model: trained tensors and clip values, in f32.
struct Model {
    tensors: Vec<Tensor>,
    clips: Tensor,
}

/// The programs of a run.
struct Programs {
    client: Prepared,
    evaluate: Prepared,
    /// How models travel in FP8.
    packing: Option<Packing>,
}

struct Packing {
    pack: Prepared,
    unpack: Prepared,
    aggregate: Prepared,
}

impl Packing {
    /// What is sent: codes, what stays in f32, clip values.
    fn pack(&mut self, model: &Model, counter: u32) -> Result<Vec<Tensor>, Error> {
        let scalar = TensorType::scalar(ElementType::UI32);
        let counter = Tensor::from_ints(scalar, vec![i64::from(counter)]);
        let all = model.tensors.iter().chain([&model.clips, &counter]).cloned();
        run(&mut self.pack, all)
    }
}

fn run(program: &mut Prepared, arguments: impl Iterator<Item = Tensor>) -> Result<Vec<Tensor>, Error> {
    arguments.enumerate().try_for_each(|(i, tensor)| program.set(i, tensor))?;
    program.run()?;
    program.results()
}

fn wide(tensor: &Tensor) -> Tensor {
    Tensor::from_f64s(tensor.ty.with_elem(ElementType::F32), tensor.to_f64s())
}

impl Federated {
    /// One run of an arm.
    pub(super) fn one(&self, arm: usize, seed: u32, stop: &Stop) -> Result<FederatedRun, Error> {
        let made = &self.exchanged.manifest;
        let mut roles = vec![String::new(); self.base.len()];
        made.tensors.iter().for_each(|t| roles[t.input] = "parameter".into());
        let (base, _) = varied(&self.base, &roles, &[Vary::Init], seed, 0);
        let mut programs = self.programs(arm == 1, &base, stop)?;
        let mut decks = self.decks(seed);
        let clips = TensorType::new([made.clip_values as i64], ElementType::F32);
        let tensors = made.tensors.iter().map(|t| wide(&base[t.input])).collect();
        let mut server = Model { tensors, clips: Tensor::zeros(clips) };
        let mut out = FederatedRun {
            arm: self.protocol.arms[arm].clone(),
            seed,
            examples: decks.iter().map(Deck::len).collect(),
            rounds: vec![],
        };
        for round in 0..=self.options.rounds {
            let sent = round * self.options.clients * self.protocol.bytes[arm];
            let (loss, accuracy) = self.evaluate(&mut programs.evaluate, &base, &server)?;
            out.rounds.push(Round { loss, accuracy, down: sent, up: sent });
            if round < self.options.rounds && !stop.said() {
                let number = seed as usize * self.options.rounds + round;
                server = self.round(&mut programs, &base, &mut decks, server, number)?;
            }
        }
        Ok(out)
    }

    fn programs(&self, packed: bool, base: &[Tensor], stop: &Stop) -> Result<Programs, Error> {
        let limits = Limits { rounds: None, stop: Some(stop.clone()) };
        let ready = |graph: &fp8c_ir::Graph, donated: Vec<(usize, usize)>, arguments: Option<Vec<Tensor>>| {
            let module = self.module.with_graph(graph.clone());
            let cache = self.options.cache.clone();
            let run = RunOptions { backend: self.options.backend, donated, cache, limits: limits.clone() };
            let zeros = || Ok::<_, Error>(module.parameters()?.into_iter().map(Tensor::zeros).collect());
            Prepared::new(&module, run, arguments.map_or_else(zeros, Ok)?)
        };
        let made = &self.exchanged;
        let evaluate = ready(&self.evaluated.step, vec![], Some(base.to_vec()))?;
        if !packed {
            let client = ready(&self.module.graph, self.state(), Some(base.to_vec()))?;
            return Ok(Programs { client, evaluate, packing: None });
        }
        let (mut state, mut arguments) = (self.state(), base.to_vec());
        if let Some([input, output]) = made.manifest.clip_state {
            state.push((output, input));
            let clips = TensorType::new([made.manifest.clip_values as i64], ElementType::F32);
            arguments.push(Tensor::zeros(clips));
        }
        let packing = Packing {
            pack: ready(&made.pack, vec![], None)?,
            unpack: ready(&made.unpack, vec![], None)?,
            aggregate: ready(&made.aggregate, vec![], None)?,
        };
        Ok(Programs {
            client: ready(&made.client, state, Some(arguments))?,
            evaluate,
            packing: Some(packing),
        })
    }

    /// Which result of the step is the next value of which argument.
    fn state(&self) -> Vec<(usize, usize)> {
        self.evaluated.state.clone()
    }

    fn batch(&self) -> usize {
        self.feeds.first().and_then(|f| f.1.ty().shape.first()).map_or(1, |&n| n as usize)
    }

    /// The examples of each client.
    fn decks(&self, seed: u32) -> Vec<Deck> {
        let count = self.feeds.first().map_or(0, |f| f.1.count) - self.options.held_out;
        let words = |of: u32| Words(u64::from(seed) << 32 | u64::from(of));
        let examples: Vec<usize> = (0..count * self.batch()).collect();
        let class = |slice: usize| {
            let labels = self.labels.and_then(|l| self.feeds[l].1.get(slice).ok());
            labels.map_or(vec![0; self.batch()], |t| t.to_f64s().iter().map(|&v| v as i64).collect())
        };
        let classes: Vec<i64> = (0..count).flat_map(class).collect();
        let dealt =
            self.options.split.deal(&classes[..examples.len()], self.options.clients, &mut words(u32::MAX));
        dealt.into_iter().zip(0..).map(|(own, client)| Deck::new(own, words(client))).collect()
    }

    /// The server's model after one more round, of this number among those of all seeds.
    fn round(
        &self,
        programs: &mut Programs,
        base: &[Tensor],
        decks: &mut [Deck],
        server: Model,
        number: usize,
    ) -> Result<Model, Error> {
        let made = &self.exchanged.manifest;
        let numbers = |who: usize| (number * (self.options.clients + 1) + who) as u32;
        let sent = programs.packing.as_mut().map(|p| p.pack(&server, numbers(0))).transpose()?;
        let mut arrived: Vec<Vec<Tensor>> = Vec::new();
        for (client, deck) in decks.iter_mut().enumerate() {
            let mut arguments = base.to_vec();
            let mut clips = server.clips.clone();
            match (&sent, &mut programs.packing) {
                (Some(sent), Some(packing)) => {
                    let model = run(&mut packing.unpack, sent.iter().cloned())?;
                    let copies = made.tensors.iter().flat_map(|t| &t.copies);
                    let places = made.tensors.iter().map(|t| &t.input).chain(copies);
                    places.zip(model).for_each(|(&input, tensor)| arguments[input] = tensor);
                    clips = sent.last().cloned().unwrap_or(clips);
                }
                _ => self.place(&mut arguments, &server),
            }
            let model = self.train(&mut programs.client, arguments, clips, deck)?;
            arrived.push(match &mut programs.packing {
                Some(packing) => packing.pack(&model, numbers(client + 1))?,
                None => model.tensors.into_iter().chain([model.clips]).collect(),
            });
        }
        let weights: Vec<f64> = decks.iter().map(|d| d.len() as f64).collect();
        let Some(packing) = &mut programs.packing else { return Ok(mean(&arrived, &weights)) };
        let together = (0..=made.tensors.len()).map(|i| stacked(arrived.iter().map(|all| &all[i])));
        let ty = TensorType::new([weights.len() as i64], ElementType::F32);
        let weights = Tensor::from_f64s(ty, weights);
        let mut tensors = run(&mut packing.aggregate, together.chain([weights]))?;
        let clips = tensors.pop().unwrap_or(server.clips);
        // Clip values that nobody fitted or trained follow from what is sent next.
        let own = self.options.train_clips.is_some() || self.options.refine > 0;
        let clips = if own { clips } else { Tensor::zeros(clips.ty) };
        Ok(Model { tensors, clips })
    }

    /// The model as arguments of the step as it is.
    fn place(&self, arguments: &mut [Tensor], model: &Model) {
        for (tensor, value) in self.exchanged.manifest.tensors.iter().zip(&model.tensors) {
            for &input in std::iter::once(&tensor.input).chain(&tensor.copies) {
                arguments[input] = Tensor::from_f64s(self.base[input].ty.clone(), value.to_f64s());
            }
        }
    }

    /// A client's part of a round; one without examples gives back what it got.
    fn train(
        &self,
        program: &mut Prepared,
        arguments: Vec<Tensor>,
        clips: Tensor,
        deck: &mut Deck,
    ) -> Result<Model, Error> {
        let made = &self.exchanged.manifest;
        let state = made
            .clip_state
            .filter(|_| program.module().parameters().is_ok_and(|p| p.len() > arguments.len()));
        arguments.into_iter().enumerate().try_for_each(|(i, tensor)| program.set(i, tensor))?;
        let mut pairs = self.state();
        if let Some([input, output]) = state {
            program.set(input, clips.clone())?;
            pairs.push((output, input));
        }
        for _ in 0..if deck.len() == 0 { 0 } else { self.options.local_steps } {
            let rows = deck.take(self.batch());
            for (argument, batches) in &self.feeds {
                program.set(*argument, batches.rows(&rows)?)?;
            }
            program.run()?;
            program.carry(&pairs)?;
        }
        let tensor = |t: &ExchangedTensor| Ok(wide(&program.argument(t.input)?));
        let tensors = made.tensors.iter().map(tensor).collect::<Result<_, Error>>()?;
        let clips = match state {
            Some([input, _]) => program.argument(input)?,
            // Not those that came: the client's own follow from its weights.
            None => Tensor::zeros(clips.ty),
        };
        Ok(Model { tensors, clips })
    }

    /// Loss and accuracy on what was held out.
    fn evaluate(
        &self,
        program: &mut Prepared,
        base: &[Tensor],
        model: &Model,
    ) -> Result<(Option<f64>, Option<f64>), Error> {
        let mut arguments = base.to_vec();
        self.place(&mut arguments, model);
        arguments.into_iter().enumerate().try_for_each(|(i, tensor)| program.set(i, tensor))?;
        let (mut loss, mut met, mut all) = (0.0, 0, 0);
        let count = self.feeds[0].1.count;
        for slice in count - self.options.held_out..count {
            for (argument, batches) in &self.feeds {
                program.set(*argument, batches.get(slice)?)?;
            }
            program.run()?;
            let losses = program.result(self.loss)?.to_f64s();
            loss += losses.iter().sum::<f64>() / losses.len() as f64 / self.options.held_out as f64;
            if let (Ok(logits), Some(labels)) = (&self.evaluated.logits, self.labels) {
                let labels = self.feeds[labels].1.get(slice)?.to_f64s();
                let logits = program.result(*logits)?;
                let width = logits.len() / labels.len().max(1);
                if logits.ty.shape.last() == Some(&(width as i64)) {
                    let values = logits.to_f64s();
                    met += values
                        .chunks(width)
                        .zip(&labels)
                        .filter(|(row, l)| largest(row) == **l as usize)
                        .count();
                    all += labels.len();
                }
            }
        }
        Ok((Some(loss).filter(|l| l.is_finite()), (all > 0).then(|| met as f64 / all as f64)))
    }
}

/// Where a row is largest.
fn largest(row: &[f64]) -> usize {
    (0..row.len()).max_by(|&a, &b| row[a].total_cmp(&row[b])).unwrap_or(0)
}

/// Tensors of one type, one after the other along a new first dimension.
fn stacked<'t>(parts: impl Iterator<Item = &'t Tensor>) -> Tensor {
    let parts: Vec<&Tensor> = parts.collect();
    let ty = &parts[0].ty;
    let shape = [vec![parts.len() as i64], ty.shape.clone()].concat();
    let values = parts.iter().flat_map(|t| t.to_f64s()).collect();
    Tensor::from_f64s(TensorType::new(shape, ty.elem), values)
}

/// The weighted mean of models that travelled in f32.
fn mean(models: &[Vec<Tensor>], weights: &[f64]) -> Model {
    let sum: f64 = weights.iter().sum();
    let mut tensors: Vec<Tensor> = (0..models[0].len())
        .map(|i| {
            let mut total = vec![0.0; models[0][i].len()];
            for (model, weight) in models.iter().zip(weights) {
                total.iter_mut().zip(model[i].to_f64s()).for_each(|(t, v)| *t += v * weight / sum);
            }
            Tensor::from_f64s(models[0][i].ty.clone(), total)
        })
        .collect();
    let clips = tensors.pop().unwrap_or_else(|| Tensor::zeros(TensorType::new([0], ElementType::F32)));
    Model { tensors, clips }
}

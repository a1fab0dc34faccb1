"""The same small language model under different optimizers."""
import dataclasses

import jax
import optax

import adam
from corpus import Variant, token_batches, tokens
from nets import BF, F32, MLP_LM, init

GAINED_LM = dataclasses.replace(MLP_LM, final_gain=True)       # with a vector, which some optimizers treat differently
DOTS = MLP_LM.dots(2)
PAIR = dict(feed=lambda o: dict(params=o[0]), loss=lambda o: o[1], batches=token_batches)
TRIPLE = dict(feed=lambda o: dict(params=o[0], opt=o[1]), loss=lambda o: o[2], batches=token_batches)


def sgd(loss_fn, rate=0.2):
    def step(params, *batch):
        loss, grads = jax.value_and_grad(loss_fn)(params, *batch)
        return jax.tree.map(lambda p, g: p - rate * g, params, grads), loss
    return step


def language_model(name, note, update, opt, net=MLP_LM, params=None, **more):
    """update(params, grads, opt) -> params, opt"""
    def step(params, opt, tokens):
        loss, grads = jax.value_and_grad(net.loss)(params, tokens)
        params, opt = update(params, grads, opt)
        return params, opt, loss

    params = init(net.shapes()) if params is None else params
    return Variant(name, note, step, dict(params=params, opt=opt(params), tokens=tokens(0)),
                   **dict(dots=DOTS) | TRIPLE | more)


def with_optax(name, note, tx, **more):
    def update(params, grads, opt):
        updates, opt = tx.update(grads, opt, params)
        return optax.apply_updates(params, updates), opt
    return language_model(name, note, update, tx.init, **more)


def sgd_plain():
    return Variant("sgd_plain", "p - lr * g in bf16, no optimizer state", sgd(MLP_LM.loss, 0.5),
                   dict(params=init(MLP_LM.shapes()), tokens=tokens(0)), DOTS, store=True, **PAIR)


def optax_sgd_momentum():
    return with_optax("optax_sgd_momentum", "trace: m' = g + 0.9 m, in the gradient's type (bf16)",
                      optax.sgd(0.1, momentum=0.9), kinds=[(r"\.trace", ["first_moment", "other"])], store=True)


def optax_lion():
    return with_optax("optax_lion", "one moment; the update is sign(b1 m + (1 - b1) g), stored with another beta",
                      optax.lion(3e-3, b1=0.9, b2=0.95))


def optax_nadamw():
    return with_optax("optax_nadamw", "Nesterov Adam with decoupled weight decay; bf16 moments",
                      optax.nadamw(1e-2, b2=0.95))


def optax_rmsprop():
    return with_optax("optax_rmsprop", "second moment only, no bias correction", optax.rmsprop(3e-3, decay=0.95))


def optax_adafactor():
    kinds = [(r"\.(v|v_row|v_col)\b", ["second_moment", "other"]), (r"\.m\b", "first_moment")]
    tx = optax.adafactor(3e-2, min_dim_size_to_factor=8, multiply_by_parameter_scale=False)
    return with_optax("optax_adafactor", "factored second moments (row and column means); matrices keep a [1] "
                      "stand-in for v, whose argument JAX drops as unused while the result stays", tx, kinds=kinds)


def optax_adamw_mu_bf16():
    cast = lambda params: optax.adamw(1e-2, mu_dtype=BF).init(jax.tree.map(lambda p: p.astype(F32), params))
    tx = optax.adamw(1e-2, b2=0.95, weight_decay=0.1, mu_dtype=BF)

    def update(params, grads, opt):
        updates, opt = tx.update(adam.f32(grads), opt, params)
        return optax.apply_updates(params, updates), opt
    return language_model("optax_adamw_mu_bf16", "m in bf16, v in f32 (gradients are cast to f32 before optax)",
                          update, cast, store=True)


def optax_clip_schedule_masked():
    schedule = optax.warmup_cosine_decay_schedule(1e-3, 1e-2, 5, 60, 1e-3)
    matrices = lambda params: jax.tree.map(lambda p: p.ndim > 1, params)
    tx = optax.chain(optax.clip_by_global_norm(1.0),
                     optax.adamw(schedule, b2=0.95, weight_decay=0.1, mask=matrices))
    return with_optax("optax_clip_schedule_masked", "global-norm clipping, warm-up and cosine, decay of matrices "
                      "only; two step counters (Adam's and the schedule's)", tx, net=GAINED_LM)


def optax_multi_transform():
    labels = lambda params: jax.tree.map_with_path(
        lambda path, p: "plain" if "emb" in jax.tree_util.keystr(path) else "adam", params)
    tx = optax.multi_transform(dict(adam=optax.adamw(1e-2, b2=0.95), plain=optax.sgd(0.5)), labels)
    return with_optax("optax_multi_transform", "SGD for the embedding, AdamW for the rest", tx)


def optax_multi_steps():
    tx = optax.MultiSteps(optax.adamw(1e-2, b2=0.95), every_k_schedule=2)
    kinds = [(r"acc_grads", "other"), (r"mini_step|gradient_step|skip", ["counter", "other"])]
    step = lambda params, grads, opt: apply_multi(tx, params, grads, opt)
    return language_model("optax_multi_steps", "the optimizer runs every second call: the running mean of the "
                          "gradients is state, the update stands behind selects or a case", step,
                          lambda p: tx.init(p), kinds=kinds)


def apply_multi(tx, params, grads, opt):
    updates, opt = tx.update(grads, opt, params)
    return optax.apply_updates(params, updates), opt


def optax_muon():
    kinds = [(r"ns_coeffs", "other")]
    tx = optax.contrib.muon(0.02, ns_steps=2)
    matrices = 4                         # emb, w13, w2, out: three dots an iteration of Newton-Schulz
    return with_optax("optax_muon", "the update is orthogonalized by Newton-Schulz: dots in the optimizer; matrices "
                      "have a momentum, vectors have Adam", tx, kinds=kinds,
                      dots=DOTS | dict(other_fwd=3 * matrices), net=GAINED_LM)


def adam_lerp():
    return language_model("adam_lerp", "m + (1 - b1)(g - m), v + (1 - b2)(g g - v); eps under the root",
                          adam.update_lerp, adam.init)


def adam_folded_correction():
    start = lambda p: dict(m=adam.zeros(p), v=adam.zeros(p), b1_power=F32(1), b2_power=F32(1))
    return language_model("adam_folded_correction", "both bias corrections in one scalar step size; powers of the "
                          "betas are state", adam.update_folded, start,
                          kinds=[(r"b[12]_power", ["counter", "other"])])


def adam_amsgrad():
    start = lambda p: adam.init(p) | dict(v_max=adam.zeros(p))
    return language_model("adam_amsgrad", "AMSGrad written out; v_max is a running maximum", adam.update_amsgrad,
                          start, kinds=[(r"v_max", ["second_moment", "other"])])


VARIANTS = [sgd_plain, optax_sgd_momentum, optax_lion, optax_nadamw, optax_rmsprop,
            optax_adafactor, optax_adamw_mu_bf16, optax_clip_schedule_masked, optax_multi_transform,
            optax_multi_steps, optax_muon, adam_lerp,
            adam_folded_correction, adam_amsgrad]

"""Gated activations of the variants whose models are made of the pieces in nets.py, counted in the program's text."""
_SWIGLU = """
accumulate_scan adam_amsgrad adam_folded_correction adam_lerp auxiliary_losses batched_gate_up chunked_head
conditional_update custom_vjp_linear donated_crossing dynamic_loss_scale forward_logits frozen_embedding
fused_grouped_tied gradients_by_vjp_flat_tokens gradients_only inlined_jits master_and_copy master_cast_inside moe_dense
moe_dispatch moe_sorted_masked moe_sorted_ragged moe_top_k nested_jits one_hot_embedding optax_adafactor optax_adamw_mu_bf16
optax_clip_schedule_masked optax_lion optax_multi_steps optax_multi_transform optax_muon optax_nadamw optax_rmsprop
optax_sgd_momentum parameter_average permuted_arguments scan_layers scan_remat_dots_saved scan_remat_reordered
scan_update several_steps_scan sgd_plain swiglu_interleaved transposed_weights unrolled_remat wide_accumulation
"""

GATED = {name: dict(swiglu=1) for name in _SWIGLU.split()} | dict(
    accumulate_unrolled=dict(swiglu=2),          # one a micro-batch
    geglu_exact=dict(geglu=1), reglu_bare_norm=dict(reglu=1), glu_layernorm_no_bias=dict(glu=1))

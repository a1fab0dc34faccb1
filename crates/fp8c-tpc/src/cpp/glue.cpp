// Glue code of the kernels: what Gaudi's graph compiler asks a library that GC_KERNEL_PATH names. `kernels.inc` holds the kernels as
// tables; here is what is done with them. Sizes are fixed: a node must have the tensors that its kernel was emitted for.

#include <cstring>

#include "tpc_kernel_lib_interface.h"

namespace {

using namespace tpc_lib_api;

struct Access {
    uint32_t dim;  // of the index space
    float a, start, end;
};

struct Operand {
    TensorDataType type;
    uint32_t dims;
    uint64_t sizes[5];
    bool all;  // every member may touch everything
    Access access[5];
};

struct Kernel {
    const char* guid;
    const Operand* operands;  // inputs, then outputs
    uint32_t inputs, outputs, numbers, rank;
    uint64_t space[5];
    const unsigned char *elf, *elf_end;
};

#include "kernels.inc"

const uint32_t KERNELS = sizeof(kernels) / sizeof(kernels[0]);

const Kernel* find(const char* guid) {
    for (const Kernel& kernel : kernels) {
        if (std::strncmp(kernel.guid, guid, MAX_NODE_NAME) == 0) return &kernel;
    }
    return nullptr;
}

// Tensors are what the kernel was emitted for; what was expected is written where they are not.
GlueCodeReturn validate(Tensor* tensors, const Operand* operands, uint32_t count, GlueCodeReturn wrong_size) {
    for (uint32_t i = 0; i < count; i++) {
        TensorGeometry& found = tensors[i].geometry;
        const Operand& wanted = operands[i];
        if (found.dataType != wanted.type) {
            found.dataType = wanted.type;
            return GLUE_INCOMPATIBLE_DATA_TYPE;
        }
        bool same = found.dims == wanted.dims;
        for (uint32_t d = 0; same && d < wanted.dims; d++) same = found.maxSizes[d] == wanted.sizes[d];
        if (!same) {
            found.dims = wanted.dims;
            for (uint32_t d = 0; d < wanted.dims; d++) found.maxSizes[d] = wanted.sizes[d];
            return wrong_size;
        }
    }
    return GLUE_SUCCESS;
}

void describe(TensorAccessPattern& pattern, const Operand& operand) {
    pattern.Value = 0;
    pattern.allRequired = operand.all;
    if (operand.all) return;
    for (uint32_t d = 0; d < operand.dims; d++) {
        const Access& access = operand.access[d];
        pattern.mapping[d].indexSpaceDim = access.dim;
        pattern.mapping[d].a = access.a;
        pattern.mapping[d].start_b = access.start;
        pattern.mapping[d].end_b = access.end;
        pattern.mapping[d].allRequired = false;
    }
}

}  // namespace

extern "C" GlueCodeReturn GetKernelGuids(DeviceId device, uint32_t* count, GuidInfo* guids) {
    if (device != DEVICE_ID_GAUDI2) {
        if (count) *count = 0;
        return GLUE_SUCCESS;
    }
    if (guids) {
        for (uint32_t i = 0; i < KERNELS; i++) {
            std::memset(&guids[i], 0, sizeof guids[i]);
            std::strncpy(guids[i].name, kernels[i].guid, MAX_NODE_NAME - 1);
        }
    }
    if (count) *count = KERNELS;
    return GLUE_SUCCESS;
}

extern "C" GlueCodeReturn InstantiateTpcKernel(const HabanaKernelParams* params, HabanaKernelInstantiation* instance) {
    const Kernel* kernel = find(params->guid.name);
    if (!kernel) return GLUE_NODE_NOT_FOUND;
    if (params->inputTensorNr != kernel->inputs) return GLUE_INCOMPATIBLE_INPUT_COUNT;
    if (params->outputTensorNr != kernel->outputs) return GLUE_INCOMPATIBLE_OUTPUT_COUNT;
    if (params->nodeParams.nodeParamsSize != kernel->numbers * sizeof(uint32_t)) return GLUE_KERNEL_INVALID_SCALAR_ARGUMENT;
    const Operand* outputs = kernel->operands + kernel->inputs;
    GlueCodeReturn fits = validate(params->inputTensors, kernel->operands, kernel->inputs, GLUE_INCOMPATIBLE_INPUT_SIZE);
    if (fits == GLUE_SUCCESS) fits = validate(params->outputTensors, outputs, kernel->outputs, GLUE_INCOMPATIBLE_OUTPUT_SIZE);
    if (fits != GLUE_SUCCESS) return fits;

    instance->indexSpaceRank = kernel->rank;
    for (uint32_t d = 0; d < kernel->rank; d++) instance->indexSpaceGeometry[d] = kernel->space[d];
    for (uint32_t i = 0; i < kernel->inputs; i++) describe(instance->inputTensorAccessPattern[i], kernel->operands[i]);
    for (uint32_t i = 0; i < kernel->outputs; i++) describe(instance->outputTensorAccessPattern[i], outputs[i]);
    instance->auxiliaryTensorNr = 0;

    instance->kernel.paramsNr = kernel->numbers;
    if (kernel->numbers) std::memcpy(instance->kernel.scalarParams, params->nodeParams.nodeParams, kernel->numbers * sizeof(uint32_t));
    const uint32_t room = instance->kernel.elfSize, size = uint32_t(kernel->elf_end - kernel->elf);
    instance->kernel.elfSize = size;
    if (room < size) return GLUE_INSUFFICIENT_ELF_BUFFER;
    std::memcpy(instance->kernel.kernelElf, kernel->elf, size);
    return GLUE_SUCCESS;
}

extern "C" GlueCodeReturn GetShapeInference(DeviceId, const ShapeInferenceParams* params, ShapeInferenceOutput* output) {
    const Kernel* kernel = find(params->pGuid ? params->pGuid->name : params->guid.name);
    if (!kernel) return GLUE_NODE_NOT_FOUND;
    if (params->outputTensorsNr != kernel->outputs) return GLUE_INCOMPATIBLE_OUTPUT_COUNT;
    for (uint32_t i = 0; i < kernel->outputs; i++) {
        const Operand& operand = kernel->operands[kernel->inputs + i];
        TensorGeometry& geometry = output->outputTensors[i]->geometry;
        geometry.dims = operand.dims;
        for (uint32_t d = 0; d < operand.dims; d++) geometry.maxSizes[d] = geometry.minSizes[d] = operand.sizes[d];
    }
    return GLUE_SUCCESS;
}

extern "C" uint64_t GetLibVersion() { return 1; }

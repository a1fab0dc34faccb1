// Asks the glue code what a graph compiler asks: guids, an instance for the tensors that it was emitted for, a refusal of others.
#include <cstdio>
#include <cstring>
#include <vector>

#include "glue.cpp"

#define WANT(CONDITION) \
    if (!(CONDITION)) return std::printf("%s: not %s\n", kernel.guid, #CONDITION), 1

int main() {
    uint32_t count = 0;
    if (GetKernelGuids(DEVICE_ID_GAUDI, &count, nullptr) != GLUE_SUCCESS || count != 0) return std::printf("another device\n"), 1;
    GetKernelGuids(DEVICE_ID_GAUDI2, &count, nullptr);
    std::vector<GuidInfo> guids(count);
    GetKernelGuids(DEVICE_ID_GAUDI2, &count, guids.data());
    for (uint32_t k = 0; k < count; k++) {
        const Kernel& kernel = kernels[k];
        WANT(std::strcmp(guids[k].name, kernel.guid) == 0);
        std::vector<Tensor> tensors(kernel.inputs + kernel.outputs);
        std::memset(static_cast<void*>(tensors.data()), 0, tensors.size() * sizeof(Tensor));
        for (size_t i = 0; i < tensors.size(); i++) {
            tensors[i].geometry.dims = kernel.operands[i].dims;
            tensors[i].geometry.dataType = kernel.operands[i].type;
            for (uint32_t d = 0; d < kernel.operands[i].dims; d++) tensors[i].geometry.maxSizes[d] = kernel.operands[i].sizes[d];
        }
        std::vector<TensorAccessPattern> patterns(tensors.size());
        std::vector<uint32_t> numbers(kernel.numbers + 1, 7);
        HabanaKernelParams params;
        std::memset(static_cast<void*>(&params), 0, sizeof params);
        params.guid = guids[k];
        params.nodeParams = {numbers.data(), uint32_t(kernel.numbers * sizeof(uint32_t))};
        params.inputTensors = tensors.data();
        params.inputTensorNr = kernel.inputs;
        params.outputTensors = tensors.data() + kernel.inputs;
        params.outputTensorNr = kernel.outputs;
        HabanaKernelInstantiation instance;
        std::memset(static_cast<void*>(&instance), 0, sizeof instance);
        instance.inputTensorAccessPattern = patterns.data();
        instance.outputTensorAccessPattern = patterns.data() + kernel.inputs;
        WANT(InstantiateTpcKernel(&params, &instance) == GLUE_INSUFFICIENT_ELF_BUFFER);
        std::vector<unsigned char> room(instance.kernel.elfSize);
        instance.kernel.kernelElf = room.data();
        WANT(InstantiateTpcKernel(&params, &instance) == GLUE_SUCCESS);
        WANT(std::memcmp(room.data(), kernel.elf, room.size()) == 0 && room.size() == 4);
        WANT(instance.indexSpaceRank == kernel.rank && instance.kernel.paramsNr == kernel.numbers);
        // Members together touch no more than there is, and of an output everything.
        for (size_t i = 0; i < tensors.size(); i++) {
            if (patterns[i].allRequired) continue;
            for (uint32_t d = 0; d < kernel.operands[i].dims; d++) {
                const DimIndexSpaceMapping& m = patterns[i].mapping[d];
                WANT(m.indexSpaceDim < kernel.rank && m.start_b >= 0 && m.start_b <= m.end_b);
                const float last = m.a * float(kernel.space[m.indexSpaceDim] - 1) + m.start_b;
                WANT(last < float(kernel.operands[i].sizes[d]));
                if (i >= kernel.inputs) WANT(m.a * float(kernel.space[m.indexSpaceDim] - 1) + m.end_b + 1 >= float(kernel.operands[i].sizes[d]));
            }
        }
        tensors[0].geometry.maxSizes[0] += 1;
        const GlueCodeReturn wrong = InstantiateTpcKernel(&params, &instance);
        WANT(wrong == (kernel.inputs ? GLUE_INCOMPATIBLE_INPUT_SIZE : GLUE_INCOMPATIBLE_OUTPUT_SIZE));
        WANT(tensors[0].geometry.maxSizes[0] == kernel.operands[0].sizes[0]);
    }
    std::printf("%u kernels\n", count);
    return count ? 0 : 1;
}

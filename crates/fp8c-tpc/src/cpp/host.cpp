// Runs the step on a Gaudi2: builds the graph of `graph.inc`, compiles it, and launches it as often as wanted. Between two steps the device
// memory of a result and of the argument that it is for are exchanged. A loop is a graph of its own, which is launched once for each turn.
//
//     step ARRAYS STEPS
//
// ARRAYS is a directory with argument_0.bin, argument_1.bin and so on: the bytes of each argument, row by row. After the last step
// result_0.bin and so on are written there. The device has no integers of 64 bits: such arrays are given and written with 32.

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

#include "synapse_api.h"
#include "synapse_common_types.hpp"

namespace {

enum Where { WORKSPACE, CONSTANT, ARGUMENT, RESULT, KEPT, PART };

struct Tensor {
    const char* name;
    synDataType type;
    uint32_t dims;
    uint64_t sizes[5];
    Where where;
    uint64_t bytes;
    const unsigned char* value;  // of a constant
    int of;                      // whose part it is, from which byte on in the first turn, and how many further in each turn
    int64_t first, step;

    bool persistent() const { return where == ARGUMENT || where == RESULT || where == KEPT; }
    bool outside() const { return persistent() || where == PART; }
};

struct Node {
    const char *name, *guid;
    std::vector<int> inputs;  // -1 where an optional one is absent
    std::vector<int> outputs;
    const void* params;
    unsigned params_size;
};

// Nodes that are compiled as one graph, how often that is launched, and whose memory is exchanged after each turn.
struct Launch {
    size_t nodes;
    int turns;
    std::vector<std::pair<int, int>> exchanged;
};

#include "graph.inc"

void check(synStatus status, const char* call) {
    if (status == synSuccess) return;
    std::fprintf(stderr, "%s: error %d\n", call, int(status));
    std::exit(1);
}
#define CHECK(CALL) check(CALL, #CALL)

// A launch, compiled: tensors that lie outside of its workspace, by number, with what the launch is told of them.
struct Recipe {
    synRecipeHandle handle;
    std::vector<int> numbers;
    std::vector<synLaunchTensorInfo> outside;
};

synTensor build(synGraphHandle graph, const Tensor& tensor) {
    synTensor handle;
    CHECK(synTensorHandleCreate(&handle, graph, DATA_TENSOR, tensor.name));
    synTensorGeometry geometry;
    std::memset(&geometry, 0, sizeof geometry);
    geometry.dims = tensor.dims;
    for (uint32_t d = 0; d < tensor.dims; d++) geometry.sizes[d] = tensor.sizes[d];
    CHECK(synTensorSetGeometry(handle, &geometry, synGeometrySizes));
    CHECK(synTensorSetDeviceDataType(handle, tensor.type));
    if (tensor.outside()) {
        synSectionHandle section;
        CHECK(synSectionCreate(&section, 0, graph));
        CHECK(synSectionSetPersistent(section, true));
        CHECK(synTensorAssignToSection(handle, section, 0));
    } else if (tensor.where == CONSTANT) {
        CHECK(synTensorSetHostPtr(handle, const_cast<unsigned char*>(tensor.value), tensor.bytes, tensor.type, true));
    }
    return handle;
}

// Compiles nodes from number `from` on.
Recipe compile(const Launch& launch, size_t from) {
    synGraphHandle graph;
    CHECK(synGraphCreate(&graph, synDeviceGaudi2));
    Recipe recipe;
    std::vector<synTensor> handles(sizeof(tensors) / sizeof(tensors[0]), nullptr);
    const auto handle = [&](int t) {
        if (t < 0) return synTensor(nullptr);
        if (!handles[t]) {
            handles[t] = build(graph, tensors[t]);
            if (tensors[t].outside()) recipe.numbers.push_back(t);
        }
        return handles[t];
    };
    for (size_t n = from; n < from + launch.nodes; n++) {
        const Node& node = nodes[n];
        std::vector<synTensor> inputs, outputs;
        for (int t : node.inputs) inputs.push_back(handle(t));
        for (int t : node.outputs) outputs.push_back(handle(t));
        CHECK(synNodeCreate(graph, inputs.data(), outputs.data(), uint32_t(inputs.size()), uint32_t(outputs.size()), node.params,
                            node.params_size, node.guid, node.name, nullptr, nullptr));
    }
    CHECK(synGraphCompile(&recipe.handle, graph, "fp8c_step", nullptr));
    for (int t : recipe.numbers) {
        synLaunchTensorInfo info;
        std::memset(&info, 0, sizeof info);
        info.tensorName = tensors[t].name;
        info.tensorType = DATA_TENSOR;
        CHECK(synTensorRetrieveIds(recipe.handle, &info.tensorName, &info.tensorId, 1));
        recipe.outside.push_back(info);
    }
    return recipe;
}

struct Device {
    synDeviceId id;
    synStreamHandle stream;

    uint64_t allocate(uint64_t bytes) const {
        uint64_t at = 0;
        if (bytes) CHECK(synDeviceMalloc(id, bytes, 0, 0, &at));
        return at;
    }
    void copy(uint64_t from, uint64_t to, uint64_t bytes, synDmaDir direction) const {
        CHECK(synMemCopyAsync(stream, from, bytes, to, direction));
        CHECK(synStreamSynchronize(stream));
    }
};

std::string file(const char* directory, const char* name) { return std::string(directory) + "/" + name + ".bin"; }

void* host_memory(const Device& device, uint64_t bytes) {
    void* buffer = nullptr;
    CHECK(synHostMalloc(device.id, bytes, 0, &buffer));
    return buffer;
}

void load(const Device& device, const Tensor& tensor, uint64_t at, const char* directory) {
    const std::string name = file(directory, tensor.name);
    std::FILE* in = std::fopen(name.c_str(), "rb");
    void* buffer = host_memory(device, tensor.bytes);
    if (!in || std::fread(buffer, 1, tensor.bytes, in) != tensor.bytes) {
        std::fprintf(stderr, "%s: expected %llu bytes\n", name.c_str(), (unsigned long long)tensor.bytes);
        std::exit(1);
    }
    std::fclose(in);
    device.copy(uint64_t(buffer), at, tensor.bytes, HOST_TO_DRAM);
    CHECK(synHostFree(device.id, buffer, 0));
}

void save(const Device& device, const Tensor& tensor, uint64_t at, const char* directory) {
    const std::string name = file(directory, tensor.name);
    void* buffer = host_memory(device, tensor.bytes);
    device.copy(at, uint64_t(buffer), tensor.bytes, DRAM_TO_HOST);
    std::FILE* out = std::fopen(name.c_str(), "wb");
    if (!out || std::fwrite(buffer, 1, tensor.bytes, out) != tensor.bytes || std::fclose(out) != 0) {
        std::fprintf(stderr, "%s: cannot be written\n", name.c_str());
        std::exit(1);
    }
    CHECK(synHostFree(device.id, buffer, 0));
}

}  // namespace

int main(int count, char** words) {
    if (count != 3) {
        std::fprintf(stderr, "usage: step ARRAYS STEPS\n");
        return 2;
    }
    CHECK(synInitialize());
    std::vector<Recipe> recipes;
    size_t from = 0;
    for (const Launch& launch : launches) {
        recipes.push_back(compile(launch, from));
        from += launch.nodes;
    }

    Device device;
    CHECK(synDeviceAcquireByDeviceType(&device.id, synDeviceGaudi2));
    CHECK(synStreamCreateGeneric(&device.stream, device.id, 0));
    uint64_t workspace_bytes = 0;
    for (const Recipe& recipe : recipes) {
        uint64_t bytes = 0;
        CHECK(synWorkspaceGetSize(&bytes, recipe.handle));
        if (bytes > workspace_bytes) workspace_bytes = bytes;
    }
    const uint64_t workspace = device.allocate(workspace_bytes);

    // Where persistent tensors lie, by their number.
    std::vector<uint64_t> address(sizeof(tensors) / sizeof(tensors[0]));
    for (size_t t = 0; t < address.size(); t++) {
        if (tensors[t].persistent()) address[t] = device.allocate(tensors[t].bytes);
        if (tensors[t].where == ARGUMENT) load(device, tensors[t], address[t], words[1]);
    }
    const int steps = std::atoi(words[2]);
    for (int step = 0; step < steps; step++) {
        for (size_t l = 0; l < recipes.size(); l++) {
            Recipe& recipe = recipes[l];
            for (int turn = 0; turn < launches[l].turns; turn++) {
                for (size_t i = 0; i < recipe.outside.size(); i++) {
                    const int t = recipe.numbers[i];
                    const Tensor& tensor = tensors[t];
                    recipe.outside[i].pTensorAddress =
                        tensor.where == PART ? address[tensor.of] + uint64_t(tensor.first + turn * tensor.step) : address[t];
                }
                CHECK(synLaunch(device.stream, recipe.outside.data(), uint32_t(recipe.outside.size()), workspace, recipe.handle, 0));
                for (const auto& pair : launches[l].exchanged) std::swap(address[pair.first], address[pair.second]);
            }
        }
        CHECK(synStreamSynchronize(device.stream));
        if (step + 1 < steps) {
            for (const auto& pair : state) std::swap(address[pair.first], address[pair.second]);
        }
    }
    for (size_t t = 0; t < address.size(); t++) {
        if (tensors[t].where == RESULT) save(device, tensors[t], address[t], words[1]);
    }
    CHECK(synDestroy());
    return 0;
}

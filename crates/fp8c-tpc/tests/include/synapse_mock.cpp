// Stands in for libSynapse in tests: computes nothing, and writes down which nodes are made and where each launch finds its tensors.
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

#include "synapse_api.h"

struct OpaqueTensor {
    std::string name;
};
struct OpaqueGraph {};
struct OpaqueSection {};
struct OpaqueRecipe {
    int number;
};
struct OpaqueStream {};

static std::FILE* calls() {
    static std::FILE* file = std::fopen(CALLS, "w");
    return file;
}
static uint64_t next_address = 1 << 20;
static int recipes = 0;

static synStatus said() {
    std::fflush(calls());
    return synSuccess;
}

extern "C" {
synStatus synInitialize() { return synSuccess; }
synStatus synDestroy() { return said(); }
synStatus synGraphCreate(synGraphHandle* graph, const synDeviceType) {
    *graph = new OpaqueGraph;
    return synSuccess;
}
synStatus synTensorHandleCreate(synTensor* tensor, synGraphHandle, synTensorType, const char* name) {
    *tensor = new OpaqueTensor{name};
    return synSuccess;
}
synStatus synTensorSetGeometry(synTensor tensor, const synTensorGeometry* geometry, synGeometryType) {
    std::fprintf(calls(), "tensor %s", tensor->name.c_str());
    for (uint32_t d = 0; d < geometry->dims; d++) std::fprintf(calls(), " %llu", (unsigned long long)geometry->sizes[d]);
    std::fprintf(calls(), "\n");
    return synSuccess;
}
synStatus synTensorSetDeviceDataType(synTensor tensor, synDataType type) {
    std::fprintf(calls(), "type %s %d\n", tensor->name.c_str(), int(type));
    return synSuccess;
}
synStatus synTensorAssignToSection(synTensor tensor, synSectionHandle, uint64_t) {
    std::fprintf(calls(), "persistent %s\n", tensor->name.c_str());
    return synSuccess;
}
synStatus synTensorSetHostPtr(synTensor tensor, void* bytes, uint64_t size, synDataType, bool) {
    std::fprintf(calls(), "constant %s", tensor->name.c_str());
    for (uint64_t i = 0; i < size; i++) std::fprintf(calls(), " %d", static_cast<unsigned char*>(bytes)[i]);
    std::fprintf(calls(), "\n");
    return synSuccess;
}
synStatus synSectionCreate(synSectionHandle* section, uint64_t, const synGraphHandle) {
    *section = new OpaqueSection;
    return synSuccess;
}
synStatus synSectionSetPersistent(synSectionHandle, bool) { return synSuccess; }
synStatus synNodeCreate(const synGraphHandle, const synTensor* inputs, const synTensor* outputs, const uint32_t n, const uint32_t m,
                        const void* params, const unsigned size, const char* guid, const char* name, const char**, const char**) {
    std::fprintf(calls(), "node %s %s:", name, guid);
    for (uint32_t i = 0; i < n; i++) std::fprintf(calls(), " %s", inputs[i] ? inputs[i]->name.c_str() : "-");
    std::fprintf(calls(), " ->");
    for (uint32_t i = 0; i < m; i++) std::fprintf(calls(), " %s", outputs[i]->name.c_str());
    for (unsigned i = 0; i < size; i++) std::fprintf(calls(), " %d", static_cast<const unsigned char*>(params)[i]);
    std::fprintf(calls(), "\n");
    return synSuccess;
}
synStatus synGraphCompile(synRecipeHandle* recipe, const synGraphHandle, const char*, const char*) {
    *recipe = new OpaqueRecipe{recipes++};
    std::fprintf(calls(), "compiled\n");
    return synSuccess;
}
synStatus synDeviceAcquireByDeviceType(synDeviceId* device, const synDeviceType) {
    *device = 0;
    return synSuccess;
}
synStatus synStreamCreateGeneric(synStreamHandle* stream, const synDeviceId, const uint32_t) {
    *stream = new OpaqueStream;
    return synSuccess;
}
synStatus synStreamSynchronize(const synStreamHandle) { return synSuccess; }
synStatus synWorkspaceGetSize(uint64_t* bytes, const synRecipeHandle recipe) {
    *bytes = 1000 + 100 * recipe->number;
    return synSuccess;
}
synStatus synDeviceMalloc(const synDeviceId, const uint64_t bytes, uint64_t, const uint32_t, uint64_t* address) {
    *address = next_address;
    next_address += (bytes + 127) / 128 * 128;
    return synSuccess;
}
synStatus synHostMalloc(const synDeviceId, const uint64_t bytes, const uint32_t, void** buffer) {
    *buffer = std::calloc(bytes, 1);
    return synSuccess;
}
synStatus synHostFree(const synDeviceId, const void* buffer, const uint32_t) {
    std::free(const_cast<void*>(buffer));
    return synSuccess;
}
synStatus synHostMap(const synDeviceId, const uint64_t, const void*) { return synSuccess; }
synStatus synHostUnmap(const synDeviceId, const void*) { return synSuccess; }
// Only the device's side: the host's differs from run to run.
synStatus synMemCopyAsync(const synStreamHandle, const uint64_t from, const uint64_t size, const uint64_t to, const synDmaDir direction) {
    const unsigned long long there = direction == HOST_TO_DRAM ? to : from, bytes = size;
    std::fprintf(calls(), "%s %llu %llu\n", direction == HOST_TO_DRAM ? "load" : "save", there, bytes);
    return synSuccess;
}
synStatus synTensorRetrieveIds(const synRecipeHandle, const char** names, uint64_t* ids, const uint32_t n) {
    for (uint32_t i = 0; i < n; i++) ids[i] = std::string(names[i]).size();
    return synSuccess;
}
synStatus synLaunch(const synStreamHandle, const synLaunchTensorInfo* tensors, const uint32_t n, uint64_t workspace,
                    const synRecipeHandle recipe, uint32_t) {
    std::fprintf(calls(), "launch %d in %llu:", recipe->number, (unsigned long long)workspace);
    for (uint32_t i = 0; i < n; i++) {
        std::fprintf(calls(), " %s=%llu#%llu", tensors[i].tensorName, (unsigned long long)tensors[i].pTensorAddress,
                     (unsigned long long)tensors[i].tensorId);
    }
    std::fprintf(calls(), "\n");
    return said();
}
}

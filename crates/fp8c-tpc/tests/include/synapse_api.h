// What the host program uses of Synapse's functions, for tests.
#pragma once
#include <cstdint>
#include "synapse_common_types.hpp"
enum synStatus { synSuccess = 0 };
enum synDeviceType { synDeviceGaudi2 = 4 };
enum synTensorType { DATA_TENSOR = 0 };
enum synGeometryType { synGeometrySizes = 1 };
enum synDmaDir { HOST_TO_DRAM, DRAM_TO_HOST };
enum synDataType {
    syn_type_int8 = 1 << 0,
    syn_type_bf16 = 1 << 1,
    syn_type_float = 1 << 2,
    syn_type_int32 = 1 << 4,
    syn_type_uint8 = 1 << 5,
    syn_type_uint32 = 1 << 10,
    syn_type_fp8_143 = 1 << 13,
    syn_type_fp8_152 = 1 << 14,
};
typedef struct OpaqueTensor* synTensor;
typedef struct OpaqueGraph* synGraphHandle;
typedef struct OpaqueSection* synSectionHandle;
typedef struct OpaqueRecipe* synRecipeHandle;
typedef struct OpaqueStream* synStreamHandle;
typedef uint32_t synDeviceId;
struct synTensorGeometry {
    uint64_t sizes[HABANA_DIM_MAX];
    uint32_t dims;
};
struct synLaunchTensorInfo {
    const char* tensorName;
    uint64_t pTensorAddress;
    synTensorType tensorType;
    uint64_t tensorSize[HABANA_DIM_MAX], tensorId;
};
extern "C" {
synStatus synInitialize();
synStatus synDestroy();
synStatus synGraphCreate(synGraphHandle*, const synDeviceType);
synStatus synTensorHandleCreate(synTensor*, synGraphHandle, synTensorType, const char*);
synStatus synTensorSetGeometry(synTensor, const synTensorGeometry*, synGeometryType);
synStatus synTensorSetDeviceDataType(synTensor, synDataType);
synStatus synTensorAssignToSection(synTensor, synSectionHandle, uint64_t);
synStatus synTensorSetHostPtr(synTensor, void*, uint64_t, synDataType, bool);
synStatus synSectionCreate(synSectionHandle*, uint64_t, const synGraphHandle);
synStatus synSectionSetPersistent(synSectionHandle, bool);
synStatus synNodeCreate(const synGraphHandle, const synTensor*, const synTensor*, const uint32_t, const uint32_t, const void*, const unsigned,
                        const char*, const char*, const char**, const char**);
synStatus synGraphCompile(synRecipeHandle*, const synGraphHandle, const char*, const char*);
synStatus synDeviceAcquireByDeviceType(synDeviceId*, const synDeviceType);
synStatus synStreamCreateGeneric(synStreamHandle*, const synDeviceId, const uint32_t);
synStatus synStreamSynchronize(const synStreamHandle);
synStatus synWorkspaceGetSize(uint64_t*, const synRecipeHandle);
synStatus synDeviceMalloc(const synDeviceId, const uint64_t, uint64_t, const uint32_t, uint64_t*);
synStatus synHostMalloc(const synDeviceId, const uint64_t, const uint32_t, void**);
synStatus synHostFree(const synDeviceId, const void*, const uint32_t);
synStatus synMemCopyAsync(const synStreamHandle, const uint64_t, const uint64_t, const uint64_t, const synDmaDir);
synStatus synTensorRetrieveIds(const synRecipeHandle, const char**, uint64_t*, const uint32_t);
synStatus synLaunch(const synStreamHandle, const synLaunchTensorInfo*, const uint32_t, uint64_t, const synRecipeHandle, uint32_t);
synStatus synHostMap(const synDeviceId, const uint64_t, const void*);
synStatus synHostUnmap(const synDeviceId, const void*);
}

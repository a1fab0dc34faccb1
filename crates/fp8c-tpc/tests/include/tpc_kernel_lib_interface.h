// What the glue code uses of the interface between Gaudi's graph compiler and kernel libraries, for tests: names and meanings are that
// interface's, the rest is left out, so this cannot be linked with the real one.
#pragma once
#include <cstdint>
namespace tpc_lib_api {
static const uint32_t MAX_SCALAR_PARAMS = 32, MAX_NODE_NAME = 64, MAX_TENSOR_DIM = 25, MAX_INDEX_SPACE_DIM_SIZE = 5;
enum DeviceId { DEVICE_ID_GAUDI = 1, DEVICE_ID_GAUDI2 = 3 };
enum GlueCodeReturn {
    GLUE_SUCCESS = 0,
    GLUE_NODE_NOT_FOUND = 1,
    GLUE_INCOMPATIBLE_INPUT_COUNT = 3,
    GLUE_INCOMPATIBLE_INPUT_SIZE = 4,
    GLUE_INCOMPATIBLE_OUTPUT_COUNT = 5,
    GLUE_INCOMPATIBLE_OUTPUT_SIZE = 6,
    GLUE_INCOMPATIBLE_DATA_TYPE = 7,
    GLUE_KERNEL_INVALID_SCALAR_ARGUMENT = 16,
    GLUE_INSUFFICIENT_ELF_BUFFER = 18,
};
enum TensorDataType {
    DATA_I8 = 1 << 2,
    DATA_U8 = 1 << 3,
    DATA_F8_152 = 1 << 4,
    DATA_F8_143 = 1 << 5,
    DATA_BF16 = 1 << 8,
    DATA_I32 = 1 << 10,
    DATA_U32 = 1 << 11,
    DATA_F32 = 1 << 12,
};
struct GuidInfo {
    char name[MAX_NODE_NAME];
    uint64_t nameHash;
    uint32_t kernelProperties;
};
struct UserParams {
    void* nodeParams;
    uint32_t nodeParamsSize;
};
struct TensorGeometry {
    uint32_t dims;
    uint64_t maxSizes[MAX_TENSOR_DIM], minSizes[MAX_TENSOR_DIM];
    TensorDataType dataType;
};
struct Tensor {
    TensorGeometry geometry;
};
struct AuxTensor {
    TensorGeometry geometry;
};
struct DimIndexSpaceMapping {
    uint32_t indexSpaceDim;
    float a, start_b, end_b;
    bool allRequired;
};
struct TensorAccessPattern {
    union {
        struct {
            uint32_t allRequired : 1;
            uint32_t : 31;
        };
        uint32_t Value;
    };
    DimIndexSpaceMapping mapping[MAX_TENSOR_DIM];
};
struct HabanaKernelParams {
    int apiVersion;
    DeviceId deviceId;
    GuidInfo guid;
    UserParams nodeParams;
    Tensor* inputTensors;
    uint32_t inputTensorNr;
    Tensor* outputTensors;
    uint32_t outputTensorNr;
};
struct DeviceKernel {
    void* kernelElf;
    uint32_t elfSize, scalarParams[MAX_SCALAR_PARAMS], paramsNr;
};
struct HabanaKernelInstantiation {
    uint32_t indexSpaceRank;
    uint64_t indexSpaceGeometry[MAX_INDEX_SPACE_DIM_SIZE];
    TensorAccessPattern *inputTensorAccessPattern, *outputTensorAccessPattern;
    AuxTensor* auxiliaryTensors;
    uint32_t auxiliaryTensorNr;
    DeviceKernel kernel;
};
struct TensorShapeInfo {
    TensorGeometry geometry;
};
struct ShapeInferenceParams {
    GuidInfo guid;
    TensorShapeInfo** inputTensors;
    uint32_t inputTensorsNr, outputTensorsNr;
    GuidInfo* pGuid;
};
struct ShapeInferenceOutput {
    TensorShapeInfo** outputTensors;
};
}  // namespace tpc_lib_api

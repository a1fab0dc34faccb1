func.func @main(%x: tensor<2x6x16xbf16>, %wide: tensor<48x16xbf16>, %bias: tensor<48xbf16>, %down: tensor<16x24xbf16>, %head: tensor<16x16xbf16>) -> tensor<2x6x16xbf16> {
    %t = stablehlo.tanh %x : tensor<2x6x16xbf16>
    %flat = stablehlo.reshape %t : (tensor<2x6x16xbf16>) -> tensor<12x16xbf16>
    %wt = stablehlo.transpose %wide, dims = [1, 0] : (tensor<48x16xbf16>) -> tensor<16x48xbf16>
    %a = stablehlo.dot_general %flat, %wt, contracting_dims = [1] x [0] : (tensor<12x16xbf16>, tensor<16x48xbf16>) -> tensor<12x48xbf16>
    %b1 = stablehlo.reshape %bias : (tensor<48xbf16>) -> tensor<1x48xbf16>
    %b2 = stablehlo.broadcast_in_dim %b1, dims = [0, 1] : (tensor<1x48xbf16>) -> tensor<12x48xbf16>
    %ab = stablehlo.add %a, %b2 : tensor<12x48xbf16>
    %both = stablehlo.reshape %ab : (tensor<12x48xbf16>) -> tensor<2x6x48xbf16>
    %ux = stablehlo.slice %both [0:2, 0:6, 0:24] : (tensor<2x6x48xbf16>) -> tensor<2x6x24xbf16>
    %gx = stablehlo.slice %both [0:2, 0:6, 24:48] : (tensor<2x6x48xbf16>) -> tensor<2x6x24xbf16>
    %gf = stablehlo.convert %gx : (tensor<2x6x24xbf16>) -> tensor<2x6x24xf32>
    %uf = stablehlo.convert %ux : (tensor<2x6x24xbf16>) -> tensor<2x6x24xf32>
    %l = stablehlo.logistic %gf : tensor<2x6x24xf32>
    %s = stablehlo.multiply %gf, %l : tensor<2x6x24xf32>
    %zf = stablehlo.multiply %s, %uf : tensor<2x6x24xf32>
    %zb = stablehlo.convert %zf : (tensor<2x6x24xf32>) -> tensor<2x6x24xbf16>
    %z = stablehlo.reshape %zb : (tensor<2x6x24xbf16>) -> tensor<12x24xbf16>
    %dt = stablehlo.transpose %down, dims = [1, 0] : (tensor<16x24xbf16>) -> tensor<24x16xbf16>
    %y = stablehlo.dot_general %z, %dt, contracting_dims = [1] x [0] : (tensor<12x24xbf16>, tensor<24x16xbf16>) -> tensor<12x16xbf16>
    %y3 = stablehlo.reshape %y : (tensor<12x16xbf16>) -> tensor<2x6x16xbf16>
    %h = stablehlo.add %x, %y3 : tensor<2x6x16xbf16>
    %e = stablehlo.tanh %h : tensor<2x6x16xbf16>
    %out = stablehlo.dot_general %e, %head, contracting_dims = [2] x [0] : (tensor<2x6x16xbf16>, tensor<16x16xbf16>) -> tensor<2x6x16xbf16>
    return %out : tensor<2x6x16xbf16>
}

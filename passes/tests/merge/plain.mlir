func.func @main(%x: tensor<2x6x16xbf16>, %gain: tensor<16xbf16>, %gate1: tensor<16x24xbf16>, %up1: tensor<16x24xbf16>, %down1: tensor<24x16xbf16>, %gate2: tensor<16x24xbf16>, %up2: tensor<16x24xbf16>, %down2: tensor<24x16xbf16>, %head: tensor<16x16xbf16>) -> tensor<2x6x16xbf16> {
    %gains = stablehlo.broadcast_in_dim %gain, dims = [2] : (tensor<16xbf16>) -> tensor<2x6x16xbf16>
    %n = stablehlo.multiply %x, %gains : tensor<2x6x16xbf16>
    %g1 = stablehlo.dot_general %n, %gate1, contracting_dims = [2] x [0] : (tensor<2x6x16xbf16>, tensor<16x24xbf16>) -> tensor<2x6x24xbf16>
    %u1 = stablehlo.dot_general %n, %up1, contracting_dims = [2] x [0] : (tensor<2x6x16xbf16>, tensor<16x24xbf16>) -> tensor<2x6x24xbf16>
    %l1 = stablehlo.logistic %g1 : tensor<2x6x24xbf16>
    %s1 = stablehlo.multiply %g1, %l1 : tensor<2x6x24xbf16>
    %z1 = stablehlo.multiply %u1, %s1 : tensor<2x6x24xbf16>
    %y1 = stablehlo.dot_general %z1, %down1, contracting_dims = [2] x [0] : (tensor<2x6x24xbf16>, tensor<24x16xbf16>) -> tensor<2x6x16xbf16>
    %h = stablehlo.add %x, %y1 : tensor<2x6x16xbf16>
    %g2 = stablehlo.dot_general %h, %gate2, contracting_dims = [2] x [0] : (tensor<2x6x16xbf16>, tensor<16x24xbf16>) -> tensor<2x6x24xbf16>
    %u2 = stablehlo.dot_general %h, %up2, contracting_dims = [2] x [0] : (tensor<2x6x16xbf16>, tensor<16x24xbf16>) -> tensor<2x6x24xbf16>
    %l2 = stablehlo.logistic %g2 : tensor<2x6x24xbf16>
    %s2 = stablehlo.multiply %g2, %l2 : tensor<2x6x24xbf16>
    %z2 = stablehlo.multiply %u2, %s2 : tensor<2x6x24xbf16>
    %y2 = stablehlo.dot_general %z2, %down2, contracting_dims = [2] x [0] : (tensor<2x6x24xbf16>, tensor<24x16xbf16>) -> tensor<2x6x16xbf16>
    %r = stablehlo.add %h, %y2 : tensor<2x6x16xbf16>
    %e = stablehlo.tanh %r : tensor<2x6x16xbf16>
    %out = stablehlo.dot_general %e, %head, contracting_dims = [2] x [0] : (tensor<2x6x16xbf16>, tensor<16x16xbf16>) -> tensor<2x6x16xbf16>
    return %out : tensor<2x6x16xbf16>
}

// expect: 2:1 the module has no function @main
module {
}

// expect: 2:1 there is nothing in the file

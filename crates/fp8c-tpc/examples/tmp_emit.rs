fn main() {
    let t = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let dir = std::env::args().nth(2).unwrap();
    let g = fp8c_ir::parse(&t, fp8c_dialects::registry()).unwrap();
    let s = std::time::Instant::now();
    let p = match fp8c_tpc::emit(g, &[]) { Ok(p) => p, Err(e) => { println!("ERROR {:?}", e); std::process::exit(1) } };
    println!("emit {:?}: {} kernels {} nodes {} tensors", s.elapsed(), p.graph.kernels.len(), p.graph.nodes.len(), p.graph.tensors.len());
    std::fs::create_dir_all(format!("{dir}/kernels")).unwrap();
    for (n, t) in &p.files { std::fs::write(format!("{dir}/{n}"), t).unwrap(); }
    std::fs::write(format!("{dir}/graph.json"), p.graph.text()).unwrap();
    let s = std::time::Instant::now();
    let e = fp8c_gaudi::emulator::Emulator::new(p.graph.clone(), |n| p.file(n).map(str::to_string));
    match e { Ok(_) => println!("compiled {:?}", s.elapsed()), Err(f) => println!("FAULT {}", f.0) }
}

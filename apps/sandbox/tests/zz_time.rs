#[test]
fn t() {
    use std::time::Instant;
    use tiktokshop_sandbox::{domain::*, world::World, ids::Ids, clock::Clock, app::App, auth::tokens::Tokens, files::Files};
    tiktokshop_sandbox::catalog::Catalog::embedded();
    for _ in 0..3 {
    let now = 1_790_000_000;
    let mut w = World { clock: Clock::starting_at(now), ids: Ids::new(7), app: App::from_seed(7), tokens: Tokens::new(7), sellers: vec![], shops: vec![], category_assets: vec![], outbox: vec![], files: Files::default(), domains: Domains::default() };
    w.clock.freeze(now);
    tiktokshop_sandbox::seed::people(&mut w);
    macro_rules! m { ($n:ident) => { let a = Instant::now(); $n::seed(&mut w); eprint!("{} {:?} ", stringify!($n), a.elapsed()); } }
    m!(logistics); m!(product); m!(order); m!(promotion); m!(finance); m!(customer_service);
    let a = Instant::now();
    tiktokshop_sandbox::answer::store_samples(&mut w);
    eprintln!("samples {:?}", a.elapsed());
    }
}

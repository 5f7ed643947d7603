//! TODO.
use super::driver::App;
use razbor::text::*;
#[test]
fn timing() {
    let t = std::time::Instant::now();
    for _ in 0..20 {
        let _ = Text::new(Language::Russian);
    }
    eprintln!("text {:?}", t.elapsed() / 20);
    let mut app = App::new(Language::Russian, 120, 36);
    app.press("s");
    let t = std::time::Instant::now();
    for _ in 0..20 {
        app.screen();
    }
    eprintln!("draw {:?}", t.elapsed() / 20);
    let t = std::time::Instant::now();
    for _ in 0..20 {
        app.press("Down Up");
    }
    eprintln!("key {:?}", t.elapsed() / 40);
}

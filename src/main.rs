//! The binary: hands the command line to the library and ends with its status.
use razbor::{runtime, store, text};
use std::sync::Arc;
fn main() {
    let root = std::env::args().nth(1).unwrap();
    let workspace = store::Workspace::open(
        Arc::new(store::RealDisk),
        std::path::Path::new(&root),
        std::process::id(),
    )
    .unwrap();
    let lang = text::Language::choose([std::env::var("RAZBOR_LANG").ok().as_deref()]);
    let setup = runtime::Setup {
        workspace,
        text: Arc::new(text::Text::new(lang)),
        settings: None,
        warnings: vec![],
    };
    std::process::exit(runtime::run(setup).unwrap().into());
}

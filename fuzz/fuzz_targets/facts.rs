//! Whatever two texts are compared, the places that are told are there. The first line break parts
//! them. `cargo fuzz run -s none facts -- -dict=fuzz/words.dict`

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use razbor::lens::Lens;

#[path = "../../tests/it/lens/holds.rs"]
mod holds;

static LENS: LazyLock<Lens> = LazyLock::new(|| Lens::new(&[]));

fuzz_target!(|texts: &str| {
    let (text, neutral) = texts.split_once('\n').unwrap_or((texts, texts));
    holds::facts(&LENS, text, neutral);
});

//! Whatever is read, the reading and the draft hold together.
//! `cargo fuzz run -s none lens -- -dict=fuzz/words.dict`

#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use razbor::lens::Lens;

#[path = "../../tests/it/lens/holds.rs"]
mod holds;

static LENS: LazyLock<Lens> = LazyLock::new(|| Lens::new(&[]));

fuzz_target!(|text: &str| holds::reading(&LENS, text));

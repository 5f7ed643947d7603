//! Whatever stands in `lens.ron`, reading it does no harm.
//! `cargo fuzz run -s none words`

#![no_main]

use libfuzzer_sys::fuzz_target;
use razbor::lens::Lens;
use razbor::store::LensFile;

fuzz_target!(|bytes: &[u8]| {
    let file = LensFile::of("lens.ron".into(), bytes);
    if !file.lists.is_empty() {
        let _ = Lens::new(&file.lists).read("Ждали 20 минут, это ужас! Nobody cared.");
    }
});

//! Compiles the word lists of the lens, so that nobody waits for it when razbor starts.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use serde::de::DeserializeOwned;

use lens::lexicon::Lexicon;
use lens::lexicon::shape::Words;

/// What of the lens it takes to compile words.
#[path = "src/lens"]
#[expect(dead_code, unused_imports, reason = "nothing is read here")]
mod lens {
    pub mod fold;
    pub mod lexicon;
    mod reading;
    pub mod token;

    pub use reading::{Kind, Rule};
}

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=assets/lens");
    let mut lexicon = Lexicon::default();
    for name in ["ru", "ru-quiet", "en"] {
        lexicon.add(&read::<Words>(name)?.lists, false);
    }
    for language in ["ru", "en"] {
        lexicon.classify(&read(&format!("{language}-classes"))?);
    }
    for language in ["ru", "en"] {
        lexicon.value(&read(&format!("{language}-values"))?);
    }
    for language in ["ru", "en"] {
        lexicon.join(&read(&format!("{language}-joints"))?);
    }
    let file = Path::new(&env::var("OUT_DIR")?).join("lexicon");
    Ok(fs::write(file, postcard::to_stdvec(&lexicon)?)?)
}

/// A file of words.
fn read<T: DeserializeOwned>(name: &str) -> Result<T, String> {
    let path = format!("assets/lens/{name}.ron");
    let text = fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
    ron::from_str(&text).map_err(|error| format!("{path}:{error}"))
}

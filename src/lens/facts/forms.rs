//! English forms that are compared otherwise than by their stem.

/// The verb of an English form that has no stem in common with it.
pub fn irregular(norm: &str) -> Option<&'static str> {
    Some(match norm {
        "went" | "gone" | "goes" | "going" => "go",
        "came" => "come",
        "took" | "taken" | "taking" => "take",
        "gave" | "given" | "giving" => "give",
        "sent" => "send",
        "paid" => "pay",
        "left" | "leaving" => "leave",
        "bought" => "buy",
        "brought" => "bring",
        "broke" | "broken" => "break",
        "lost" | "losing" => "lose",
        "kept" => "keep",
        "found" => "find",
        "told" | "said" | "says" => "say",
        "sold" => "sell",
        "spoke" | "spoken" => "speak",
        "wrote" | "written" | "writing" => "write",
        "rang" | "rung" => "ring",
        "made" | "making" => "make",
        "got" | "gotten" | "getting" => "get",
        "did" | "done" => "do",
        "saw" | "seen" => "see",
        "knew" | "known" => "know",
        "thought" => "think",
        "felt" => "feel",
        "held" => "hold",
        "stood" => "stand",
        "understood" => "understand",
        "ran" => "run",
        "sat" => "sit",
        "drove" | "driven" => "drive",
        "chose" | "chosen" => "choose",
        "forgot" | "forgotten" => "forget",
        "threw" | "thrown" => "throw",
        _ => return None,
    })
}

/// English words that stand beside verbs and nouns and mean nothing by themselves.
pub fn is_auxiliary(norm: &str) -> bool {
    matches!(
        norm,
        "the"
            | "an"
            | "this"
            | "that"
            | "had"
            | "has"
            | "have"
            | "having"
            | "would"
            | "will"
            | "could"
            | "can"
            | "do"
            | "does"
            | "did"
            | "there"
            | "just"
            | "very"
            | "also"
            | "then"
            | "oh"
            | "well"
    )
}

//! Looking for words: case, ё, and the layout they were typed in do not matter.

use razbor::app::query::Query;

#[test]
fn words_are_found_in_either_layout() {
    for (typed, text) in [
        ("проблема", "Новая ПРОБЛЕМА"),
        ("ghj,ktvf", "Новая проблема"),
        ("GHJ,KTVF", "Новая проблема"),
        ("зфгыу", "pause the timer"),
        ("еще", "Ещё одна"),
        ("ещё", "Еще одна"),
        ("`krf", "Ёлка у входа"),
        ("кафе новое", "Новое кафе за углом"),
        ("район", "Наш раи\u{306}он"),
        ("", "что угодно"),
    ] {
        assert!(Query::words(typed).finds(&[text]), "{typed} in {text}");
    }
    for (typed, text) in [("проблемы", "Новая проблема"), ("кафе пусто", "Новое кафе")]
    {
        assert!(!Query::words(typed).finds(&[text]), "{typed} in {text}");
    }
}

#[test]
fn words_may_stand_in_different_texts() {
    assert!(Query::words("link c").finds(&["link the entry", "c"]));
    assert!(!Query::words("link d").finds(&["link the entry", "c"]));
}

#[test]
fn ranges_are_those_of_the_text_as_it_is() {
    let text = "Ещё раз: раи\u{306}он, еще раз";
    let found = |typed| -> Vec<&str> {
        Query::phrase(typed).ranges(text).into_iter().map(|range| &text[range]).collect()
    };
    assert_eq!(found("еще раз"), ["Ещё раз", "еще раз"]);
    assert_eq!(found("район"), ["раи\u{306}он"]);
    assert_eq!(found("tot hfp"), ["Ещё раз", "еще раз"]);
    assert!(found("нет такого").is_empty());
    assert!(found("").is_empty());
}
